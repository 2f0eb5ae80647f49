import { render } from 'preact';
import type { CourtHere } from '@/lib/courts/court-here';
import { unknownCourt } from '@/lib/courts/unknown-court';
import type { HelpCode } from '@/lib/guide/codes';
import type { Guidance } from '@/lib/guide/decide';
import { countOn } from '@/lib/guide/step-count';
import { type Sayings, wordsOf } from '@/lib/guide/words-of';
import type { BriefAnswer } from '@/lib/helpdesk/answer';
import type { ToWorker } from '@/lib/messages';
import { find, holds, parentOf, rootElement, viewOf } from '@/lib/pages/dom';
import type { Seen } from '@/lib/pages/sighting';
import type { Memory } from '@/lib/progress/memory';
import type { Act } from '@/lib/progress/remember';
import tokens from '../look/tokens.css?inline';
import { announcement } from './announcement';
import { Chip } from './Chip';
import css from './overlay.css?inline';
import { Panel } from './Panel';
import { grown, placeChip, placePanel, pointerSide } from './place-panel';
import { noSubmenus, type Submenus } from './submenus';
import { locate, nowhere, type Target } from './target';

export interface Shown extends Guidance {
  seen: Seen;
  memory: Memory;
  /** Of the court whose page it is, and of the one to go on with; null where there is none, or nothing is known of it. */
  court: CourtHere | null;
  next: CourtHere | null;
}

export interface OverlayHost {
  /** What the person asked for by the overlay's own buttons. */
  act(act: Act): void;
  /** Asks the worker, for the panel's own needs. */
  ask(message: ToWorker): Promise<unknown>;
  /** False once the extension was removed, switched off or loaded anew under the open page. */
  isThere(): boolean;
  /** Puts the looks in where the page's policy, which does not bind the guide on courts' pages, lets no style in. */
  dress?(root: ShadowRoot, css: string): void;
}

export interface Overlay {
  readonly code: HelpCode | null;
  show(shown: Shown): void;
  close(): void;
}

export type OpenOverlay = (doc: Document, host: OverlayHost) => Overlay;

/** What an overlay brings along for the pages that it is on: the courts', or PACER's. */
export interface OverlayGround {
  sayings: Sayings;
  /** Of courts' own pages, which have a menu bar. */
  submenus?(doc: Document): Submenus;
}

/** In: the ground. Out: what puts the overlay's one element on the page, with everything else in its closed shadow root. */
export const overlayOn =
  (ground: OverlayGround): OpenOverlay =>
  (doc, host) =>
    new PageOverlay(doc, host, ground);

/**
 * The colours stand on the overlay's own parts and not on its host, where the page could set them: whoever can make the
 * letters white on white decides what is read.
 */
const looks = tokens.replaceAll(':host', ':host > *') + css;

/** What may move the element, or the page under it. */
const movers = ['scroll', 'resize', 'load', 'mouseover', 'mouseout', 'focusin', 'click', 'input'] as const;

class PageOverlay implements Overlay {
  private readonly element: HTMLElement;
  private readonly region: HTMLElement;
  private readonly ring: HTMLElement;
  private readonly status: HTMLElement;
  private readonly sizes: ResizeObserver;
  private readonly gone = new AbortController();
  private shown: Shown | null = null;
  private collapsed = false;
  /** The window in which only the chip fitted: in another one the panel is tried again. */
  private squeezed: string | null = null;
  private side: 'left' | 'right' = 'right';
  private target: Target = nowhere;
  private frame = 0;

  constructor(
    private readonly doc: Document,
    private readonly host: OverlayHost,
    private readonly ground: OverlayGround,
  ) {
    this.element = doc.createElement('ecf-link-guide');
    const root = this.element.attachShadow({ mode: 'closed' });
    this.ring = doc.createElement('div');
    this.ring.className = 'ring';
    this.ring.hidden = true;
    this.region = doc.createElement('section');
    this.region.setAttribute('role', 'region');
    this.region.setAttribute('aria-label', 'ECF Link Guide');
    this.status = doc.createElement('div');
    this.status.className = 'status';
    this.status.setAttribute('role', 'status');
    root.append(this.ring, this.region, this.status);
    if (host.dress) host.dress(root, looks);
    else root.prepend(styled(doc, looks));
    const page = rootElement(doc);
    // One that the extension left behind when it was loaded anew, whose script is gone.
    for (const orphan of page ? find(page, 'ecf-link-guide') : []) orphan.remove();
    // Beside the body, not in it: `SetFocus()` and the page's own scripts count the body's forms and children.
    page?.append(this.element);
    this.sizes = new ResizeObserver(() => this.soon());
    this.listen();
  }

