import type { PanelTextFor } from '../step';

export const panelText: PanelTextFor = ({ page }) => ({
  title: page.facts.linkEntry
    ? 'Choose “Link a CM/ECF account to my PACER account”'
    : 'Open the Document Filing System',
  text: [
    'It opens PACER’s sign-in. Use **your own** upgraded PACER account there, not the firm’s.',
    'Filed here before? You link once: a link made in another court does not count. Never filed here? There is nothing to link.',
  ],
});
