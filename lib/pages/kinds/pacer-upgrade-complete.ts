import { pressable, readPacer } from '../pacer-reading';
import type { Recogniser } from '../recogniser';
import { upgradeTab } from '../upgrade';

/** "Upgrade Complete": from now on only the new username counts, everywhere. */
const pacerUpgradeComplete: Recogniser = {
  on: 'account',
  known: 'guides-only',
  recognise(page) {
    if (page.once(upgradeTab) !== 'complete') return null;
    return { marks: { use: pressable(page.once(readPacer), /^close$/i) } };
  },
};

export default pacerUpgradeComplete;