  get code(): HelpCode | null {
    return this.shown?.code ?? null;
  }

  show(shown: Shown): void {
    const again = this.shown?.code === shown.code && this.shown.loud === shown.loud;
    this.shown = shown;
    if (!again) this.collapsed = false;
    this.sizes.disconnect();
    if (shown.seen.marks.use) this.sizes.observe(shown.seen.marks.use);
    this.sizes.observe(this.region);
    this.target = this.locate();
    this.paint();
    this.place();
    if (!again) this.announce();
  }

  close(): void {
    this.gone.abort();
    this.sizes.disconnect();
    cancelAnimationFrame(this.frame);
    render(null, this.region);
    this.element.remove();
    this.shown = null;
  }

  private get isChip(): boolean {
    return this.shown?.loud === 'chip' || this.collapsed || this.squeezed !== null;
  }

  private locate(): Target {
    const { seen, loud } = this.shown ?? {};
    if (!seen || loud === 'chip') return nowhere;
    const submenus = seen.kind.startsWith('court-') ? this.ground.submenus?.(this.doc) : null;
    return locate(this.doc, seen.marks, submenus ?? noSubmenus);
  }

  private paint(): void {
    const { shown } = this;
    if (!shown) return;
    const { seen, code, memory } = shown;
    const { court, count, words } = this.toSay(shown);
    if (!words) return;
    this.region.classList.toggle('as-chip', this.isChip);
    const name = court?.shortName ?? 'PACER';
    render(
      this.isChip ? (
        <Chip
          court={name}
          collapsed={shown.loud === 'chip' ? null : { code, count }}
          onOpen={() => this.openFromChip()}
          onNotNow={() => this.notNow()}
        />
      ) : (
        <Panel
          court={court}
          code={code}
          count={count}
          words={words}
          names={seen.names}
          known={() =>
            this.host.ask({ to: 'worker', known: code, kind: court?.kind ?? null }) as Promise<BriefAnswer[]>
          }
          correction={memory.correction}
          ownDesk={memory.policy?.helpDesk}
          looksDifferent={seen.facts.looksDifferent === true}
          away={this.target.away}
          side={this.side}
          onCollapse={() => this.collapse()}
          onMove={() => this.move()}
          onScrollTo={() => this.scrollToTarget()}
          onNotNow={() => this.notNow()}
          onHelpDesk={() =>
            void this.host.ask({ to: 'worker', open: 'helpdesk', courtId: seen.courtId, code })
          }
        />
      ),
      this.region,
    );
  }

  private toSay({ code, seen, memory, court: known, next }: Shown) {
    const here = known ?? (seen.courtId ? unknownCourt(seen.courtId) : null);
    const court = here?.card ?? null;
    const context = { court, seen, memory, next: next?.card ?? null };
    const words = wordsOf(this.ground.sayings, code, context, here?.rules ?? null);
    return { court, words, count: countOn(code, here?.rules.path ?? null) };
  }

  private openFromChip(): void {
    if (this.shown?.loud === 'chip') {
      this.host.act({ type: 'guide-me' });
      return;
    }
    this.collapsed = false;
    this.squeezed = null;
    this.paint();
    this.place();
    this.focusInside();
  }

  private collapse(): void {
    this.collapsed = true;
    this.paint();
    this.place();
    this.focusInside();
  }

  private move(): void {
    this.side = this.side === 'right' ? 'left' : 'right';
    this.paint();
    this.place();
  }

  /** On a decisive page the panel goes for this page only; where it was guiding, guidance ends in this court. */
  private notNow(): void {
    this.host.act({ type: 'not-now' });
    this.close();
  }

  private focusInside(): void {
    this.region.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }

