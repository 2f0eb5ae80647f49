import { stillEmpty } from '../empty-fields-text';
import type { PanelTextFor } from '../step';
import { title } from './title';

export const panelText: PanelTextFor = ({ page }) => ({
  title,
  text: [
    ...stillEmpty(page.facts),
    'Counties appear after you choose a state. **Back** keeps what you entered; **Reset** empties this tab.',
  ],
});
