import { accountBox } from '../account-box';
import type { Detector } from '../detector';
import { readMultifactor } from '../multifactor';
import { readPacer } from '../pacer-reading';

/**
 * Multifactor Authentication Methods and the screens behind it, by their headings (FACTS.md, Multifactor). Nothing is
 * pointed at, since nothing below the headings is read; a page that no heading tells is left to the person.
 */
const pacerMultifactor: Detector = {
  on: 'account',
  detect(page) {
    const screen = page.once(readMultifactor)?.screen;
    if (!screen) return null;
    // The account's own box stands above the headings.
    const multifactor = accountBox(page.once(readPacer))?.multifactor;
    return { facts: { multifactorScreen: screen, ...(multifactor ? { multifactor } : {}) } };
  },
};

export default pacerMultifactor;
