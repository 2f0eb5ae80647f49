import { isNextGenItems, linkEntry, menuFacts } from '../cmecf';
import { headsThePage } from '../link-pages';
import type { Recogniser } from '../recogniser';

/** "NextGen Release 1.1 Menu Items": where some courts keep the link entry (PACER's linking guide; wvsd, txwd, pamd). */
const courtNextGenItems: Recogniser = {
  on: 'court',
  known: 'guides-only',
  recognise(page) {
    const { menuBar, dailyWork, reading } = page.cmecf;
    if (!menuBar || dailyWork || /^\?Utilities(&|$)/i.test(page.url.search)) return null;
    if (headsThePage(page.cmecf)) return null;
    const heading = reading.lines.filter((line) => !line.link).slice(0, 4);
    if (!heading.some((line) => isNextGenItems(line.text))) return null;
    const entry = linkEntry(page.cmecf);
    const { facts } = menuFacts(page.cmecf);
    return { facts: { ...facts, linkEntry: entry !== null, looksDifferent: !entry }, marks: { use: entry } };
  },
};

export default courtNextGenItems;
