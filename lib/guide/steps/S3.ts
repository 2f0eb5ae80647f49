import type { Say, When, Words } from '../step';

export const when: When = { offered: true, is: ({ kind }) => kind === 'pacer-update-required' };

const howTo = [
  'To enroll: Manage PACER Account, **Enroll** beside Multifactor Auth, Add App. A code goes to the account’s e-mail first, so check that you can read that mailbox.',
];

export const say: Say = ({ seen }): Words =>
  seen.facts.skipsLeft
    ? {
        title: 'Enroll in multifactor authentication, or choose Skip',
        text: howTo,
        note: {
          tone: 'care',
          title: 'Three skips in all',
          text: 'After the third, access is restricted until you enroll (PACER, February 2026).',
        },
      }
    : {
        title: 'Enroll in multifactor authentication to go on',
        text: howTo,
        note: {
          tone: 'care',
          title: 'No skips are left',
          text: 'Access stays restricted until this account is enrolled (PACER, February 2026).',
        },
      };
