import type { Recogniser } from '../recogniser';
import { recogniseTab } from '../upgrade';

/** The upgrade's second tab: office, address, phone (JPML's guide, all fields). */
const pacerUpgradeAddress: Recogniser = {
  on: 'account',
  known: 'guides-only',
  recognise: (page) => recogniseTab(page, 'address'),
};

export default pacerUpgradeAddress;
