import { noLink } from '../elsewhere';
import { callCourt, callPacer, type Tell } from '../script';

export const tell: Tell = (call) => {
  const { way } = call;
  if (way.link === 'none') return noLink(call);
  const { menus } = way;
  return {
    title: 'Log out, close the browser, and sign in again',
    ask: [
      menus
        ? `What stands in the bar? Is ${menus} missing, or there but empty?`
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
        to: menus ? callCourt('Then the link did not take.') : callPacer('Then the link did not take.'),
      },
    ],
    call: menus ? 'court' : 'pacer',
  };
};