  private soon(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.place());
  }

  /** Puts panel, chip and ring where they belong now. Reads the page's geometry; writes only its own. */
  private place(): void {
    const { shown, doc } = this;
    const view = viewOf(doc);
    if (!shown || !view) return;
    // Nobody is left to answer its buttons: it goes at the first stir on the page.
    if (!this.host.isThere()) {
      this.close();
      return;
    }
    const away = this.target.away;
    this.target = this.locate();
    if (this.target.away !== away) this.paint();
    const viewport = { width: view.innerWidth, height: view.innerHeight };
    if (this.squeezed && this.squeezed !== `${viewport.width}x${viewport.height}`) {
      this.squeezed = null;
      this.paint();
    }
    const { must, should } = this.target.free;
    const free = { must: must.map((rect) => grown(rect, 14)), should };
    const child = this.region.firstElementChild as HTMLElement | null;
    if (!child) return;
    child.style.maxHeight = '';
    const size = (narrow: boolean) => {
      this.region.classList.toggle('narrow', narrow);
      return { width: child.offsetWidth, height: child.offsetHeight };
    };
    const placed = this.isChip
      ? placeChip(viewport, size(false), free, this.side)
      : placePanel(viewport, size, free, this.side);
    if (!placed) {
      this.squeeze(viewport.width, viewport.height);
      return;
    }
    this.region.classList.toggle('narrow', 'narrow' in placed && placed.narrow === true);
    this.region.style.transform = `translate(${Math.round(placed.left)}px, ${Math.round(placed.top)}px)`;
    child.style.maxHeight = `${Math.floor(placed.maxHeight)}px`;
    this.drawRing();
  }

  private squeeze(width: number, height: number): void {
    this.squeezed = `${width}x${height}`;
    this.paint();
    this.soon();
  }

  private drawRing(): void {
    const { rect } = this.target;
    const { ring } = this;
    const hidden = !rect || this.shown?.loud === 'chip';
    if (ring.hidden !== hidden) ring.hidden = hidden;
    if (!rect || hidden) return;
    const around = grown(rect, 4);
    ring.classList.toggle('stop', this.shown?.code === 'X1');
    ring.style.transform = `translate(${around.left}px, ${around.top}px)`;
    ring.style.width = `${around.right - around.left}px`;
    ring.style.height = `${around.bottom - around.top}px`;
    ring.dataset.pointer = pointerSide(around, viewOf(this.doc)?.innerWidth ?? 0);
  }

  /** Spoken once a step; empty first, so that screen readers notice the change. */
  private announce(): void {
    const { shown } = this;
    if (!shown) return;
    const { court, words, count } = this.toSay(shown);
    const text = announcement(shown, court?.shortName ?? 'PACER', count, words);
    this.status.textContent = '';
    setTimeout(() => {
      this.status.textContent = text;
    }, 60);
  }

  private listen(): void {
    const { signal } = this.gone;
    const view = viewOf(this.doc);
    for (const type of movers)
      view?.addEventListener(type, () => this.soon(), { capture: true, passive: true, signal });
    this.element.addEventListener('keydown', (event) => this.onOwnKey(event), { signal });
    // The page's own key and mouse handlers have no business with what happens in the panel.
    for (const type of ['keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'])
      this.element.addEventListener(type, (event) => event.stopPropagation(), { signal });
    view?.addEventListener('keydown', (event) => this.onShortcut(event), { capture: true, signal });
  }

  private onOwnKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (!event.isTrusted || event.key !== 'Escape' || this.isChip) return;
    event.preventDefault();
    this.collapse();
  }

  /** Alt+Shift+L goes to the panel, and from there back to the element. */
  private onShortcut(event: KeyboardEvent): void {
    if (!event.isTrusted || !event.altKey || !event.shiftKey || event.code !== 'KeyL') return;
    event.preventDefault();
    event.stopPropagation();
    if (this.region.contains((this.region.getRootNode() as ShadowRoot).activeElement)) this.focusTarget();
    else this.focusInside();
  }

  /** By the prototype: a form's field may be named "scrollIntoView". */
  private scrollToTarget(): void {
    const { element } = this.target;
    if (element) Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'auto' });
  }

  private focusTarget(): void {
    const use = this.target.element;
    const focusable = 'a[href], button, input:not([type=hidden]), select, textarea';
    const around = use && parentOf(use);
    const inner = around && find(around, focusable).find((element) => holds(use, element));
    (inner as HTMLElement | undefined)?.focus();
  }
}

function styled(doc: Document, css: string): HTMLElement {
  const style = doc.createElement('style');
  style.textContent = css;
  return style;
}
