import type { PanelText, PanelTextFor } from '../step';

export const panelText: PanelTextFor = ({ page }): PanelText =>
  page.kind === 'pacer-home'
    ? {
        title: 'Open Manage PACER Account',
        text: [
          'Choose **Log in to…** at the top, then **Manage PACER Account**. (It was called Manage My Account before.)',
          'It shows whether your account is a legacy or an upgraded one. You link in each court’s own site, not there.',
        ],
      }
    : {
        title: 'Sign in to Manage PACER Account',
        text: [
          'Use the PACER username that you have **now**. A six-character username works here.',
          'No account of your own yet? Register for one: new accounts need no upgrade. The firm’s account cannot be used to file.',
        ],
      };
