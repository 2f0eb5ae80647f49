import { goOn } from '../go-on';
import type { Say, When } from '../step';

export const when: When = { decisive: true, is: ({ kind }) => kind === 'pacer-upgrade-complete' };

export const say: Say = (context) => ({
  title: 'Choose Close, and sign in with the new username',
  text: [
    'The old username has ended. Log out, and use the new one from now on, for PACER and for every court.',
    goOn(context),
  ],
  note: {
    tone: 'done',
    title: 'Upgraded',
    text: 'The upgrade links nothing by itself: each court is linked once, in its own site.',
  },
});
