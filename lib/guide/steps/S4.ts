import type { Say, When } from '../step';

export const when: When = { offered: true, is: ({ kind }) => kind === 'pacer-redaction' };

export const say: Say = ({ seen }) => ({
  title: seen.facts.continueOff ? 'Tick the box, then choose Continue' : 'Choose Continue',
  text: [
    'PACER shows this notice to filers. Who ticks it says that they leave out of what they file what the rules name: read the list.',
    ...(seen.facts.continueOff ? ['**Continue stays off** until the box is ticked.'] : []),
  ],
});
