import { noLink } from '../elsewhere';
import { callCourt, type Tell } from '../script';

export const tell: Tell = (call) => {
  const { way, court } = call;
  if (way.link === 'none') return noLink(call);
  return {
    title: 'Done in this court: file with the PACER account',
    ask: [way.menus ? `Do you see ${way.menus} in the bar?` : 'Can you open the page for filing?'],
    expect: [
      way.menus ? `${way.menus} in the bar at the top.` : 'The way to file, and no entry for linking.',
    ],
    say: [
      `You are linked in ${court.shortName}. Use your PACER account from now on, to look things up and to file.`,
      'The old CM/ECF login has ended. Each other court is linked once, in the same way.',
    ],
    picture: way.menus ? 'filing-menus' : 'appellate-first-page',
    branches: [
      {
        hear: 'Yes',
        to: { end: 'linked', say: 'Then you are done here. Link the next court the same way.' },
      },
      { hear: 'I file in another court too', to: 'L1' },
      { hear: way.menus ? 'They are missing' : 'I cannot file', to: 'X3' },
      ...(way.menus
        ? [
            {
              hear: 'They are there, but empty',
              to: callCourt('Look under Utilities, Internet Fees Due: an unpaid fee may lock filing.'),
            },
          ]
        : []),
      { hear: 'It is somebody else’s name', to: 'X7' },
    ],
    call: 'court',
  };
};
