import type { Recogniser } from '../recogniser';
import { recogniseTab } from '../upgrade';

/** The upgrade's last tab: username, password, security questions (JPML's guide). Of these only the username is asked whether it is empty. */
const pacerUpgradeSecurity: Recogniser = {
  on: 'account',
  known: 'guides-only',
  recognise: (page) => recogniseTab(page, 'security'),
};

export default pacerUpgradeSecurity;
