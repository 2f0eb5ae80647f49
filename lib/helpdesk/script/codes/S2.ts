import { callPacer, type Tell } from '../script';

export const tell: Tell = ({ way }) => ({
  title: 'Type the passcode from your own app',
  ask: [
    'Does it ask for a one-time passcode?',
    'Do you have your authenticator app or a backup code at hand?',
  ],
  expect: ['A box for a code. No text message comes: the code is in the app.'],
  say: [
    'Open the app and type the code it shows. It changes about every 30 seconds.',
    'A backup code works too, each one once.',
  ],
  never: 'Never ask for the passcode or a backup code, not even “the last two digits”.',
  picture: 'passcode',
  branches: [
    { hear: 'I am in', to: way.afterSignIn },
    { hear: 'It asks me to tick a redaction box', to: 'S4' },
    {
      hear: 'The code is refused',
      to: callPacer('Wait for the next code, and check the phone’s clock. Still refused:'),
    },
    { hear: 'I have no app and no code', to: callPacer('Only PACER can let you in without them.') },
    {
      hear: 'My paralegal has the phone',
      to: callPacer('Ask your paralegal to type it at their own desk; another app can be added later.'),
    },
  ],
  call: 'pacer',
});
