import { filingMenusOf, isAppellate } from '@/lib/courts/court';
import type { PanelTextFor } from '../step';
import { title } from './title';

export const panelText: PanelTextFor = ({ court }) => ({
  title,
  text: [
    court && isAppellate(court.kind)
      ? 'You said that you never filed here, so there is nothing to link. If this page lets you file a document, the court has approved you.'
      : `You said that you never filed here, so there is nothing to link. **${filingMenusOf(court?.kind ?? 'district')}** appear in the menu bar once the court has approved your request.`,
    'Not asked yet? Manage PACER Account, Maintenance, **Attorney Admissions / E-File Registration**, or the one for non-attorneys. Check E-File Status, there too, shows a request.',
    'Approved by e-mail, and still no filing menus? Log out, close the browser, and sign in again; then call the court.',
  ],
  call: 'court',
  choices: [{ says: 'I have filed here before, after all', to: 'filed' }],
});
