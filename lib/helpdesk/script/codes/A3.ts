import { callPacer, type Tell } from '../script';

export const tell: Tell = () => ({
  title: 'Upgrade: fill in Person',
  ask: ['Does the page say Upgrade PACER Account, with the tabs Person, Address, Security?'],
  expect: [
    'The tab Person, with User Type, birth date and e-mail. (Its fields are in no guide: unverified.)',
  ],
  say: [
    'User Type is Individual, unless you work for the government.',
    'Fill in what has a star, and choose Next.',
  ],
  never: 'The birth date is the caller’s own business: do not ask to hear it.',
  stop: 'Stop if others still use this account: its old username ends with the upgrade.',
  picture: 'upgrade-person',
  branches: [
    { hear: 'I am at Address', to: 'A4' },
    {
      hear: 'The page does not go on',
      to: callPacer('Look for a field with a star that is empty. If none is,'),
    },
    { hear: 'Others use this account', to: 'R1' },
  ],
  call: 'pacer',
});
