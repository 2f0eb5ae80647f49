import { button } from './pacer-frame';

/**
 * The pages on multifactor authentication, as a court, two vendors and a filing service tell them; headings and ids are
 * unverified (FACTS.md, Multifactor). What stands for the QR code, the key and the codes is good for nothing.
 */
export const multifactorViews = [
  'mfa-methods',
  'mfa-app-code',
  'mfa-nickname',
  'mfa-set-up',
  'mfa-digits',
  'mfa-codes-code',
  'mfa-codes',
] as const;
export type MultifactorView = (typeof multifactorViews)[number];

export const multifactorPath = '/pscof/manage/manageMyMfa.jsf';

/** A page on multifactor, below the account box. `enrolled`: an app stands in the list. */
export function multifactorArea(view: MultifactorView, enrolled: boolean): string {
  switch (view) {
    case 'mfa-methods':
      return `<h2>Multifactor Authentication Methods</h2>
<p>At least one method has to be set up.</p>
<h3>Authentication Apps</h3><p>${enrolled ? 'JordanS-Practice ' : 'None. '}${button('mfa:add', 'Add App')}</p>
<h3>Backup Codes</h3><p>${button('mfa:get', 'Get New Codes')} ${button('mfa:close', 'Close')}</p>`;
    case 'mfa-app-code':
      return emailed('mfa:app-code');
    case 'mfa-codes-code':
      return emailed('mfa:codes-code');
    case 'mfa-nickname':
      return `<h3>App Nickname</h3>${field('nickname', 'Nickname *')}<p>${button('mfa:nickname', 'Next')}</p>`;
    case 'mfa-set-up':
      return `<h3>Set Up App</h3><div class="qr" role="img" aria-label="A pattern in place of the QR code"></div><p>PRACTICE KEY GOOD FOR NOTHING</p><p>${button('mfa:scanned', 'Next')}</p>`;
    case 'mfa-digits':
      return `<h3>Six-Digit Code</h3>${field('digits', 'Code of the app *')}<p>${button('mfa:digits', 'Next')}</p>`;
    case 'mfa-codes':
      return `<h3>Your New Backup Codes</h3><ol>${Array.from({ length: 10 }, (_, i) => `<li>practice-${i}</li>`).join('')}</ol><p>${button('mfa:close', 'Close')}</p>`;
  }
}

const emailed = (source: string): string =>
  `<h3>Security Code</h3><p>A security code was sent to your e-mail address.</p>${field('security', 'Security code *')}<p>${button(source, 'Submit')}</p>`;

const field = (id: string, label: string): string =>
  `<p><label for="mfa:passcode-${id}">${label}</label> <input id="mfa:passcode-${id}" type="text" autocomplete="off"></p>`;

/** Where each button leads. */
export const afterMultifactor: Record<string, MultifactorView> = {
  'mfa:add': 'mfa-app-code',
  'mfa:app-code': 'mfa-nickname',
  'mfa:nickname': 'mfa-set-up',
  'mfa:scanned': 'mfa-digits',
  'mfa:digits': 'mfa-methods',
  'mfa:get': 'mfa-codes-code',
  'mfa:codes-code': 'mfa-codes',
};
