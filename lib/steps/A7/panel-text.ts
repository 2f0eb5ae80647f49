import type { PanelText, PanelTextFor } from '../step';
import { title } from './title';

/** The screens behind Add App are told by two vendors and one filing service, not by PACER (FACTS.md, Multifactor). */
export const panelText: PanelTextFor = ({ page }): PanelText =>
  page.facts.multifactorScreen === 'set-up'
    ? setUp
    : page.facts.multifactorScreen === 'add-app'
      ? add
      : whole;

const notRead = 'This guide reads only headings here, so it marks nothing.';

const whole: PanelText = {
  title,
  text: [
    'Choose **Add App**. PACER e-mails a security code to the account’s own address, good for 10 minutes: enter it, and press Submit.',
    'Then give the app a nickname, scan the QR code with it, and enter the six digits that it shows.',
    `No app? **Get New Codes** gives ten backup codes instead. ${notRead}`,
  ],
  note: {
    tone: 'plain',
    title: 'Do others sign in with this account?',
    text: 'Your court’s rule decides whether they may. If so, add each app by itself with Add App, with a nickname that names the person.',
  },
  call: 'pacer',
};

const add: PanelText = {
  title: 'Continue screen by screen: security code, nickname, QR code, six digits',
  text: [
    '**Security code:** look in the e-mail of the account, in its junk folder too. It is good for 10 minutes. Enter it, and press Submit. (If you asked for backup codes, they follow at once.)',
    '**Nickname:** choose one that names person and app, then Next. **QR code:** scan it with the app, then Next.',
    `**Six digits:** enter those that the app shows (new ones come about every 30 seconds), then Next or Submit, until you are back at the methods. ${notRead}`,
  ],
  call: 'pacer',
};

const setUp: PanelText = {
  title: 'Scan the QR code with your app, then choose Next',
  text: [
    'On a computer without a camera, type the secret key below it into the app. Authy, Duo, FreeOTP, Google and Microsoft are the apps that PACER names; others with time-based codes work too.',
    `The next screen asks for the six digits that the app then shows. ${notRead}`,
  ],
  note: {
    tone: 'care',
    title: 'Keep the QR code and the key to yourself',
    text: 'With either of them anybody can make your codes. Do not send them, and do not read them out to anybody on the phone.',
  },
  call: 'pacer',
};
