import { callPacer, type PhoneScriptFor } from '../phone-script';

export const phoneScript: PhoneScriptFor = ({ linking }) => ({
  ask: [
    'Does the page ask for Username, Password and Client Code?',
    'Is that PACER account your own, or the firm’s?',
  ],
  expect: ['PACER’s sign-in, with the court’s name above it.'],
  say: [
    'Use your own, upgraded PACER account. Not the firm’s, and not the old CM/ECF login.',
    'Leave Client Code empty unless your firm requires one.',
    'If it asks about redaction, check the box and choose Continue.',
  ],
  never: 'Never ask for the password or a passcode. “What does the page say?” is enough.',
  picture: 'sign-in',
  branches: [
    { hear: 'I am in', to: linking.afterSignIn },
    { hear: 'It refuses the sign-in', to: 'S5' },
    { hear: 'It asks for a passcode', to: 'S2' },
    { hear: 'It says that the account must be updated', to: 'S3' },
    { hear: 'It asks me to check a redaction box', to: 'S4' },
    { hear: 'The firm’s account is all I have', to: 'R1' },
    { hear: 'My username has six characters', to: 'A1' },
    {
      hear: 'I forgot my username or password',
      to: callPacer(
        '“Forgot password?” and “Forgot username?” are below the form. The court cannot see or change them.',
      ),
    },
  ],
  call: 'pacer',
});
