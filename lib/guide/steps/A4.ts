import type { Say, When } from '../step';
import { stillEmpty } from '../still-empty';

export const when: When = { decisive: true, is: ({ kind }) => kind === 'pacer-upgrade-address' };

export const say: Say = ({ seen }) => ({
  title: 'Fill in Address, then choose Next',
  text: [
    ...stillEmpty(seen.facts),
    'Counties appear once a state is chosen. **Back** keeps what you entered; **Reset** empties this tab.',
  ],
});
