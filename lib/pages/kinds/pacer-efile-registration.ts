import { isButton, lineLike, readPacer } from '../pacer-reading';
import type { Recogniser } from '../recogniser';
import { upgradeTab } from '../upgrade';

/**
 * Attorney or Non-Attorney E-File Registration, as a page of its own: the same words as links in the Maintenance tab are
 * only the way to it (PACER's FAQ; Bankr. W.D.N.Y.). Unverified in its markup.
 */
const pacerEfileRegistration: Recogniser = {
  on: 'account',
  known: 'guides-only',
  recognise(page) {
    if (!/^\/pscof\//i.test(page.url.pathname) || page.once(upgradeTab)) return null;
    if (/^\/pscof\/(login|registration|regwizard|forgot)/i.test(page.url.pathname)) return null;
    const reading = page.once(readPacer);
    const heading = lineLike(
      reading,
      /^(non-?attorney e-?fil(e|ing) registration|attorney admissions? ?\/ ?e-?fil(e|ing) registration|attorney e-?fil(e|ing) registration|e-?fil(e|ing) registration)$/i,
    );
    if (!heading || !reading.controls.some((control) => !isButton(control))) return null;
    // A question is asked here, so nothing is pointed at.
    return { facts: { registrant: /^non/i.test(heading.text) ? 'non-attorney' : 'attorney' } };
  },
};

export default pacerEfileRegistration;
