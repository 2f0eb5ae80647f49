import type { HelpCode } from '@/lib/help-codes';
import type { DetectedPage } from '@/lib/pages/page-summary';

/**
 * The page with the element that this step uses. On a menu bar's page that the guide does not know, no item of the bar is
 * marked as the thing to do, nor where one can only wait (R3). Where the filing menus are missing after linking (X3), it is Log Out, on whatever page that is:
 * the link entry of Utilities would be wrong then, and that it is gone is as it should be.
 */
export function pageForStep(page: DetectedPage, code: HelpCode): DetectedPage {
  if (code === 'R3' || (code === 'X9' && page.kind === 'court-menu')) return { ...page, elements: {} };
  if (code !== 'X3') return page;
  const { logOut = null } = page.elements;
  return {
    ...page,
    facts: { ...page.facts, looksDifferent: logOut === null },
    elements: { target: logOut },
  };
}
