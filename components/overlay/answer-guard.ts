import { closest, documentOf, find, holds, rootElement, viewOf } from '@/lib/pages/dom';
import { rectOf } from './rect';

/** Nobody sees a button, reads it and presses it in less time, ms. */
const toRead = 500;
/** How often it is looked where the buttons are, ms. */
const between = 100;
/** Moves that nobody sees, px. */
const unseen = 2;

/** How far inside a button's edges it is looked, px. */
const edge = 6;

const whys = {
  moved: 'This answer came up or moved as you clicked. Read it, then press it again.',
  covered: 'Something on this page may be in front of this panel. Read the answer, then press it again.',
} as const;
type Doubt = keyof typeof whys;

/** Where a button is in the window, and since when. */
interface Place {
  box: number[];
  since: number;
}

/**
 * A press on one of the answers in this list records the person's word. A page can move the panel under the pointer, by
 * moving what the panel must not cover, or open a layer above it that lets the click through. Where that may be so, the
 * press records nothing, the panel says it, and the next press of the same answer counts. Keys always count: no page can
 * bring the focus into the panel.
 */
export function guardAnswers(list: HTMLElement): void {
  new AnswerGuard(list);
}

class AnswerGuard {
  private places = new Map<Element, Place>();
  /** When the panel may have been covered last. */
  private coveredAt = Number.NEGATIVE_INFINITY;
  /** The press that recorded nothing. */
  private asked: { button: Element; at: number } | null = null;
  private readonly note: HTMLElement;
  private readonly sight: Sight;
  private readonly timer = setInterval(() => this.look(), between);

  constructor(private readonly list: HTMLElement) {
    this.note = documentOf(list).createElement('div');
    this.note.className = 'note care';
    this.note.setAttribute('role', 'alert');
    this.sight = new Sight(list);
    list.addEventListener('click', (event) => this.pressed(event), true);
    this.look();
  }

  /** On the clock of the page's events. */
  private now(): number {
    return viewOf(documentOf(this.list))?.performance.now() ?? 0;
  }

  /** Notes what has moved since the last time, and whether the panel could be seen. */
  private look(): void {
    if (!this.list.isConnected) {
      clearInterval(this.timer);
      this.sight.close();
      this.note.remove();
      return;
    }
    const now = this.now();
    const before = this.places;
    const buttons = find(this.list, 'button') as HTMLElement[];
    this.places = new Map(
      buttons.map((button) => {
        const box = boxOf(button);
        const known = before.get(button);
        return [button, known && isSame(known.box, box) ? known : { box, since: now }];
      }),
    );
    if (this.asked && !this.places.has(this.asked.button)) this.ask(null);
    if (this.sight.isCovered()) this.coveredAt = now;
  }

  private pressed(event: MouseEvent): void {
    const button = find(this.list, 'button').find((one) => holds(one, event.target as Node));
    // The click of a key has no count.
    if (!button || !event.isTrusted || event.detail === 0) return;
    this.look();
    const doubt = this.doubt(button, event);
    if (doubt) event.stopPropagation();
    this.ask(doubt && { button, doubt });
  }

  private doubt(button: Element, { timeStamp, clientX, clientY }: MouseEvent): Doubt | null {
    const now = this.now();
    const since = this.places.get(button)?.since ?? now;
    const isAskedFor = this.asked?.button === button && now - this.asked.at >= toRead;
    // A page can keep a click waiting: it was made before it is heard of.
    if (now - since < toRead || (!isAskedFor && timeStamp - since < toRead)) return 'moved';
    if (isAskedFor) return null;
    const { left, right } = rectOf(button);
    const root = this.list.getRootNode() as ShadowRoot;
    const isInFront = [left + edge, clientX, right - edge].every((x) =>
      holds(button, root.elementFromPoint(x, clientY)),
    );
    return isInFront && this.sight.isSeen && timeStamp - this.coveredAt >= toRead ? null : 'covered';
  }

  /** Says why nothing was recorded, above the answers: in a panel at the window's foot these stay where they are. */
  private ask(about: { button: Element; doubt: Doubt } | null): void {
    this.asked = about && { button: about.button, at: this.now() };
    if (!about) {
      this.note.remove();
      return;
    }
    const doc = documentOf(this.list);
    const [title, text, both] = ['strong', 'p', 'div'].map((name) => doc.createElement(name)) as [
      HTMLElement,
      HTMLElement,
      HTMLElement,
    ];
    title.textContent = 'Not recorded yet';
    text.textContent = whys[about.doubt];
    both.append(title, text);
    this.note.replaceChildren(both);
    this.list.before(this.note);
    this.note.scrollIntoView({ block: 'nearest' });
  }
}

/** Whether the panel can be seen. */
class Sight {
  private readonly host: HTMLElement;
  private readonly watch: IntersectionObserver | null = null;
  /** By the browser's own word; Firefox has none to give. */
  private word: boolean | undefined;

  constructor(list: HTMLElement) {
    this.host = (list.getRootNode() as ShadowRoot).host as HTMLElement;
    if (!('isVisible' in IntersectionObserverEntry.prototype)) {
      this.word = true;
      return;
    }
    // The types do not have what Chromium alone offers.
    const options = { trackVisibility: true, delay: between } as IntersectionObserverInit;
    this.watch = new IntersectionObserver((entries) => this.hear(entries), options);
    const panel = closest(list, 'section');
    if (panel) this.watch.observe(panel);
  }

  /** False too before the browser has said anything. */
  get isSeen(): boolean {
    return this.word === true || this.isAltered();
  }

  /** The browser says that the panel is covered, or cannot tell and something is open that may cover it. */
  isCovered(): boolean {
    this.hear(this.watch?.takeRecords() ?? []);
    if (this.watch && !this.isAltered()) return this.word === false;
    return this.othersOpen();
  }

  close(): void {
    this.watch?.disconnect();
  }

  private hear(entries: IntersectionObserverEntry[]): void {
    const last = entries.at(-1) as { isVisible?: boolean } | undefined;
    if (last) this.word = last.isVisible === true;
  }

  /**
   * An extension of the person's own has given the panel a filter or made it paler, as no page can. The browser then calls it
   * unseen, whatever is in front of it.
   */
  private isAltered(): boolean {
    const style = viewOf(documentOf(this.host))?.getComputedStyle(this.host);
    return style !== undefined && (style?.filter !== 'none' || style.opacity !== '1');
  }

  /** Something of the page's is open in the layer in which the panel is, or the page has taken the panel out of it. */
  private othersOpen(): boolean {
    const root = rootElement(documentOf(this.host));
    const open = root ? find(root, ':popover-open, :modal, :fullscreen') : [];
    return !open.includes(this.host) || open.length > 1;
  }
}

/**
 * Where a button is in the window as the page has it: the person's own scrolling of the panel counts as no move.
 */
function boxOf(button: HTMLElement): number[] {
  const panel = closest(button, 'section');
  const { left = 0, top = 0 } = panel ? rectOf(panel) : {};
  const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = button;
  return [left + offsetLeft, top + offsetTop, offsetWidth, offsetHeight];
}

const isSame = (a: number[], b: number[]): boolean =>
  a.every((side, i) => Math.abs(side - (b[i] ?? 0)) <= unseen);
