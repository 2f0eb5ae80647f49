import { cmecfOf } from './cmecf';
import type { Detection } from './detector';
import type { Page } from './page';
import { isStatic } from './static-page';

/** What every page with the menu bar tells, and the way to Utilities. */
export function menuFacts(page: Page): Required<Pick<Detection, 'facts' | 'elements'>> {
  const { menuBar, beforeForm, dailyWork, script, reading } = cmecfOf(page);
  // On pages of daily work nothing is shown and nothing kept, so nothing is told of them.
  if (dailyWork) return { facts: { address: 'daily-work' }, elements: {} };
  // Query is a form to search with, and wants nothing.
  const [own] = beforeForm && script !== 'iquery.pl' ? reading.controls : [];
  return {
    facts: {
      ownForm: own !== undefined,
      filingMenus: (menuBar?.filingMenus ?? false) && !isStatic(page.url),
      address: beforeForm ? 'before-form' : 'other',
      looksDifferent: menuBar !== null && !menuBar.utilities,
    },
    elements: {
      target: (menuBar?.filingMenus ? menuBar.filing : null) ?? (own ? null : menuBar?.utilities) ?? null,
      logOut: menuBar?.logOut ?? null,
    },
  };
}
