import { noLink } from '../other-court-scripts';
import { callCourt, callPacer, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = (call) => {
  const { linking } = call;
  if (linking.link === 'none') return noLink(call);
  const { menus } = linking;
  return {
    ask: [
      menus
        ? `Which items are in the bar? Is ${menus} missing, or there but empty?`
        : 'What does the first page offer?',
      'Which PACER account is signed in: the one you linked?',
    ],
    expect: [
      menus ? 'Only Query, Reports, Utilities, Help and Log Out.' : 'The entry for linking is still there.',
    ],
    say: [
      'Reload the page. If the browser asks to send the form again, choose Cancel.',
      'Log out, close the browser, open it and sign in with the account that you linked.',
      'Then clear cookies and cache for uscourts.gov, and sign in once more.',
    ],
    picture: menus ? 'first-page' : 'appellate-first-page',
    branches: [
      { hear: menus ? `Now I see ${menus}` : 'Now I can file', to: 'L8' },
      { hear: 'I had signed in with another account', to: 'S1' },
      { hear: 'I am not sure that I ever pressed Submit', to: menus ? 'L2' : 'L3' },
      ...(menus
        ? [
            {
              hear: 'They are there, but empty',
              to: callCourt('Look under Utilities, Internet Fees Due: an unpaid fee may lock filing.'),
            },
          ]
        : []),
      {
        hear: 'Still missing',
        to: menus ? callCourt('Then nothing was linked.') : callPacer('Then nothing was linked.'),
      },
    ],
    call: menus ? 'court' : 'pacer',
  };
};
