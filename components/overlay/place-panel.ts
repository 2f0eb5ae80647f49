/** Geometry of the panel, in CSS px of the viewport. Pure, so that it can be tested with any numbers. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Placement {
  left: number;
  top: number;
  maxHeight: number;
  /** The panel is to have its narrow width. */
  narrow?: boolean;
}

/** The side of the window that the person chose. */
export type Side = 'left' | 'right';

const margin = 12;
/** Below this height the panel shows too little to be of use, and collapses to the chip. */
const minHeight = 150;
/** Below this height it is better to cover what should stay free than to show less. */
const goodHeight = 240;

/** What the panel must not cover, and what it should not cover where there is room. */
export interface AreasToAvoid {
  required: Rect[];
  preferred: Rect[];
}

const sharedArea = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/**
 * Finds the place of the panel: a corner that covers nothing, else a corner for the panel at its narrow width, else a band
 * above or below. Where there is none, what is preferred to stay free (the fields of the page) may be covered, as little as
 * can be, but not what is required to (the element to use, the field that the person is in, an open submenu). Returns null
 * where only the chip fits.
 *
 * @param size The panel's size at its full and at its narrow width.
 */
export function placePanel(
  viewport: Size,
  size: (narrow: boolean) => Size,
  { required, preferred }: AreasToAvoid,
  side: Side,
): Placement | null {
  const placeBeside = (free: Rect[], least: number, onlyThere = false): Placement | null => {
    for (const narrow of [false, true]) {
      const corner = placeInCorner(viewport, size(narrow), free, preferred, side, onlyThere);
      if (corner) return { ...corner, narrow };
    }
    const band = placeInBand(viewport, size(false), free, side);
    return band.maxHeight < least ? null : band;
  };
  // People who send it to the left see it go there, in a band too, before a corner on the right is free.
  return (
    placeBeside([...required, ...preferred], goodHeight, side === 'left') ?? placeBeside(required, minHeight)
  );
}

function placeInCorner(
  viewport: Size,
  panel: Size,
  free: Rect[],
  preferred: Rect[],
  side: Side,
  onlyThere: boolean,
): Placement | null {
  const { width, height, columns } = fitted(viewport, panel, side);
  const maxHeight = viewport.height - 2 * margin;
  const tops = [viewport.height - height - margin, margin];
  const corners = (onlyThere ? columns.slice(0, 1) : columns).flatMap((left) =>
    tops.map((top) => ({ left, top, maxHeight })),
  );
  const covered = ({ left, top }: Placement, rects: Rect[]): number =>
    rects.reduce(
      (sum, rect) => sum + sharedArea({ left, top, right: left + width, bottom: top + height }, rect),
      0,
    );
  const [best] = corners
    .filter((corner) => covered(corner, free) === 0)
    .sort((a, b) => covered(a, preferred) - covered(b, preferred));
  return best ?? null;
}

function placeInBand(viewport: Size, panel: Size, free: Rect[], side: Side): Placement {
  const { height, columns } = fitted(viewport, panel, side);
  const above = Math.min(...free.map((rect) => rect.top)) - 2 * margin;
  const below = viewport.height - Math.max(...free.map((rect) => rect.bottom)) - 2 * margin;
  const maxHeight = Math.max(above, below);
  const top = below >= above ? viewport.height - Math.min(height, maxHeight) - margin : margin;
  return { left: columns[0], top, maxHeight };
}

/** The panel's size within the viewport, and its possible left edges, the chosen side first. */
function fitted(viewport: Size, panel: Size, side: Side) {
  const width = Math.min(panel.width, viewport.width - 2 * margin);
  const height = Math.min(panel.height, viewport.height - 2 * margin);
  const right = viewport.width - width - margin;
  const columns: [number, number] = side === 'right' ? [right, margin] : [margin, right];
  return { width, height, columns };
}

/** A free corner for the chip, or the bottom corner of the chosen side where none is free. */
export function placeChip(viewport: Size, chip: Size, avoid: AreasToAvoid, side: Side): Placement {
  const found = placePanel(viewport, () => chip, avoid, side);
  if (found) return found;
  const left = side === 'right' ? viewport.width - chip.width - margin : margin;
  return { left: Math.max(left, 0), top: viewport.height - chip.height - margin, maxHeight: chip.height };
}

/** The part of `rect` that is inside `clip`, or null. */
export function visiblePart(rect: Rect, clip: Rect): Rect | null {
  const part = {
    left: Math.max(rect.left, clip.left),
    top: Math.max(rect.top, clip.top),
    right: Math.min(rect.right, clip.right),
    bottom: Math.min(rect.bottom, clip.bottom),
  };
  return part.right - part.left > 2 && part.bottom - part.top > 2 ? part : null;
}

/** The rectangle, larger by so much on every side. */
export const grown = (rect: Rect, by: number): Rect => ({
  left: rect.left - by,
  top: rect.top - by,
  right: rect.right + by,
  bottom: rect.bottom + by,
});

/** Where the ring's pointer is: below a short element, which has neighbors on both sides (a menu bar); beside a long one. */
export function pointerSide(around: Rect, width: number): 'below' | 'right' | 'left' | 'none' {
  if (around.right - around.left < 130 && around.bottom - around.top < 60) return 'below';
  return width - around.right > 40 ? 'right' : around.left > 40 ? 'left' : 'none';
}
