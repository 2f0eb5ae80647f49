import type { Say, When } from '../step';

export const when: When = { offered: true, is: ({ kind }) => kind === 'pacer-redaction' };

export const say: Say = ({ seen }) => ({
  title: seen.facts.continueOff ? 'Tick the box, then choose Continue' : 'Choose Continue',
  text: [
    'PACER shows this notice to filers. By ticking the box you promise to leave out of your filings what the rules name, so read the list first.',
    ...(seen.facts.continueOff ? ['**Continue stays off** until the box is ticked.'] : []),
  ],
});
