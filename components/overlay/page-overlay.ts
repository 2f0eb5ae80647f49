import { choose } from '@/lib/content/answers';
import type { OpenOverlay, Overlay, OverlayHost, ShownStep } from '@/lib/content/overlay-contract';
import type { CourtCard } from '@/lib/courts/court';
import type { HelpCode } from '@/lib/help-codes';
import { rootElement, viewOf } from '@/lib/pages/dom';
import type { PanelTexts } from '@/lib/steps/panel-text-in-court';
import { announce, announcement, isSameStep } from './announcement';
import { raise, removeOrphans } from './host-element';
import { focusFirstButton, focusHeadingOnceLoaded, listenForKeys } from './overlay-keys';
import { createParts, type OverlayParts } from './overlay-parts';
import { ContentSizes, placeOverlay } from './overlay-placement';
import { clear, renderStep, stepText } from './overlay-view';
import type { Side, Size } from './place-panel';
import type { StepText, ViewActions } from './step-view';
import { noSubmenus, type Submenus } from './submenus';
import { fieldInUse, locate, noTarget, type Target } from './target';
import { answerWhose, guideNext, knownProblems, openHelpDesk } from './worker-asks';

/** How the overlay on courts' pages differs from the one on PACER's. */
export interface OverlayConfig {
  panelTexts: PanelTexts;
  /** The open submenus of the menu bar, which only courts' own pages have. */
  submenus?(doc: Document, host: OverlayHost): Submenus;
}

/** The overlay for pages of one kind: one element on the page, with everything else in its closed shadow root. */
export const overlayWith =
  (config: OverlayConfig): OpenOverlay =>
  (doc, host) =>
    new PageOverlay(doc, host, config);

/** Events after which the target, or the page under it, may be elsewhere. */
const moveEvents = [
  'scroll',
  'resize',
  'load',
  'mouseover',
  'mouseout',
  'focusin',
  'click',
  'input',
] as const;

