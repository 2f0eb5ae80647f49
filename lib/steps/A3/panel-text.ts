import { stillEmpty } from '../empty-fields-text';
import type { PanelTextFor } from '../step';
import { title } from './title';

/** Which fields there are is in the courts' guides; their labels are unverified (FACTS.md, Upgrade wizard). */
export const panelText: PanelTextFor = ({ page }) => ({
  title,
  text: [
    ...stillEmpty(page.facts),
    'Give your **own** name, birth date and e-mail. The birth date cannot be changed later.',
    'User Type is **Individual** in most courts’ guides; D. Utah says **Attorney**. Government offices have types of their own. Ask the court if you are not sure.',
  ],
});
