import type { Say, When } from '../step';
import { stillEmpty } from '../still-empty';

export const when: When = { decisive: true, is: ({ kind }) => kind === 'pacer-upgrade-security' };

export const say: Say = ({ seen }) => ({
  title: 'Choose a username and password, then Submit',
  text: [
    '**Username:** 8 characters or more. **Password:** 14 to 45 characters with lower case, upper case and a special character, and no part of your name, username or e-mail. It is to be changed every 180 days (rules of June 2025).',
    ...stillEmpty(seen.facts),
  ],
  note: {
    tone: 'care',
    title: 'Submit ends the old username',
    text: 'Note the new one first: from then on it is the only one, for PACER and for every court.',
  },
});
