import type { Detector } from '../detector';
import { detectTab } from '../upgrade';

/** The upgrade's second tab: office, address, phone (FACTS.md, Upgrade wizard). */
const pacerUpgradeAddress: Detector = {
  on: 'account',
  detect: (page) => detectTab(page, 'address'),
};

export default pacerUpgradeAddress;
