import { elementById, find, holds, isVisible, rootElement, viewOf } from '@/lib/pages/dom';
import type { PageElements } from '@/lib/pages/page-summary';
import { type AreasToAvoid, type Rect, visiblePart } from './place-panel';
import { rectOf } from './rect';
import type { Submenus } from './submenus';

/** The element to use now, and what the panel must not cover. */
export interface Target {
  element: Element | null;
  /** The part of the element that can be seen; null where it is scrolled offscreen or has no size. */
  rect: Rect | null;
  /** In which direction it is scrolled out of view. */
  offscreen: 'up' | 'down' | null;
  avoid: AreasToAvoid;
}

export const noTarget: Target = {
  element: null,
  rect: null,
  offscreen: null,
  avoid: { required: [], preferred: [] },
};

/** A ring around more than this part of the window points at nothing, and would cost the panel its place. */
const largest = 2 / 5;

const isTooLarge = (rect: Rect, { innerWidth, innerHeight }: Window): boolean =>
  (rect.right - rect.left) * (rect.bottom - rect.top) > largest * innerWidth * innerHeight;

/** The field that the person is in; null where they are in none. */
export const fieldInUse = (doc: Document): Element | null =>
  fieldsOf(doc, ':is(input:not([type=submit]), select, textarea):focus')[0] ?? null;

/** Of a page with more fields the first are enough: the others are far below. */
const fieldsOf = (doc: Document, which: string): Element[] => {
  const root = rootElement(doc);
  return root ? find(root, which).slice(0, 99).filter(isVisible) : [];
};

/**
 * Finds the element on the live page.
 *
 * @param submenus Those of the menu bar that are open now.
 * @param field The field that the person is in.
 */
export function locate(
  doc: Document,
  elements: PageElements,
  submenus: Submenus,
  field: Element | null,
): Target {
  const element = elements.target ?? null;
  const view = viewOf(doc);
  if (!view) return noTarget;
  const use = submenus.entry ?? (element?.isConnected && isVisible(element) ? element : null);
  let clip: Rect = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  const seenOf = (found: Element) => visiblePart(rectOf(found), clip) ?? [];
  const fields = elements.avoid?.isConnected
    ? [elements.avoid]
    : fieldsOf(doc, 'input, select, textarea, label, button');
  const avoid: AreasToAvoid = {
    required: [...submenus.open, ...(field ? [field] : [])].flatMap(seenOf),
    preferred: fields.flatMap(seenOf),
  };
  if (!use) return { ...noTarget, avoid };
  const { range } = elements;
  const whole = range && use === element && !range.collapsed ? range.getBoundingClientRect() : rectOf(use);
  const scroller = elementById(doc, 'cmecfMainContent');
  if (scroller && holds(scroller, use)) clip = visiblePart(rectOf(scroller), clip) ?? clip;
  const seen = visiblePart(whole, clip);
  const rect = seen && isTooLarge(seen, view) ? null : seen;
  if (rect) avoid.required.push(rect);
  const offscreen = seen || whole.right - whole.left < 1 ? null : whole.top < clip.top ? 'up' : 'down';
  return { element: use, rect, offscreen, avoid };
}
