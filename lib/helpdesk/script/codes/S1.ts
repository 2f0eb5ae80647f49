import { callPacer, type Tell } from '../script';

export const tell: Tell = ({ way, court }) => ({
  title: 'Sign in with your own PACER account',
  ask: [
    'Does the page ask for Username, Password and Client Code?',
    'Is that PACER account your own, or the firm’s?',
  ],
  expect: [
    'PACER’s sign-in, with the court’s name above it.',
    ...(way.link === 'first-page' ? ['In a court of appeals the username is typed in small letters.'] : []),
  ],
  say: [
    'Use your own, upgraded PACER account. Not the firm’s, and not the old CM/ECF login.',
    'Leave Client Code empty unless your firm requires one.',
    'If it asks about redaction, tick the box and choose Continue.',
  ],
  never: 'Never ask for the password or a passcode. “What does the page say?” is enough.',
  stop: 'Stop if it is the firm’s shared account: it cannot file, and linking it is permanent.',
  picture: 'sign-in',
  branches: [
    { hear: 'I am in', to: way.afterSignIn },
    { hear: 'It refuses the sign-in', to: 'S5' },
    { hear: 'It asks for a passcode', to: 'S2' },
    { hear: 'It says that the account must be updated', to: 'S3' },
    { hear: 'It asks me to tick a redaction box', to: 'S4' },
    { hear: 'The firm’s account is all I have', to: 'R1' },
    { hear: 'My username has six characters', to: 'A1' },
    {
      hear: 'I have forgotten username or password',
      to: callPacer(
        `“Forgot password?” and “Forgot username?” stand below the form; ${court.shortName} cannot see them.`,
      ),
    },
  ],
  call: 'pacer',
});
