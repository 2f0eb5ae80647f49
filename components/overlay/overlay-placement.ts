import type { OverlayParts } from './overlay-parts';
import { grown, placeChip, placePanel, pointerSide, type Side, type Size } from './place-panel';
import type { Target } from './target';

/** Space between the panel and what it must not cover. */
const clearance = 14;
/** Space between the ring and the element in it. */
const ringGap = 4;

export interface Shown {
  isChip: boolean;
  side: Side;
  target: Target;
  /** No ring: only the offer is shown. `stop`: the ring warns. */
  ring: 'none' | 'plain' | 'stop';
}

/**
 * The size that the panel or chip would have with all of the height it needs, at its full and at its narrow width. Measured
 * once for what is rendered, and not at every scroll: each measuring makes the browser lay out the page.
 */
export class ContentSizes {
  /** At the full width, and at the narrow one. */
  #known: Size[] = [];

  /** What is rendered, or the room for it, is another one. */
  forget(): void {
    this.#known = [];
  }

  of(region: HTMLElement, content: HTMLElement, narrow: boolean): Size {
    const at = Number(narrow);
    this.#known[at] ??= measured(region, content, narrow);
    return this.#known[at];
  }
}

function measured(region: HTMLElement, content: HTMLElement, narrow: boolean): Size {
  region.classList.toggle('narrow', narrow);
  // Where the height is limited, the middle of the panel scrolls.
  const scroller = content.querySelector('.scroller');
  const hidden = scroller ? scroller.scrollHeight - scroller.clientHeight : 0;
  return { width: content.offsetWidth, height: content.offsetHeight + hidden };
}

/**
 * Moves the panel or chip, and the ring, to where they belong in a window of this size. Reads the geometry of the
 * overlay's own parts and writes nothing else. Returns false where the panel fits nowhere: then only the chip does.
 */
export function placeOverlay(
  { host, region, ring }: OverlayParts,
  viewport: Size,
  shown: Shown,
  sizes: ContentSizes,
): boolean {
  const content = region.firstElementChild as HTMLElement | null;
  if (!content) return true;
  // A zoom of the page's root enlarges the host as well, over the page's own layers and out of the window.
  region.style.zoom = ring.style.zoom = `${1 / host.currentCSSZoom}`;
  const size = (narrow: boolean) => sizes.of(region, content, narrow);
  const { required, preferred } = shown.target.avoid;
  const avoid = { required: required.map((rect) => grown(rect, clearance)), preferred };
  const placed = shown.isChip
    ? placeChip(viewport, size(false), avoid, shown.side)
    : placePanel(viewport, size, avoid, shown.side);
  if (!placed) return false;
  region.classList.toggle('narrow', placed.narrow === true);
  region.style.transform = `translate(${Math.round(placed.left)}px, ${Math.round(placed.top)}px)`;
  content.style.maxHeight = `${Math.floor(placed.maxHeight)}px`;
  placeRing(ring, viewport, shown);
  return true;
}

function placeRing(element: HTMLElement, viewport: Size, { target: { rect }, ring }: Shown): void {
  const hidden = !rect || ring === 'none';
  if (element.hidden !== hidden) element.hidden = hidden;
  if (!rect || hidden) return;
  const around = grown(rect, ringGap);
  element.classList.toggle('stop', ring === 'stop');
  element.style.transform = `translate(${around.left}px, ${around.top}px)`;
  element.style.width = `${around.right - around.left}px`;
  element.style.height = `${around.bottom - around.top}px`;
  element.dataset.pointer = pointerSide(around, viewport.width);
}
