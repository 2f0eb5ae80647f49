import { menuFacts } from '../cmecf';
import type { Page } from '../page';
import type { Recogniser } from '../recogniser';

/**
 * The first page after signing in: `showpage.pl?16` is where PACER's sign-in returns to in district courts, `login.pl`
 * in bankruptcy courts. The heading is that of the old district main menu; the NextGen page's own text is not known.
 */
const courtMain: Recogniser = {
  on: 'court',
  known: 'real-html',
  yields: 1,
  recognise: (page) => (page.cmecf.menuBar && isFirstPage(page) ? menuFacts(page.cmecf) : null),
};

export default courtMain;

function isFirstPage(page: Page): boolean {
  if (/^login\.pl$/i.test(page.cmecf.script)) return !page.url.search.includes('logout');
  if (/^showpage\.pl$/i.test(page.cmecf.script)) return true;
  return page.cmecf.reading.lines.some((line) =>
    /^official court electronic document filing system$/i.test(line.text),
  );
}
