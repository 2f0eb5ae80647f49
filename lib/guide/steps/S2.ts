import type { Say, When } from '../step';

export const when: When = { offered: true, is: ({ kind }) => kind === 'pacer-one-time-passcode' };

export const say: Say = () => ({
  title: 'Enter the code from your authentication app',
  text: [
    'The app on your phone or computer shows a new code about every 30 seconds. No text message and no push is sent.',
    'A **backup code** works as well, once each. Up to five apps can belong to one account, so a colleague’s may be one of them.',
    'This guide does not read the code.',
  ],
  call: 'pacer',
});
