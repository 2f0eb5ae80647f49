import type { OverlayHost } from '@/lib/content/overlay-contract';
import { elementById, find, isVisible } from '@/lib/pages/dom';
import { rectOf } from './rect';

/** The submenus of the court's menu bar that are open now. */
export interface Submenus {
  open: Element[];
  /** The link entry, where it is in one of them. */
  entry: Element | null;
}

export const noSubmenus: Submenus = { open: [], entry: null };

/**
 * Reads the submenus that are open now. The panel does not cover them; where the link entry is in one of them, it is the
 * element to use, since it leads to the link form without the Utilities page.
 */
export function submenusOf(doc: Document, { linkEntryAmong }: OverlayHost): Submenus {
  const bar = elementById(doc, 'topmenu');
  const open = bar
    ? find(bar, '.yuimenu, ul ul').filter(
        (menu) => isVisible(menu) && rectOf(menu).bottom - rectOf(menu).top > 4,
      )
    : [];
  return { open, entry: linkEntryAmong?.(open.flatMap((menu) => find(menu, 'a'))) ?? null };
}
