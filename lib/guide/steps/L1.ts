import type { Say, When } from '../step';

export const when: When = { offered: true, is: ({ kind }) => kind === 'court-landing' };

export const say: Say = ({ seen }) => ({
  title: seen.facts.linkEntry
    ? 'Choose “Link a CM/ECF account to my PACER account”'
    : 'Open the Document Filing System',
  text: [
    'It leads to PACER’s sign-in. Use **your own** upgraded PACER account there, not the firm’s.',
    'You link once in each court you file in. A link made in another court does not count here.',
  ],
});
