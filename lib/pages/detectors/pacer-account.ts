import { accountBox } from '../account-box';
import type { Detector } from '../detector';
import { lineLike, pressable, readPacer } from '../pacer-reading';
import { upgradeTab } from '../upgrade';

/**
 * Manage My Account, by the box at its top. It yields to the pages that keep this box above them: the upgrade and the
 * e-file registration. Its markup is not known, so it is read by its words in any layout (FACTS.md, Manage PACER
 * Account).
 */
const pacerAccount: Detector = {
  on: 'account',
  priority: 1,
  detect(page) {
    if (/^\/pscof\/(login|registration|regwizard|forgot)/i.test(page.url.pathname)) return null;
    const reading = page.once(readPacer);
    const box = accountBox(reading);
    if (!box) {
      const home = /^\/pscof\/manage\/maint\.jsf$/i.test(page.url.pathname);
      return home && lineLike(reading, /^manage (my|pacer) account$/i)
        ? { facts: { looksDifferent: true } }
        : null;
    }
    if (page.once(upgradeTab)) return null;
    const { type, searchInactive, multifactor, typeLine } = box;
    return {
      facts: {
        ...(type ? { accountType: type } : { looksDifferent: true }),
        ...(multifactor ? { multifactor } : {}),
        searchInactive,
      },
      elements: {
        target:
          type === 'legacy' ? (pressable(reading, /^\(?upgrade\)?$/i) ?? typeLine?.element ?? null) : null,
      },
    };
  },
};

export default pacerAccount;
