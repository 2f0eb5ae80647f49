import { noLink } from '../elsewhere';
import { callCourt, type Tell } from '../script';

export const tell: Tell = (call) => {
  if (call.way.link === 'none') return noLink(call);
  const { menus } = call.way;
  return {
    title: 'Stop filing: the wrong accounts may be linked',
    ask: [
      'Did you press Submit on the page with the two names?',
      'Which two names were on it?',
      'Is this the right court, and your own PACER account?',
    ],
    expect: [
      'Either the wrong pair is linked, or an earlier link is already there. No court publishes a way back.',
    ],
    say: [
      'Stop filing with it. Nobody can undo the link from the page.',
      'Write down both account names and the time. Do not try other logins.',
      menus
        ? `If ${menus} are in the bar and the name is yours, the link is right.`
        : 'If you can file and the name is yours, the link is right.',
    ],
    never: 'Account names are enough: no password, and no security answer.',
    stop: 'Stop here: only the court, and PACER where the court says so, can act.',
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
