import { noLink, onFirstPage } from '../other-court-scripts';
import type { PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = (call) => {
  if (call.linking.link === 'none') return noLink(call);
  if (call.linking.link === 'first-page') return onFirstPage(call);
  return {
    ask: ['Which items are in the bar at the top of the page?', `Do you see ${call.linking.menus}?`],
    expect: [
      'Query, Reports, Utilities, Help, Log Out, and no filing menus.',
      'A notice or a question may be under the bar: the caller answers it first.',
    ],
    say: [
      'Choose Utilities in the bar.',
      'If a menu opens under it, look for “Link a CM/ECF account to my PACER account” right there.',
    ],
    picture: 'first-page',
    branches: [
      { hear: 'I am at Utilities', to: call.linking.link === 'nextgen-items' ? 'L4' : 'L3' },
      { hear: `I do see ${call.linking.menus}`, to: 'L8' },
      { hear: 'There is no bar; it is PACER’s own page', to: 'L1' },
      { hear: 'It asks me to sign in again', to: 'S1' },
      { hear: 'It says that I may not have come from within CM/ECF', to: 'X4' },
    ],
    call: 'court',
  };
};
