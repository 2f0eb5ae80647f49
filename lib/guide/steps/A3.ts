import type { Say, When } from '../step';
import { stillEmpty } from '../still-empty';

export const when: When = { decisive: true, is: ({ kind }) => kind === 'pacer-upgrade-person' };

/** The Person tab's fields are in no guide; User Type and the permanence of the birth date are (JPML; PACER's FAQ). */
export const say: Say = ({ seen }) => ({
  title: 'Fill in Person, then choose Next',
  text: [
    ...stillEmpty(seen.facts),
    'Give your **own** name, birth date and e-mail. The birth date cannot be changed later.',
    'User Type is **Individual**, unless you work for a government office of the list.',
  ],
});
