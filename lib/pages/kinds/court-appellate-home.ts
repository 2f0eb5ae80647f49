import { isSignedIn } from '../appellate';
import { type Cmecf, linkEntry, typeOf } from '../cmecf';
import { isInterstitial } from '../interstitial';
import { headsThePage, isConfirmation } from '../link-pages';
import type { Page } from '../page';
import type { Recogniser } from '../recogniser';

/**
 * The first page of a court of appeals after signing in, where the link to the filer account stands ("Link my filer
 * account to my PACER account": PACER's FAQ; capitals in the 4th Circuit). Its HTML is published nowhere, so it is the
 * entry that tells; without it, as after linking, only the address of the filer's application on a page that offers to log out.
 */
const courtAppellateHome: Recogniser = {
  on: 'court',
  known: 'guides-only',
  recognise(page) {
    if (!page.cmecf.appellate || !canBe(page.cmecf)) return null;
    const entry = linkEntry(page.cmecf);
    if (!entry && !isFirstPage(page)) return null;
    return { facts: { linkEntry: entry !== null }, marks: { use: entry } };
  },
};

export default courtAppellateHome;

const canBe = (page: Cmecf): boolean =>
  page.reading.whole &&
  !page.menuBar &&
  !page.reading.controls.some((c) => typeOf(c) === 'password') &&
  !headsThePage(page) &&
  !isConfirmation(page) &&
  !isInterstitial(page);

/** Unverified: what the application's first page is called. Case search and dockets have other addresses. */
const isFirstPage = (page: Page): boolean =>
  /\/AttorneyFiling(\/((login|index|home|welcome|startup|main)\.(jsf|xhtml))?)?$/i.test(page.url.pathname) &&
  isSignedIn(page.cmecf);
