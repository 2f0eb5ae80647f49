import type { Detector } from '../detector';
import { bodyOf, find, isVisible } from '../dom';
import { textOf } from '../lines';
import { pressable, readPacer } from '../pacer-reading';

const wayToAccount = /^(log ?in to )?manage (pacer|my) account( log ?in)?$|^manage your account$/i;

/**
 * pacer.uscourts.gov's front page, and its pages about managing an account: where the way to Manage PACER Account is.
 * Since 2025 that is "Log in to...", top right; before, Manage Your Account, Manage My Account Login. The page's HTML is
 * not known (FACTS.md, Manage PACER Account).
 */
const pacerHome: Detector = {
  on: 'pacer',
  detect(page) {
    if (
      !/^\/(index\.html)?$|^\/(my-account|manage-your-account|manage-pacer-account)/i.test(page.url.pathname)
    )
      return null;
    const reading = page.once(readPacer);
    const body = bodyOf(page.doc);
    const hidden = body
      ? find(body, 'a').filter((link) => wayToAccount.test(textOf(link)) && !isVisible(link))
      : [];
    const target =
      pressable(reading, /^(log ?in to )?manage (pacer|my) account( log ?in)?$/i) ??
      (hidden.length > 0 ? pressable(reading, /^log ?in to\b/i) : null) ??
      pressable(reading, wayToAccount);
    return { facts: { looksDifferent: !target }, elements: { target } };
  },
};

export default pacerHome;
