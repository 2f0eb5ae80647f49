import type { Sighting } from '@/lib/pages/sighting';
import type { Memory } from '@/lib/progress/memory';

/** Conditions that several steps share. */

const menuBarKinds = new Set(['court-main', 'court-menu', 'court-utilities', 'court-nextgen-items']);

/** A page with the menu bar that is none of the link pages themselves. */
export const hasMenuBarOnly = (sighting: Sighting): boolean => menuBarKinds.has(sighting.kind);

const withoutFilingMenus = (sighting: Sighting): boolean =>
  hasMenuBarOnly(sighting) && !sighting.facts.filingMenus;

/** Pages with the menu bar after linking on which a refresh is still the advice. */
const pagesToRefresh = 2;

/**
 * What to make of missing filing menus: "refresh" on the first pages after linking, "missing" from then on or after a
 * new sign-in, null where nothing was linked just now. Where the confirmation was not seen, the Utilities pages still
 * lead to the link.
 */
export function missingMenus(sighting: Sighting, memory: Memory): 'refresh' | 'missing' | null {
  const awaiting = memory.manner.awaitingMenus;
  if (!awaiting || !withoutFilingMenus(sighting)) return null;
  if (awaiting.since === 'submit' && /utilities|nextgen/.test(sighting.kind)) return null;
  return awaiting.pages < pagesToRefresh && !awaiting.signedInAgain ? 'refresh' : 'missing';
}

/** On the way to the link form, with nothing linked just now. */
export const onTheWay = (sighting: Sighting, memory: Memory): boolean =>
  withoutFilingMenus(sighting) && missingMenus(sighting, memory) === null;
