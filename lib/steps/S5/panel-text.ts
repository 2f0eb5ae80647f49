import { oneMessage } from '../one-message-text';
import type { PanelTextFor } from '../step';
import { title } from './title';

/** PACER's own help on refused sign-ins (FACTS.md, PACER sign-in). */
export const panelText: PanelTextFor = ({ court, page }) => ({
  title: page.facts.refusalNamesPasscode ? 'Check username, password and passcode, then try again' : title,
  text: [
    ...(page.facts.refusalNamesPasscode ? [oneMessage] : []),
    `Use the **PACER** username here${court ? ', not the court’s CM/ECF login' : ''}. A six-character username is two **lowercase** letters, then **four digits**.`,
    'Logins of training sites (ecf-train) do not work here. Cookies and JavaScript must be on.',
    'Type the password by hand: a stored one may be an old one. PACER’s rule of June 2025 is a new one every 180 days.',
    'Still refused? “Forgot password?” and “Forgot username?” are below the form.',
  ],
  call: 'pacer',
});
