import { callPacer, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = ({ linking }) => ({
  ask: ['Do you have any PACER account of your own, even an old one?', 'Are you an attorney?'],
  expect: ['PACER’s registration: a form for one person, with name, birth date, address and e-mail.'],
  say: [
    'Register under your own name, not the firm’s. The birth date cannot be changed later.',
    'With a credit card you can search at once. Without one, a token comes by US mail in seven to ten business days.',
    'The password has 14 to 45 characters, with lowercase, uppercase and a special character, and without your name, username or e-mail.',
    'The new account is an upgraded one from the start.',
  ],
  never: 'Never ask for the password or the answers to the security questions that the caller types here.',
  picture: 'registration',
  branches: [
    { hear: 'I have the account, and I have filed in this court before', to: linking.start },
    { hear: 'I had one already', to: 'A1' },
    { hear: 'I never filed in this court', to: linking.link === 'none' ? 'X6' : 'R2' },
    {
      hear: 'It says that an account may already exist',
      to: callPacer('Do not register again: only PACER can resolve it.'),
    },
  ],
  call: 'pacer',
});
