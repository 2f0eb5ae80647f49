import type { Detector } from '../detector';
import { pressable, readPacer } from '../pacer-reading';
import { upgradeTab } from '../upgrade';

/** "Upgrade Complete": from now on only the new username counts, everywhere (FACTS.md, Upgrade wizard). */
const pacerUpgradeComplete: Detector = {
  on: 'account',
  detect(page) {
    if (page.once(upgradeTab) !== 'complete') return null;
    return { elements: { target: pressable(page.once(readPacer), /^close$/i) } };
  },
};

export default pacerUpgradeComplete;
