import { callPacer, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = () => ({
  ask: ['Are you at pacer.uscourts.gov?', 'Do you see “Log in to…” at the top right?'],
  expect: ['A sign-in page, and after it a page with Account Number, Username and Account Type.'],
  say: [
    'Choose “Log in to…”, then Manage PACER Account.',
    'Sign in with your own PACER username, not the court’s.',
  ],
  never: 'Never ask for the password or the passcode. The caller types both alone.',
  picture: 'pacer-home',
  branches: [
    { hear: 'I see Account Type', to: 'A2' },
    { hear: 'It refuses my username or password', to: 'S5' },
    { hear: 'It asks for a passcode', to: 'S2' },
    { hear: 'It says that the account must be updated', to: 'S3' },
    { hear: 'I have no account of my own', to: 'R1' },
    {
      hear: 'I forgot my username or password',
      to: callPacer('Use “Forgot username?” or “Forgot password?” below the form.'),
    },
  ],
  call: 'pacer',
});
