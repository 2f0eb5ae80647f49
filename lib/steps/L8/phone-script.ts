import { nameInSentence } from '@/lib/courts/court';
import { noLink } from '../other-court-scripts';
import { callCourt, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = (call) => {
  const { linking, court } = call;
  if (linking.link === 'none') return noLink(call);
  return {
    ask: [linking.menus ? `Do you see ${linking.menus} in the bar?` : 'Can you open the page for filing?'],
    expect: [
      linking.menus
        ? `${linking.menus} in the bar at the top.`
        : 'The way to file, and no entry for linking.',
    ],
    say: [
      `In ${nameInSentence(court)} you are linked. Use your PACER account from now on, to search and to file.`,
      'The old CM/ECF login has ended. Each other court is linked once, in the same way.',
    ],
    picture: linking.menus ? 'filing-menus' : 'appellate-first-page',
    branches: [
      {
        hear: 'Yes',
        to: { end: 'linked', say: 'Then you are done here. Link the next court the same way.' },
      },
      { hear: 'I file in another court too', to: 'L1' },
      { hear: linking.menus ? 'They are missing' : 'I cannot file', to: 'X3' },
      ...(linking.menus
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
