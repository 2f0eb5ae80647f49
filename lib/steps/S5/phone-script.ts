import { callPacer, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = ({ linking }) => ({
  ask: ['What does the red line say, word for word?', 'How many characters are in your username?'],
  expect: [
    '“Invalid username or password”; or “Invalid username, password, or one-time passcode”, which means either.',
  ],
  say: [
    'This page asks for the PACER username, not the court’s CM/ECF login.',
    'A six-character username belongs to a legacy account: two lowercase letters and four digits.',
    'Type the password by hand: one stored in the browser may be an old one. It changes every 180 days.',
    'Cookies and JavaScript must be on, and it must be the live site.',
  ],
  never: 'Never ask for the password, and never offer to try it.',
  picture: 'sign-in-refused',
  branches: [
    { hear: 'Now I am in', to: linking.afterSignIn },
    { hear: 'I was typing the CM/ECF login', to: 'S1' },
    { hear: 'My username has six characters', to: 'A1' },
    { hear: 'The address has “train” in it', to: 'X4' },
    { hear: 'I have no PACER account', to: 'R1' },
    {
      hear: 'Still refused',
      to: callPacer('Use “Forgot password?” or “Forgot username?” below the form. If that does not help:'),
    },
  ],
  call: 'pacer',
});
