import { noLink } from '../other-court-scripts';
import type { PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = (call) => {
  if (call.linking.link === 'none') return noLink(call);
  return {
    ask: ['There are two lines on your screen, CM/ECF and PACER. Please read me the name on each.'],
    expect: ['The same person twice. A middle name may be missing on one line. A firm’s name is wrong.'],
    say: [
      'Submit is permanent. You cannot undo the link yourself.',
      'If both names are yours, and the PACER account is your own, press Submit once.',
    ],
    andThen: 'Then tell me what the next page says.',
    picture: 'confirm',
    branches: [
      { hear: 'It says that they have been linked', to: 'L7' },
      { hear: 'The names differ, or one is a firm', to: 'X1' },
      { hear: 'I have not pressed Submit, I want to go back', to: 'L5' },
      { hear: 'An error, or “already linked”', to: 'X2' },
      { hear: 'Nothing seems to have happened', to: 'L7' },
      { hear: 'I pressed Submit, and it was the wrong one', to: 'X7' },
    ],
    call: 'court',
  };
};
