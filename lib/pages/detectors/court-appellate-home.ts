import { isSignedIn } from '../appellate';
import { cmecfOf, passwordsIn } from '../cmecf';
import type { Detector } from '../detector';
import { isInterstitial } from '../interstitial';
import { linkEntry } from '../link-entries';
import { headsThePage, isConfirmation } from '../link-pages';
import type { Page } from '../page';

/**
 * The first page of a court of appeals after signing in, where the link to the filer account stands (FACTS.md, Appellate
 * courts and BAPs). Its HTML is not known, so it is the entry that tells; without it, as after linking, only the address
 * of the filer's application on a page that offers to log out.
 */
const courtAppellateHome: Detector = {
  on: 'court',
  detect(page) {
    if (!cmecfOf(page).appellate || !canBe(page)) return null;
    const entry = linkEntry(page);
    if (!entry && !isFirstPage(page)) return null;
    return { facts: { linkEntry: entry !== null }, elements: { target: entry } };
  },
};

export default courtAppellateHome;

function canBe(page: Page): boolean {
  const { reading, menuBar } = cmecfOf(page);
  return (
    reading.whole &&
    !menuBar &&
    passwordsIn(reading).length === 0 &&
    !headsThePage(page) &&
    !isConfirmation(page) &&
    !isInterstitial(page)
  );
}

/** Unverified: what the application's first page is called. Case search and dockets have other addresses. */
const isFirstPage = (page: Page): boolean =>
  /\/AttorneyFiling(\/((login|index|home|welcome|startup|main)\.(jsf|xhtml))?)?$/i.test(page.url.pathname) &&
  isSignedIn(page);
