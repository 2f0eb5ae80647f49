import { noLink, onFirstPage } from '../elsewhere';
import { callCourt, type Tell } from '../script';

export const tell: Tell = (call) => {
  if (call.way.link === 'none') return noLink(call);
  if (call.way.link === 'first-page') return onFirstPage(call);
  return {
    title: 'Open “NextGen Release 1.1 Menu Items”',
    ask: ['Do you see “NextGen Release 1.1 Menu Items” on the Utilities page?'],
    expect: [
      call.way.link === 'nextgen-items'
        ? 'In this court the link stands behind that entry.'
        : 'In this court the link usually stands on Utilities itself; look behind this entry if it does not.',
    ],
    say: [
      'Choose “NextGen Release 1.1 Menu Items”.',
      'On the next page choose “Link a CM/ECF account to my PACER account”.',
    ],
    picture: 'utilities-nextgen',
    branches: [
      { hear: 'The form is open', to: 'L5' },
      { hear: 'The link is on Utilities itself', to: 'L3' },
      { hear: 'The number is not 1.1', to: 'L4' },
      {
        hear: 'I see neither',
        to: callCourt('The account may be linked already, or it may not be a filer’s here.'),
      },
    ],
    call: 'court',
  };
};
