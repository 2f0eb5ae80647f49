import { callPacer, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = ({ linking }) => ({
  ask: ['Does the box say “Account update required”?', 'Is there still a Skip button?'],
  expect: ['A box over the sign-in page. Three skips, then none. (As of February 2026.)'],
  say: [
    'With a Skip button you can continue today, and enroll later.',
    'Without one you cannot continue until you enroll: Manage PACER Account, Enroll. PACER first sends a code to the account’s e-mail.',
    'You may also have to change your password, unless you changed it before.',
    'A new one has 14 to 45 characters, with lowercase, uppercase and a special character. Change it in filing software too.',
  ],
  never: 'Never ask for the e-mailed code, the code in the app, or a backup code.',
  picture: 'update-required',
  branches: [
    { hear: 'I skipped it and I am in', to: linking.afterSignIn },
    { hear: 'I enrolled and it asks for a passcode', to: 'S2' },
    { hear: 'I want to enroll now', to: 'A7' },
    {
      hear: 'The e-mailed code does not come',
      to: callPacer('Look in the junk folder; the address may be an old one.'),
    },
    { hear: 'I cannot continue or enroll', to: callPacer('Only PACER can lift this.') },
  ],
  call: 'pacer',
});
