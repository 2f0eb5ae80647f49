import { isNextGenItems, linkEntry, menuFacts, nextGenEntry } from '../cmecf';
import { sameText } from '../dom';
import { isInterstitial } from '../interstitial';
import { headsThePage } from '../link-pages';
import type { Page } from '../page';
import type { Recogniser } from '../recogniser';

/**
 * The Utilities page, by its address (the menu bar's own link) or its heading. The link entry stands on it, or behind
 * "NextGen Release 1.1 Menu Items", or, where a court moved it, nowhere that the guide knows.
 */
const courtUtilities: Recogniser = {
  on: 'court',
  known: 'guides-only',
  recognise(page) {
    if (!page.cmecf.menuBar || page.cmecf.dailyWork || !isUtilities(page)) return null;
    if (isInterstitial(page.cmecf)) return null;
    const entry = linkEntry(page.cmecf);
    const behind = entry ? null : nextGenEntry(page.cmecf);
    const { facts } = menuFacts(page.cmecf);
    return {
      facts: {
        ...facts,
        linkEntry: entry !== null,
        nextGenItems: behind !== null,
        looksDifferent: !entry && !behind,
      },
      marks: { use: entry ?? behind },
    };
  },
};

export default courtUtilities;

function isUtilities(page: Page): boolean {
  if (page.cmecf.script === 'DisplayMenu.pl') return /^\?Utilities(&|$)/i.test(page.url.search);
  const headings = page.cmecf.reading.lines.filter((line) => !line.link).slice(0, 4);
  if (headings.some((line) => isNextGenItems(line.text))) return false;
  return (
    headings.some((line) => sameText(line.text, 'Utilities')) &&
    !headsThePage(page.cmecf) &&
    (linkEntry(page.cmecf) ?? nextGenEntry(page.cmecf)) !== null
  );
}
