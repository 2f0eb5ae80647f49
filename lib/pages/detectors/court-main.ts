import { cmecfOf } from '../cmecf';
import type { Detector } from '../detector';
import { linkSignals } from '../link-like';
import { menuFacts } from '../menu-facts';
import type { Page } from '../page';

/**
 * The first page after signing in: `showpage.pl?16` is where PACER's sign-in returns to in district courts, `login.pl`
 * in bankruptcy courts. The heading is that of the old district main menu (FACTS.md, First page after signing in).
 */
const courtMain: Detector = {
  on: 'court',
  priority: 1,
  detect: (page) =>
    cmecfOf(page).menuBar && isFirstPage(page) && linkSignals(page).length === 0 ? menuFacts(page) : null,
};

export default courtMain;

function isFirstPage(page: Page): boolean {
  const { script, reading } = cmecfOf(page);
  if (/^login\.pl$/i.test(script)) return !page.url.search.includes('logout');
  if (/^showpage\.pl$/i.test(script)) return true;
  return reading.lines.some((line) => /^official court electronic document filing system$/i.test(line.text));
}
