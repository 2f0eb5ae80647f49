import type { Recogniser } from '../recogniser';
import { recogniseTab } from '../upgrade';

/** The upgrade's first tab. Its fields are in no guide; taken is whatever it shows under the upgrade's heading. */
const pacerUpgradePerson: Recogniser = {
  on: 'account',
  known: 'guides-only',
  recognise: (page) => recogniseTab(page, 'person'),
};

export default pacerUpgradePerson;
