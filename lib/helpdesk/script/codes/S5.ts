import { callPacer, type Tell } from '../script';

export const tell: Tell = ({ way }) => ({
  title: 'Find out why PACER refused the sign-in',
  ask: ['What does the red line say, word for word?', 'How many characters has your username?'],
  expect: ['Usually “Invalid username or password”.'],
  say: [
    'This page wants the PACER username, not the court’s CM/ECF login.',
    'Six characters is an old, legacy username: small letters and four digits.',
    'Cookies and JavaScript have to be on, and it has to be the live site.',
  ],
  never: 'Never ask for the password, and never offer to try it.',
  picture: 'sign-in-refused',
  branches: [
    { hear: 'Now I am in', to: way.afterSignIn },
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
