import { cmecfOf } from '../cmecf';
import type { Detector } from '../detector';
import { sameText } from '../dom';
import { isInterstitial } from '../interstitial';
import { isUtilitiesAddress, linkEntry, nextGenEntry } from '../link-entries';
import { headsThePage } from '../link-pages';
import { isNextGenItems } from '../link-wording';
import { menuFacts } from '../menu-facts';
import type { Page } from '../page';

/**
 * The Utilities page, by its address (the menu bar's own link) or its heading. The link entry stands on it, or behind
 * "NextGen Release 1.1 Menu Items", or, where a court moved it, nowhere that the guide knows (FACTS.md, Utilities and
 * NextGen items).
 */
const courtUtilities: Detector = {
  on: 'court',
  detect(page) {
    const { menuBar, dailyWork } = cmecfOf(page);
    if (!menuBar || dailyWork || !isUtilities(page)) return null;
    if (isInterstitial(page)) return null;
    const entry = linkEntry(page);
    const behind = entry ? null : nextGenEntry(page);
    const { facts, elements } = menuFacts(page);
    return {
      facts: {
        ...facts,
        linkEntry: entry !== null,
        nextGenItems: behind !== null,
        looksDifferent: !entry && !behind,
      },
      elements: { ...elements, target: entry ?? behind },
    };
  },
};

export default courtUtilities;

function isUtilities(page: Page): boolean {
  const { script, reading } = cmecfOf(page);
  if (script === 'DisplayMenu.pl') return isUtilitiesAddress(page.url);
  const headings = reading.lines.filter((line) => !line.link).slice(0, 4);
  if (headings.some((line) => isNextGenItems(line.text))) return false;
  return (
    headings.some((line) => sameText(line.text, 'Utilities')) &&
    !headsThePage(page) &&
    (linkEntry(page) ?? nextGenEntry(page)) !== null
  );
}
