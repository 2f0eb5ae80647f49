import type { Detector } from '../detector';
import { detectTab } from '../upgrade';

/** The upgrade's first tab: whatever stands under the heading; labels are unverified (FACTS.md, Upgrade wizard). */
const pacerUpgradePerson: Detector = {
  on: 'account',
  detect: (page) => detectTab(page, 'person'),
};

export default pacerUpgradePerson;
