import { storedPassword } from '../new-password-text';
import { nextCourtText } from '../next-court-text';
import type { PanelTextFor } from '../step';
import { title } from './title';

export const panelText: PanelTextFor = (context) => ({
  title,
  text: [
    'Log out, and use the username that you chose from now on, for PACER and for every court. The old one has ended, unless you kept it.',
    storedPassword,
    nextCourtText(context),
  ],
  note: {
    tone: 'done',
    title: 'Upgraded',
    text: 'The upgrade links nothing: you link once in each court, in its own site.',
  },
});
