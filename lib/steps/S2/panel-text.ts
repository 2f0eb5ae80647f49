import { oneMessage } from '../one-message-text';
import type { PanelTextFor } from '../step';
import { title } from './title';

export const panelText: PanelTextFor = ({ page }) => ({
  title: page.facts.signInRefused ? 'Check the password and the passcode, then try again' : title,
  text: [
    ...(page.facts.refusalNamesPasscode ? [oneMessage] : []),
    'The app on your phone or computer shows a new code about every 30 seconds. No text message and no push is sent.',
    'A **backup code** works too, each one once. One account can have several apps, so a colleague’s may be one of them where your court’s rule allows it.',
    'This guide does not read the code.',
  ],
  call: 'pacer',
});
