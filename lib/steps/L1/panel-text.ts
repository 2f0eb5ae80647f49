import type { PanelTextFor } from '../step';

export const panelText: PanelTextFor = ({ page }) => ({
  title: page.facts.linkEntry
    ? 'Choose “Link a CM/ECF account to my PACER account”'
    : 'Open the Document Filing System',
  text: [
    'It opens PACER’s sign-in. Use **your own** upgraded PACER account there, not the firm’s.',
    'You link once in each court you file in. A link made in another court does not count here.',
  ],
});
