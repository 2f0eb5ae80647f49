import { isLinkWording } from '@/lib/pages/cmecf';
import { elementById, find, shown } from '@/lib/pages/dom';
import { textOf } from '@/lib/pages/lines';
import type { Marks } from '@/lib/pages/sighting';
import { type Free, type Rect, visiblePart } from './place-panel';

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

/**
 * Follows the element on the live page. An opened submenu of the menu bar is left free, and where it holds the link
 * entry itself, that entry is the one to use: the link can be reached from there without the Utilities page.
 */
export function locate(doc: Document, marks: Marks, followSubmenu: boolean): Target {
  const element = marks.use ?? null;
  const view = doc.defaultView;
  if (!view) return nowhere;
  const submenus = followSubmenu ? openSubmenus(doc) : [];
  const entry = submenus
    .flatMap((menu) => find(menu, 'a'))
    .find((link) => isLinkWording(textOf(link)) && shown(link));
  const use = entry ?? (element?.isConnected && shown(element) ? element : null);
  const should = marks.keepFree?.isConnected ? [rectOf(marks.keepFree)] : [];
  const free: Free = { must: submenus.map(rectOf), should };
  if (!use) return { ...nowhere, free };
  const whole = rectOf(use);
  let clip: Rect = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
  const scroller = elementById(doc, 'cmecfMainContent');
  if (scroller?.contains(use)) clip = visiblePart(rectOf(scroller), clip) ?? clip;
  const rect = visiblePart(whole, clip);
  if (rect) free.must.push(rect);
  const away = rect || whole.right - whole.left < 1 ? null : whole.top < clip.top ? 'up' : 'down';
  return { element: use, rect, away, free };
}

function openSubmenus(doc: Document): Element[] {
  const bar = elementById(doc, 'topmenu');
  return bar
    ? find(bar, '.yuimenu, ul ul').filter((menu) => shown(menu) && rectOf(menu).bottom - rectOf(menu).top > 4)
    : [];
}

const rectOf = (element: Element): Rect => {
  const { left, top, right, bottom } = Element.prototype.getBoundingClientRect.call(element);
  return { left, top, right, bottom };
};