class PageOverlay implements Overlay {
  readonly #parts: OverlayParts;
  readonly #contentSizes = new ContentSizes();
  readonly #resizes = new ResizeObserver(() => {
    this.#contentSizes.forget();
    this.#placeSoon();
  });
  readonly #closed = new AbortController();
  #shown: ShownStep | null = null;
  #collapsed = false;
  /** The person opened the question where they are. */
  #opened = false;
  /** The window size in which only the chip fits: in another one the panel is tried again. */
  #tooSmall: Size | null = null;
  #side: Side = 'right';
  #target: Target = noTarget;
  /** The field that the person was in last: the panel does not jump back over it when they press a button of the panel. */
  #field: Element | null = null;
  #frame = 0;

  constructor(
    private readonly doc: Document,
    private readonly host: OverlayHost,
    private readonly config: OverlayConfig,
  ) {
    this.#parts = createParts(doc);
    const root = rootElement(doc);
    if (root) removeOrphans(root);
    // Beside the body, not in it: `SetFocus()` and the page's own scripts count the body's forms and children.
    root?.append(this.#parts.host);
    raise(this.#parts.host);
    this.#listen();
  }

  get code(): HelpCode | null {
    return this.#shown?.code ?? null;
  }

  get isOnPage(): boolean {
    return this.#parts.host.isConnected;
  }

  show(shown: ShownStep): void {
    const again = this.#shown !== null && isSameStep(this.#shown, shown);
    this.#shown = shown;
    if (!again) {
      this.#collapsed = this.#opened = false;
      this.#field = null;
    }
    this.#resizes.disconnect();
    if (shown.page.elements.target) this.#resizes.observe(shown.page.elements.target);
    this.#resizes.observe(this.#parts.region);
    this.#target = this.#locate();
    this.#renderAndPlace();
    if (again) return;
    this.#announce();
    // The page's own script puts the focus on Submit as it loads, where one Enter would make the link.
    if (shown.code === 'X1' && !this.#isChip)
      focusHeadingOnceLoaded(this.doc, this.#parts, this.#closed.signal);
  }

  close(): void {
    this.#closed.abort();
    this.#resizes.disconnect();
    cancelAnimationFrame(this.#frame);
    clear(this.#parts.region);
    this.#parts.host.remove();
    this.#shown = null;
  }

  #listen(): void {
    const { signal } = this.#closed;
    const view = viewOf(this.doc);
    for (const type of moveEvents)
      view?.addEventListener(type, () => this.#placeSoon(), { capture: true, passive: true, signal });
    const collapse = (): boolean => {
      if (this.#isChip) return false;
      this.#actions.collapse();
      return true;
    };
    listenForKeys(this.doc, this.#parts, { collapse, target: () => this.#target.element }, signal);
  }

  readonly #actions: ViewActions = {
    open: () => {
      if (this.#shown?.display === 'chip') {
        this.host.dispatch({ type: 'guide-me' });
        return;
      }
      this.#opened = true;
      this.#collapsed = false;
      this.#tooSmall = this.#field = null;
      this.#renderAndPlace();
      focusFirstButton(this.#parts.region);
    },
    choose: (to) => void choose(this.host.page, to),
    answerWhose: (theirs) => answerWhose(this.host, this.#shown, theirs),
    guideNext: () => guideNext(this.host, this.#shown),
    hide: () => this.host.hideQuestion(),
    tryAgain: () => this.host.tryAgain(),
    collapse: () => {
      this.#opened = false;
      this.#collapsed = true;
      this.#renderAndPlace();
      focusFirstButton(this.#parts.region);
    },
    moveToOtherSide: () => {
      this.#side = this.#side === 'right' ? 'left' : 'right';
      this.#renderAndPlace();
    },
    scrollToTarget: () => {
      const { element } = this.#target;
      // By the prototype: a form's field may be named "scrollIntoView".
      if (element) Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'auto' });
    },
    // The panel is dismissed on this page. Where the court was being guided, guidance ends there too.
    notNow: () => {
      this.host.dispatch({ type: 'not-now' });
      this.close();
    },
    openHelpDesk: () => openHelpDesk(this.host, this.#shown),
    knownProblems: () => knownProblems(this.host, this.#shown, this.#court?.kind ?? null),
  };

  get #court(): CourtCard | null {
    return (this.#shown && this.#text(this.#shown)?.court) ?? null;
  }

  get #isChip(): boolean {
    const { display } = this.#shown ?? {};
    const asks = (display === 'question' || display === 'stop') && !this.#opened;
    return display === 'chip' || asks || this.#collapsed || this.#tooSmall !== null;
  }

  #locate(): Target {
    const { page, display, code } = this.#shown ?? {};
    if (!page || !code || display === 'chip') return noTarget;
    const found = page.kind.startsWith('court-') ? this.config.submenus?.(this.doc, this.host) : null;
    const submenus = found ?? noSubmenus;
    // An open submenu holds the entry to use only on the way to the form.
    const entry = /^L[234]$/.test(code) ? submenus.entry : null;
    this.#field = fieldInUse(this.doc) ?? this.#field;
    return locate(this.doc, page.elements, { ...submenus, entry }, this.#field);
  }

  /** At a stop nothing but the Submit that must not be pressed is marked. */
  #ringAtStop(): 'stop' | 'none' | null {
    const text = this.#shown && this.#text(this.#shown);
    if (text?.panelText.note?.tone !== 'stop') return null;
    return this.#shown?.code === 'X1' ? 'stop' : 'none';
  }

  #text(shown: ShownStep): StepText | null {
    return stepText(this.config.panelTexts, shown);
  }

  #render(): void {
    const shown = this.#shown;
    const isChip = this.#isChip;
    const side = this.#side;
    const text = shown && this.#text(shown);
    if (!text) return;
    const state = { isChip, side, offscreen: this.#target.offscreen };
    renderStep(this.#parts.region, shown, text, state, this.#actions);
    this.#contentSizes.forget();
  }

  #renderAndPlace(): void {
    this.#render();
    this.#place();
  }

  #placeSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#place());
  }

  /** Follows the target and the window, and renders again where they change what is shown. */
  #place(): void {
    const shown = this.#shown;
    const side = this.#side;
    const view = viewOf(this.doc);
    if (!shown || !view) return;
    // Nothing answers the buttons any more: the overlay closes at the first event on the page.
    if (!this.host.isConnected()) {
      this.close();
      return;
    }
    const { offscreen } = this.#target;
    this.#target = this.#locate();
    if (this.#target.offscreen !== offscreen) this.#render();
    const viewport = { width: view.innerWidth, height: view.innerHeight };
    if (this.#tooSmall && !sameSize(this.#tooSmall, viewport)) {
      this.#tooSmall = null;
      this.#render();
    }
    const isChip = this.#isChip;
    const target = this.#target;
    const ring = shown.display === 'chip' ? 'none' : (this.#ringAtStop() ?? 'plain');
    if (placeOverlay(this.#parts, viewport, { isChip, side, target, ring }, this.#contentSizes)) return;
    this.#tooSmall = viewport;
    this.#render();
    this.#placeSoon();
  }

  /** Once a step. */
  #announce(): void {
    const text = this.#shown && this.#text(this.#shown);
    if (!this.#shown || !text) return;
    const { person } = this.#shown.memory;
    const where = person ? `${text.where}, for ${person.name}` : text.where;
    const spoken = announcement(this.#shown, where, text.count, text.panelText);
    announce(this.#parts.status, spoken);
  }
}

const sameSize = (a: Size, b: Size): boolean => a.width === b.width && a.height === b.height;
