import { stillEmpty } from '../empty-fields-text';
import { newPassword } from '../new-password-text';
import type { PanelTextFor } from '../step';
import { title } from './title';

export const panelText: PanelTextFor = ({ page }) => ({
  title,
  text: [`**Username:** 8 characters or more. ${newPassword}`, ...stillEmpty(page.facts)],
  note: {
    tone: 'care',
    title: 'Submit ends the old username',
    text: 'Note the new one first: from then on you use it for PACER and for every court. (W.D. Tex. lets a filer keep an old one that meets these rules.)',
  },
});
