import exceptions from '@/lib/courts/exceptions?text';
import type { Say, When } from '../step';

export const when: When = { decisive: true, is: ({ kind }) => kind === 'pacer-efile-registration' };

/** A question, with both answers; then the courts that answer otherwise, from the courts' own rules. */
export const say: Say = ({ seen }) => ({
  title: 'Ask yourself: have I ever filed in this court?',
  text: [
    '**Yes:** do not register. Link the account that you have, in the court’s own site under Utilities. A new registration may be rejected.',
    `**No:** this is the right page${seen.facts.registrant === 'non-attorney' ? ' for filers who are not attorneys, and for limited access' : ''}. The court decides on the request, and tells you by e-mail when you can file.`,
    `**Courts that differ.** ${exceptions}`,
  ],
});
