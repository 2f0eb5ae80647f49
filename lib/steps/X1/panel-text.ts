import type { PanelTextFor } from '../step';
import { called } from '../stop-ends';
import { stop } from './stop';
import { title } from './title';

export const panelText: PanelTextFor = ({ page }) => ({
  title: 'Go back, and call before you link',
  note: {
    tone: 'stop',
    title,
    text: 'These are not the same name, and you cannot undo the link yourself.',
  },
  text:
    page.facts.names === 'firm'
      ? [
          'One of the names looks like a firm or office. Log out, and sign in with **your own** PACER account.',
          stop.says,
        ]
      : [
          'It may be a colleague’s CM/ECF login, or somebody else’s PACER sign-in. Use your browser’s Back button; do not press Submit.',
          stop.says,
        ],
  call: 'court',
  ends: [called],
});
