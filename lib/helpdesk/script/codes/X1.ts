import { noLink } from '../elsewhere';
import { callCourt, type Tell } from '../script';

export const tell: Tell = (call) => {
  if (call.way.link === 'none') return noLink(call);
  return {
    title: 'Stop: do not press Submit',
    ask: ['Have you pressed Submit on the page with the two names?', 'Whose names are they?'],
    expect: ['Two names that are not the same person, or one that is a firm.'],
    say: [
      'Do not press Submit. The link cannot be undone.',
      'Use the Back button of your browser.',
      'If one is a colleague’s: log out, close the browser, and sign in with your own PACER account.',
    ],
    stop: 'Stop here, also for a former name or a nickname, until the court has looked at it.',
    picture: 'confirm-differ',
    branches: [
      { hear: 'I pressed Submit already', to: 'X7' },
      { hear: 'It was the firm’s or a colleague’s PACER account', to: 'S1' },
      { hear: 'It was the wrong CM/ECF login', to: 'L5' },
      { hear: 'The firm’s account is all I have', to: 'R1' },
      {
        hear: 'Both are me: a former name, a nickname, a missing Jr.',
        to: callCourt('The court can say whether to go on.'),
      },
      { hear: 'I cannot explain it', to: callCourt('Leave the page as it is, without Submit.') },
    ],
    call: 'court',
  };
};
