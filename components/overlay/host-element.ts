import { find } from '@/lib/pages/dom';

/** Marks the overlay's one element on the page, so that one left by an earlier load of the extension is found. */
const mark = 'data-ecf-link-guide';

const xhtml = 'http://www.w3.org/1999/xhtml';
const createElementNS = Document.prototype.createElementNS;

/**
 * Makes the element that holds the overlay in a closed shadow root. It is a plain `div`: a page can define what an
 * element with a hyphen in its name does (`customElements.define`), and a definition made before the guide runs receives
 * the closed root (`attachInternals`), or prevents it. No page can define a `div`. The same holds for every
 * element in the root: none has a hyphen in its name.
 */
export function createHost(doc: Document): { host: HTMLElement; root: ShadowRoot } {
  const host = createElementNS.call(doc, xhtml, 'div') as HTMLElement;
  host.setAttribute(mark, '');
  host.setAttribute('popover', 'manual');
  return { host, root: host.attachShadow({ mode: 'closed' }) };
}

/**
 * Removes what an earlier load of the extension left beside the body. A page that imitates the mark only loses an element
 * of its own.
 */
export function removeOrphans(page: Element): void {
  for (const orphan of find(page, `:scope > [${mark}]`)) Element.prototype.remove.call(orphan);
}

/**
 * Shows the host above the page's own layers, whatever their z-index. Where the page prevents that (it may cancel
 * `beforetoggle`, or take the element away), the host stays as it is: visible, with the highest z-index.
 */
export function raise(host: HTMLElement): void {
  try {
    host.showPopover();
  } catch {
    // Not connected any more: the page removed it.
  }
}
