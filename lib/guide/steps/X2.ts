import type { Refusal } from '@/lib/pages/sighting';
import type { Say, When } from '../step';

export const when: When = { decisive: true, is: ({ kind }) => kind === 'court-link-failed' };

const advice: Record<Refusal, string[]> = {
  'wrong-credentials': [
    'Nothing was linked. The form wants the login you filed with **in this court** before NextGen, not your PACER username. Mind capitals.',
    'Browsers often fill in the wrong one here: type it yourself.',
  ],
  'already-linked': [
    'The court says that a link exists. Check that you are in the right court, and signed in with the PACER account you used before: then filing menus should show.',
    'Do not try other logins. No published answer covers this case, so ask the court.',
  ],
  locked: [
    'Nothing was linked. Wait at least five minutes before another try; each further wrong try may make the wait longer.',
  ],
  unknown: ['Read the court’s message on the page. As long as no confirmation appeared, nothing was linked.'],
};

export const say: Say = ({ seen }) => ({
  title:
    seen.facts.refusal === 'already-linked'
      ? 'Stop and ask the court'
      : 'Find the right login before the next try',
  text: advice[seen.facts.refusal ?? 'unknown'],
  note: {
    tone: 'care',
    title: 'Five wrong tries may lock the login',
    text: 'Before the second try, look in your saved passwords or filing software. Before the fifth, call: a lock lasts minutes, and longer with each further try.',
  },
  call: 'court',
});
