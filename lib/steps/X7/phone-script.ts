import { noLink } from '../other-court-scripts';
import { callCourt, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = (call) => {
  if (call.linking.link === 'none') return noLink(call);
  const { menus } = call.linking;
  return {
    ask: [
      'Did you press Submit on the page with the two names?',
      'Which two names were on it?',
      'Is this the right court, and your own PACER account?',
    ],
    expect: [
      'Either the wrong accounts are linked, or an earlier link is already there. Of all courts only D.N.J. publishes that it can unlink.',
    ],
    say: [
      'Stop filing with it.',
      'Write down both account names and the time. Do not try other logins.',
      menus
        ? `If ${menus} are in the bar and the name is yours, the link is right.`
        : 'If you can file and the name is yours, the link is right.',
    ],
    never: 'Account names are enough: no password, and no security answer.',
    picture: 'confirm-differ',
    branches: [
      { hear: 'Submit was not pressed yet', to: 'X1' },
      { hear: 'The name is mine, and I can file', to: 'L8' },
      { hear: 'I was in the wrong court', to: 'L1' },
      { hear: 'It was the wrong one, and Submit was pressed', to: callCourt('Only the court can act.') },
      {
        hear: '“Already linked”, and I cannot file',
        to: callCourt('Somebody else’s account may hold the link.'),
      },
    ],
    call: 'court',
  };
};
