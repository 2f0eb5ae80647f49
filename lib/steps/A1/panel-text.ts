import type { PanelText, PanelTextFor } from '../step';

export const panelText: PanelTextFor = ({ page }): PanelText =>
  page.kind === 'pacer-home'
    ? {
        title: 'Open Manage PACER Account',
        text: [
          'Choose **Log in to…** at the top, then **Manage PACER Account**. (It was called Manage My Account before.)',
          'It shows whether your account is a legacy or an upgraded one. No account of your own yet? Choose **Register for an Account** here instead.',
        ],
      }
    : {
        title: 'Sign in to Manage PACER Account',
        text: [
          'Use the PACER username that you have **now**. A six-character username works here.',
          'No account of your own yet? Choose **Need an account?** below the form: new accounts need no upgrade. The firm’s account cannot be used to file.',
        ],
      };
