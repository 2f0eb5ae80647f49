import type { Sighting } from '@/lib/pages/sighting';
import type { Memory } from '@/lib/progress/memory';

/** Conditions that several steps share. */

const menuBarKinds = new Set(['court-main', 'court-menu', 'court-utilities', 'court-nextgen-items']);

/** A page with the menu bar that is none of the link pages themselves. */
export const hasMenuBarOnly = (sighting: Sighting): boolean => menuBarKinds.has(sighting.kind);

const withoutFilingMenus = (sighting: Sighting): boolean =>
  hasMenuBarOnly(sighting) && !sighting.facts.filingMenus;

/** Pages with the menu bar after linking on which a refresh is still the advice. */
export const pagesToRefresh = 2;

/**
 * What to make of missing filing menus: "refresh" on the first pages after linking, "missing" from then on or after a
 * new sign-in, null where nothing was linked just now. Where only the last check was left and no confirmation was seen,
 * it may have been left by going back: then the refresh is advised for those pages, never on Utilities, and no more.
 */
export function missingMenus(sighting: Sighting, memory: Memory): 'refresh' | 'missing' | null {
  const awaiting = memory.manner.awaitingMenus;
  if (!awaiting || !withoutFilingMenus(sighting)) return null;
  const soon = awaiting.pages < pagesToRefresh && !awaiting.signedInAgain;
  if (awaiting.since === 'confirmation') return soon ? 'refresh' : 'missing';
  return soon && !/utilities|nextgen/.test(sighting.kind) ? 'refresh' : null;
}

/** On the way to the link form, with nothing linked just now. */
export const onTheWay = (sighting: Sighting, memory: Memory): boolean =>
  withoutFilingMenus(sighting) && missingMenus(sighting, memory) === null;
