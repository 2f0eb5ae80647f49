import { callPacer, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = ({ linking }) => ({
  ask: [
    'Does the page say Multifactor Authentication Methods?',
    'Can you read the e-mail of this PACER account now?',
    'Do you have an authentication app, on the phone or on the computer?',
  ],
  expect: [
    'In Manage PACER Account: Enroll beside Multifactor Auth, or Settings, Manage MFA Settings.',
    'After Add App: security code, nickname, QR code, six digits. (Vendors describe the screens: unverified.)',
  ],
  say: [
    'Choose Add App. A security code comes to the account’s e-mail, good for ten minutes.',
    'Enter it and press Submit. Then give the app a nickname and choose Next.',
    'Scan the QR code with the app, or type the secret key into it, and choose Next.',
    'Enter the six digits that the app shows, and choose Next or Submit until the methods are shown again.',
    'Your court’s rule decides whether others may sign in with this account. Add each further app the same way.',
  ],
  never:
    'Never ask for the e-mailed code, the QR code, the secret key or the six digits, and stop a caller who begins to read them.',
  picture: 'multifactor-methods',
  branches: [
    { hear: 'The app is in the list', to: 'A8' },
    { hear: 'I have no app, or no phone', to: 'A8' },
    { hear: 'I cannot find Enroll', to: 'A2' },
    {
      hear: 'The e-mailed code does not come',
      to: callPacer('Look in the junk folder, and under Settings whether the address is right. If it is,'),
    },
    {
      hear: 'The six digits are refused',
      to: callPacer('Wait for the next six, and let the phone set its clock by itself. Still refused:'),
    },
    { hear: 'I will do it later', to: linking.start },
  ],
  call: 'pacer',
});
