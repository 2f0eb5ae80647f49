import type { Say, When, Words } from '../step';

export const when: When = {
  is: ({ kind, facts }) =>
    kind === 'pacer-home' ||
    (kind === 'pacer-login' && facts.signInFor === 'account' && !facts.signInRefused),
};

export const say: Say = ({ seen }): Words =>
  seen.kind === 'pacer-home'
    ? {
        title: 'Open Manage PACER Account',
        text: [
          'Choose **Log in to…** at the top, then **Manage PACER Account**. (It was called Manage My Account before.)',
          'The page behind it says whether your account is a legacy or an upgraded one. The link with a court is not made there.',
        ],
      }
    : {
        title: 'Sign in to Manage PACER Account',
        text: [
          'Use the PACER username that you have **now**; one of six characters is right here.',
          'No account of your own yet? Register for one: new accounts need no upgrade. The firm’s account cannot be used to file.',
        ],
      };
