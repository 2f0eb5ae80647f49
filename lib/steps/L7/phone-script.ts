import { noLink } from '../other-court-scripts';
import type { PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = (call) => {
  const { linking } = call;
  if (linking.link === 'none') return noLink(call);
  if (!linking.menus)
    return {
      ask: ['What does the page say now?'],
      expect: [
        'A confirmation, or the court’s new first page. There are no filing menus in this kind of court.',
      ],
      say: [
        'Open the court’s first page. The entry for linking should be gone.',
        'From now on use only your PACER account here.',
      ],
      picture: 'appellate-first-page',
      branches: [
        { hear: 'It says linked, or the entry is gone', to: 'L8' },
        { hear: 'The entry is still there', to: 'X3' },
        { hear: 'It was the wrong account', to: 'X7' },
      ],
      call: 'pacer',
    };
  return {
    ask: ['What does the page say now?', `Do you see ${linking.menus} in the bar at the top?`],
    expect: ['A message, a pop-up or an e-mail: courts differ. The menus decide.'],
    say: [
      `Choose Query, Reports or Utilities: any menu item except Log Out. Then look for ${linking.menus} in the bar.`,
      'If the browser asks to send the form again, choose Cancel.',
      'From now on use only your PACER account here.',
    ],
    picture: 'linked',
    branches: [
      { hear: `I see ${linking.menus}`, to: 'L8' },
      { hear: 'The menus are not there', to: 'X3' },
      { hear: 'It was the wrong account', to: 'X7' },
    ],
    call: 'court',
  };
};
