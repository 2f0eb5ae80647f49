import { callPacer, type Tell } from '../script';

export const tell: Tell = ({ way }) => ({
  title: 'Enrol in multifactor when PACER asks for it',
  ask: ['Does the box say “Account update required”?', 'Is there still a Skip button?'],
  expect: ['A box over the sign-in page. Three skips, then none. (As of February 2026.)'],
  say: [
    'With a Skip button you may go on today, and enrol later.',
    'Without one, enrol now: Manage PACER Account, Enroll. A code goes to the account’s e-mail first.',
    'The account is not disabled, whatever the box says.',
  ],
  never: 'Never ask for the e-mailed code, the code in the app, or a backup code.',
  picture: 'update-required',
  branches: [
    { hear: 'I skipped it and I am in', to: way.afterSignIn },
    { hear: 'I enrolled and it asks for a passcode', to: 'S2' },
    { hear: 'I want to enrol now', to: 'A1' },
    {
      hear: 'The e-mailed code does not come',
      to: callPacer('Look in the junk folder; the address may be an old one.'),
    },
    { hear: 'There is no way on', to: callPacer('Only PACER can lift this.') },
  ],
  call: 'pacer',
});
