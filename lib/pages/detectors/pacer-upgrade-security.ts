import type { Detector } from '../detector';
import { detectTab } from '../upgrade';

/** The upgrade's last tab (FACTS.md, Upgrade wizard). Of its fields only the username is asked whether it is empty. */
const pacerUpgradeSecurity: Detector = {
  on: 'account',
  detect: (page) => detectTab(page, 'security'),
};

export default pacerUpgradeSecurity;
