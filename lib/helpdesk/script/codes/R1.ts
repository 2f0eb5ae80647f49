import { callPacer, type Tell } from '../script';

export const tell: Tell = ({ way }) => ({
  title: 'Register a PACER account of your own',
  ask: ['Do you have any PACER account of your own, even an old one?', 'Are you an attorney?'],
  expect: ['PACER’s registration: a form for one person, with name, birth date, address and e-mail.'],
  say: [
    'Register under your own name, not the firm’s. The birth date cannot be changed later.',
    'A card gives search at once. Without one a letter with a token comes by mail in seven to ten business days.',
    'The new account is an upgraded one from the start.',
  ],
  never: 'Never ask for the password or the answers to the security questions that the caller types here.',
  picture: 'registration',
  branches: [
    { hear: 'The account is made', to: way.start },
    { hear: 'I had one already', to: 'A1' },
    { hear: 'I never filed in this court', to: 'X6' },
    {
      hear: 'It says that an account may already exist',
      to: callPacer('Make no further account: PACER has to sort it out.'),
    },
  ],
  call: 'pacer',
});
