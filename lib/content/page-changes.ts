import { attr, closest, tag } from '@/lib/pages/dom';

/**
 * Calls `changed` after the page changed itself, at most once a frame. One observer: PACER's dialogs, tabs
 * and errors come by partial updates, and some only by an attribute. `stop` leaves nothing behind.
 */
export class PageChanges {
  readonly #observer: MutationObserver;
  #frame = 0;

  constructor(
    private readonly root: Element,
    private readonly changed: () => void,
  ) {
    this.#observer = new MutationObserver((records) => {
      if (records.some(matters)) this.soon();
    });
  }

  start(): void {
    this.#observer.observe(this.root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden', 'open', 'disabled', 'aria-hidden', 'aria-disabled'],
    });
  }

  stop(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** Also for what changes without the page's markup: a field that was left. */
  soon(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.changed();
    });
  }
}

/** The guide's own element comes and goes beside the body: that is no change of the page's content. */
const isOwn = (target: Node): boolean => tag(target as Element) === 'HTML';

/** PrimeFaces marks what is hovered and focused by classes: that is no change of the page. */
function matters({ type, attributeName, target }: MutationRecord): boolean {
  if (type === 'characterData') return true;
  if (type === 'childList' && isOwn(target)) return false;
  if (type !== 'attributes') return !closest(target as Element, '.ui-selectonemenu-label');
  const element = target as Element;
  if (attributeName === 'class' || attributeName === 'style')
    return (
      !/^(A|BUTTON|INPUT|SELECT|TEXTAREA|LABEL|LI|SPAN|SVG|I|B)$/.test(tag(element)) ||
      attr(element, 'role') === 'dialog'
    );
  return true;
}
