import { menuFacts } from '../cmecf';
import type { Recogniser } from '../recogniser';

/** Any other page with the menu bar, dockets included: of these only the menu bar is read. */
const courtMenu: Recogniser = {
  on: 'court',
  known: 'real-html',
  yields: 2,
  recognise: (page) => (page.cmecf.menuBar ? menuFacts(page.cmecf) : null),
};

export default courtMenu;
