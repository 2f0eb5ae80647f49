import { noLink } from '../other-court-scripts';
import { callCourt, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = (call) => {
  if (call.linking.link === 'none') return noLink(call);
  return {
    ask: ['Have you pressed Submit on the page with the two names?', 'Which name is on each line?'],
    expect: ['Two names that are not the same person, or one that is a firm.'],
    say: [
      'Do not press Submit. You cannot undo the link yourself.',
      'Use the Back button of your browser.',
      'If one is a colleague’s: log out, close the browser, and sign in with your own PACER account.',
    ],
    picture: 'confirm-differ',
    branches: [
      { hear: 'I pressed Submit already', to: 'X7' },
      { hear: 'It was the firm’s or a colleague’s PACER account', to: 'S1' },
      { hear: 'It was the wrong CM/ECF login', to: 'L5' },
      { hear: 'The firm’s account is all I have', to: 'R1' },
      {
        hear: 'Both are me: a former name, a nickname, a missing Jr.',
        to: callCourt('The court can say whether to continue.'),
      },
      { hear: 'I cannot explain it', to: callCourt('Leave the page as it is, without Submit.') },
    ],
    call: 'court',
  };
};
