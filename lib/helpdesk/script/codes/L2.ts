import { noLink, onFirstPage } from '../elsewhere';
import type { Tell } from '../script';

export const tell: Tell = (call) => {
  if (call.way.link === 'none') return noLink(call);
  if (call.way.link === 'first-page') return onFirstPage(call);
  return {
    title: 'Open Utilities in the menu bar',
    ask: ['What stands in the bar at the top of the page?', `Do you see ${call.way.menus}?`],
    expect: ['Query, Reports, Utilities, Help, Log Out, and no filing menus.'],
    say: [
      'Choose Utilities in the bar.',
      'If a menu opens under it, look for “Link a CM/ECF account to my PACER account” right there.',
    ],
    picture: 'first-page',
    branches: [
      { hear: 'I am at Utilities', to: call.way.link === 'nextgen-items' ? 'L4' : 'L3' },
      { hear: `I do see ${call.way.menus}`, to: 'L8' },
      { hear: 'There is no bar; it is PACER’s own page', to: 'L1' },
      { hear: 'It asks me to sign in again', to: 'S1' },
      { hear: 'It says that I may not have come from within CM/ECF', to: 'X4' },
    ],
    call: 'court',
  };
};
