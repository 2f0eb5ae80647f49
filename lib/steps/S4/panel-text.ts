import type { PanelTextFor } from '../step';

export const panelText: PanelTextFor = ({ page }) => ({
  title: page.facts.continueOff ? 'Check the box, then choose Continue' : 'Choose Continue',
  text: [
    'PACER shows this notice to filers. With the box you confirm that you leave out of your filings what the rules list, so read the list first.',
    ...(page.facts.continueOff ? ['**Continue stays off** until the box is checked.'] : []),
  ],
  call: 'pacer',
});
