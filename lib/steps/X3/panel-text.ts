import { filingMenusOf } from '@/lib/courts/court';
import type { PanelTextFor } from '../step';
import { title } from './title';

export const panelText: PanelTextFor = ({ court }) => ({
  title,
  text: [
    `**${filingMenusOf(court)}** are still missing. Try in this order:`,
    '1. Reload the page. If the browser asks to send the form again, choose Cancel.',
    '2. Choose **Log Out**, close the browser, open it again, and sign in with the PACER account that you linked.',
    '3. Clear cookies and cache for uscourts.gov, and sign in once more.',
    'Still missing? Then nothing was linked, or another account is signed in. Call the court.',
  ],
  call: 'court',
});
