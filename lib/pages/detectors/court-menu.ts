import { cmecfOf } from '../cmecf';
import type { Detector } from '../detector';
import { menuFacts } from '../menu-facts';

/** Any other page with the menu bar, dockets included: of these only the menu bar is read. */
const courtMenu: Detector = {
  on: 'court',
  priority: 2,
  detect: (page) => (cmecfOf(page).menuBar ? menuFacts(page) : null),
};

export default courtMenu;
