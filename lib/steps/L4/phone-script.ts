import { noLink, onFirstPage } from '../other-court-scripts';
import { callCourt, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = (call) => {
  if (call.linking.link === 'none') return noLink(call);
  if (call.linking.link === 'first-page') return onFirstPage(call);
  return {
    ask: ['Do you see “NextGen Release 1.1 Menu Items” on the Utilities page?'],
    expect: [
      call.linking.link === 'nextgen-items'
        ? 'In this court the link is under that entry.'
        : 'In this court the link is usually on Utilities itself. If it is not, look under this entry.',
    ],
    say: [
      'Choose “NextGen Release 1.1 Menu Items”.',
      'On the next page choose “Link a CM/ECF account to my PACER account”.',
    ],
    picture: 'utilities-nextgen',
    branches: [
      { hear: 'The form is open', to: 'L5' },
      { hear: 'The link is on Utilities itself', to: 'L3' },
      { hear: 'The number is not 1.1, and the link is on the next page', to: 'L3' },
      {
        hear: 'I see neither',
        to: callCourt('The account may be linked already, or it may not be a filer’s here.'),
      },
    ],
    call: 'court',
  };
};
