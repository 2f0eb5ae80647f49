import { elementById, holds, shown, viewOf } from '@/lib/pages/dom';
import type { Marks } from '@/lib/pages/sighting';
import { type Free, type Rect, visiblePart } from './place-panel';
import { rectOf } from './rect';
import type { Submenus } from './submenus';

/** What the ring goes round now, and what the panel has to leave free. */
export interface Target {
  element: Element | null;
  /** The part of the element that can be seen; null where it is scrolled away or has no size. */
  rect: Rect | null;
  /** Where it went: to scroll to. */
  away: 'up' | 'down' | null;
  free: Free;
}

export const nowhere: Target = { element: null, rect: null, away: null, free: { must: [], should: [] } };

/** Follows the element on the live page. `submenus`: those of the menu bar that are open now. */
export function locate(doc: Document, marks: Marks, submenus: Submenus): Target {
  const element = marks.use ?? null;
  const view = viewOf(doc);
  if (!view) return nowhere;
  const use = submenus.entry ?? (element?.isConnected && shown(element) ? element : null);
  const should = marks.keepFree?.isConnected ? [rectOf(marks.keepFree)] : [];
  const free: Free = { must: submenus.open.map(rectOf), should };
  if (!use) return { ...nowhere, free };
  const whole = rectOf(use);
  let clip: Rect = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  const scroller = elementById(doc, 'cmecfMainContent');
  if (scroller && holds(scroller, use)) clip = visiblePart(rectOf(scroller), clip) ?? clip;
  const rect = visiblePart(whole, clip);
  if (rect) free.must.push(rect);
  const away = rect || whole.right - whole.left < 1 ? null : whole.top < clip.top ? 'up' : 'down';
  return { element: use, rect, away, free };
}
