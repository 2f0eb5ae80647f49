import type { Detector } from '../detector';
import type { RegistrationScreen } from '../pacer-facts';
import { isButton, lineLike, readPacer } from '../pacer-reading';
import { upgradeTab } from '../upgrade';

/** Headings of the screens, as courts print them; a later screen first, where a page keeps those before it. */
const screens: [RegistrationScreen, RegExp][] = [
  ['terms', /^(e-?filing terms of use|acknowledge?ment of policies and procedures)$/i],
  ['filer', /^((additional )?filer information|delivery method and formatting)$/i],
  ['kind', /^what would you like to apply ?\/ ?register for\?$/i],
];

/**
 * Attorney or Non-Attorney E-File Registration, as pages of their own: the same words as links in the Maintenance tab are
 * only the way to it. Unverified in its markup (FACTS.md, E-file registration). A question is asked here, so nothing is
 * pointed at.
 */
const pacerEfileRegistration: Detector = {
  on: 'account',
  detect(page) {
    if (!/^\/pscof\//i.test(page.url.pathname) || page.once(upgradeTab)) return null;
    if (/^\/pscof\/(login|registration|regwizard|forgot)/i.test(page.url.pathname)) return null;
    const reading = page.once(readPacer);
    if (!reading.controls.some((control) => !isButton(control))) return null;
    const heading = lineLike(
      reading,
      /^(non-?attorney e-?fil(e|ing) registration|attorney admissions? ?\/ ?e-?fil(e|ing) registration|attorney e-?fil(e|ing) registration|e-?fil(e|ing) registration)$/i,
    );
    const screen = screens.find(([, words]) => lineLike(reading, words))?.[0];
    if (!heading && !screen) return null;
    // The page of stored payments has the same words, and not the heading.
    const payment =
      heading && !screen && lineLike(reading, /^(autobill pacer fees|e-?filing fees default)$/i);
    return {
      facts: {
        registrationScreen: screen ?? (payment ? 'payment' : 'court'),
        ...(heading ? { registrant: /^non/i.test(heading.text) ? 'non-attorney' : 'attorney' } : {}),
      },
    };
  },
};

export default pacerEfileRegistration;
