import { isLinkWording } from '@/lib/pages/cmecf';
import { elementById, find, shown } from '@/lib/pages/dom';
import { textOf } from '@/lib/pages/lines';
import { rectOf } from './rect';

/** Submenus of the court's menu bar that are open now. */
export interface Submenus {
  open: Element[];
  /** The link entry itself, where one of them holds it. */
  entry: Element | null;
}

export const noSubmenus: Submenus = { open: [], entry: null };

/**
 * An opened submenu is left free, and where it holds the link entry itself, that entry is the one to use: the link can be
 * reached from there without the Utilities page.
 */
export function submenusOf(doc: Document): Submenus {
  const bar = elementById(doc, 'topmenu');
  const open = bar
    ? find(bar, '.yuimenu, ul ul').filter((menu) => shown(menu) && rectOf(menu).bottom - rectOf(menu).top > 4)
    : [];
  const isEntry = (link: Element) => isLinkWording(textOf(link)) && shown(link);
  return { open, entry: open.flatMap((menu) => find(menu, 'a')).find(isEntry) ?? null };
}
