import { callPacer, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = ({ linking }) => ({
  ask: [
    'Does it ask for a one-time passcode?',
    'Do you have your authentication app or a backup code ready?',
  ],
  expect: ['A box for a code. No text message comes: the code is in the app.'],
  say: [
    'Open the app and type the code it shows. It changes about every 30 seconds.',
    'A backup code works too, each one once.',
  ],
  never: 'Never ask for the passcode or a backup code, not even “the last two digits”.',
  picture: 'passcode',
  branches: [
    { hear: 'I am in', to: linking.afterSignIn },
    { hear: 'It asks me to check a redaction box', to: 'S4' },
    {
      hear: 'The code is refused',
      to: callPacer('Wait for the next code, and check the phone’s clock. Still refused:'),
    },
    { hear: 'I have no app and no backup code', to: callPacer('Only PACER can help without them.') },
    {
      hear: 'My paralegal has the phone',
      to: callPacer(
        'If your court allows it, another app can be added to the account, so that each of you has one. To get in now without it:',
      ),
    },
  ],
  call: 'pacer',
});
