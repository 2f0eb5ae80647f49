import { callPacer, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = ({ linking }) => ({
  ask: ['Does Manage MFA Settings show Get New Codes?', 'Do you have a safe place for them?'],
  expect: ['After a security code by e-mail: ten codes, each good for one sign-in.'],
  say: [
    'Choose Get New Codes. Enter the security code from your e-mail, and press Submit.',
    'Print the ten codes, or save them where nobody else looks, before you leave the page.',
    'From now on sign-in asks for a code after the password: from the app, or one of these.',
    'Filing software may ask too, at each filing, and wait two minutes for it.',
  ],
  never: 'Never ask to hear a backup code, not even to check that it was written down correctly.',
  picture: 'multifactor-codes',
  branches: [
    { hear: 'I have them', to: linking.start },
    { hear: 'I want to add an app too', to: 'A7' },
    { hear: 'Sign-in asks for a code now', to: 'S2' },
    {
      hear: 'The e-mailed code does not come',
      to: callPacer('Look in the junk folder, and under Settings whether the address is right. If it is,'),
    },
    {
      hear: 'I lost the phone and have no codes',
      to: callPacer('No page that could be read says how; only PACER can let you in.'),
    },
  ],
  call: 'pacer',
});
