import { cmecfOf } from '../cmecf';
import type { Detector } from '../detector';
import { linkEntry } from '../link-entries';
import { headsThePage } from '../link-pages';
import { isNextGenItems } from '../link-wording';
import { menuFacts } from '../menu-facts';

/** Where some courts keep the link entry (FACTS.md, Utilities and NextGen items). */
const courtNextGenItems: Detector = {
  on: 'court',
  detect(page) {
    const { menuBar, dailyWork, reading } = cmecfOf(page);
    if (!menuBar || dailyWork || /^\?Utilities(&|$)/i.test(page.url.search)) return null;
    if (headsThePage(page)) return null;
    const heading = reading.lines.filter((line) => !line.link).slice(0, 4);
    if (!heading.some((line) => isNextGenItems(line.text))) return null;
    const entry = linkEntry(page);
    const { facts, elements } = menuFacts(page);
    return {
      facts: { ...facts, linkEntry: entry !== null, looksDifferent: !entry },
      elements: { ...elements, target: entry },
    };
  },
};

export default courtNextGenItems;
