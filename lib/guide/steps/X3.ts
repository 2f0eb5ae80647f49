import { filingMenusOf } from '@/lib/courts/court';
import { missingMenus } from '../conditions';
import type { Say, When } from '../step';

export const when: When = {
  decisive: true,
  is: (sighting, memory) => missingMenus(sighting, memory) === 'missing',
};

export const say: Say = ({ court }) => ({
  title: 'Log out, close the browser, and sign in again',
  text: [
    `**${filingMenusOf(court?.kind ?? 'district')}** are still missing. Try in this order:`,
    '1. Reload the page. If the browser asks to send the form again, choose Cancel.',
    '2. Log out, close the browser, open it and sign in again, with the PACER account that you linked.',
    '3. Clear cookies and cache for uscourts.gov, and sign in once more.',
    'Still missing? Then the link did not take, or another account is signed in. Call the court.',
  ],
  call: 'court',
});
