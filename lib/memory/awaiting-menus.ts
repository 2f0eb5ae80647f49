import type { GuidanceState } from './records';
import { mostPages } from './values';

type Awaiting = NonNullable<GuidanceState['awaitingMenus']>;

/** How many pages with the menu bar after linking still get the advice to refresh. */
export const pagesToRefresh = 2;

/**
 * Counts one more page without filing menus. Where no confirmation was seen, the waiting ends with the advice to
 * refresh: the last check may have been left by going back.
 */
export function afterPageWithoutMenus(awaiting: Awaiting): Awaiting | null {
  const pages = Math.min(awaiting.pages + 1, mostPages);
  return awaiting.since === 'submit' && pages >= pagesToRefresh ? null : { ...awaiting, pages };
}

/** Whether both wait alike, or neither waits. */
export const sameAwaiting = (a: Awaiting | null, b: Awaiting | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.since === b.since &&
    a.pages === b.pages &&
    a.signedInAgain === b.signedInAgain);
