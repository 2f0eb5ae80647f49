import { callPacer, type Tell } from '../script';

export const tell: Tell = () => ({
  title: 'Upgrade: choose username, password and questions',
  ask: ['Are you at the tab Security?'],
  expect: ['Username, Password, Confirm Password, and two security questions.'],
  say: [
    'Choose a new username of eight characters or more.',
    'Choose a password of 14 to 45 characters with small letters, capitals and a special sign.',
    'Keep all of it to yourself, and choose Submit.',
  ],
  never:
    'Never ask for the password, the security questions or their answers, and stop a caller who begins to say them.',
  picture: 'upgrade-security',
  branches: [
    { hear: 'It says Upgrade Complete', to: 'A6' },
    { hear: 'The username is taken', to: 'A5' },
    { hear: 'The password is refused', to: 'A5' },
    { hear: 'The page does not go on', to: callPacer('PACER can see what is missing.') },
  ],
  call: 'pacer',
});
