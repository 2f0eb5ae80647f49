import { escapeHtml, type PracticeCourt } from './frame';
import { button, dialog, pacerPage } from './pacer-frame';

/** The dialogs that can follow the password, in PACER's order (FACTS.md, Sign-in dialogs). */
export type SignInDialog =
  | 'passcode'
  | 'passcode-refused'
  | 'update'
  | 'update-last'
  | 'inactive'
  | 'redaction';

/** PACER's sign-in for a court, or for Manage My Account (`court` null). Its dialogs are in it from the start. */
export const signIn = (court: PracticeCourt | null, message = ''): string =>
  pacerPage(
    'PACER: Login',
    `<div id="pscLoginPanel" class="ui-panel">${signInForm(court, message)}</div>
<p class="notice">This is a restricted government website for official PACER use only. All activities of PACER subscribers or users of this system for any purpose, and all access attempts, may be recorded and monitored by persons authorized by the federal judiciary.</p>`,
    [
      dialog('redactionConfirmation', 'Redaction Agreement', redaction),
      dialog('mfaDlg', 'Multifactor Authentication', passcode),
      dialog('userUpdateDlg', 'User Update Required', ''),
      dialog('popupMsgId', 'Notice', inactive),
    ].join('\n'),
  );

export const signInForm = (
  court: PracticeCourt | null,
  message = '',
): string => `<form id="loginForm" name="loginForm" method="post" data-partial="true" data-source="loginForm:fbtnLogin">
<h1>${court ? `${escapeHtml(signInName(court))} Login` : 'PACER Login'}</h1>
<div id="loginForm:pclLoginMessages" class="ui-messages ui-widget" aria-live="polite">${message ? `<div class="ui-messages-error ui-corner-all"><span class="ui-messages-error-icon"></span><ul><li><span class="ui-messages-error-detail">${escapeHtml(message)}</span></li></ul></div>` : ''}</div>
<p>* Required Information</p>
<p><label for="loginForm:loginName">Username *</label><br><input id="loginForm:loginName" name="loginForm:loginName" type="text" autocomplete="off"></p>
<p><label for="loginForm:password">Password *</label><br><input id="loginForm:password" name="loginForm:password" type="password" autocomplete="off"></p>
<p><label for="loginForm:clientCode">Client Code</label><br><input id="loginForm:clientCode" name="loginForm:clientCode" type="text"></p>
<p><button id="loginForm:fbtnLogin" name="loginForm:fbtnLogin" type="submit" class="ui-button"><span class="ui-button-text">Login</span></button></p>
<p><a href="#" data-idle>Forgot password?</a> | <a href="#" data-idle>Forgot username?</a> | <a href="https://pacer.psc.uscourts.gov/pscof/registration.jsf">Need an account?</a></p>
<input type="hidden" name="jakarta.faces.ViewState" value="practice">
</form>`;

/** "Illinois Southern District Court": PACER puts the state first. */
function signInName(court: PracticeCourt): string {
  const [, part = '', state = ''] = /^(\w+) District of (.+)$/.exec(court.district) ?? [];
  return `${state} ${part} ${court.kind === 'bankruptcy' ? 'Bankruptcy' : 'District'} Court`;
}

const redaction = `<form id="regmsg" name="regmsg" method="post" data-partial="true" data-source="regmsg:bpmConfirm">
<p><b>IMPORTANT NOTICE OF REDACTION RESPONSIBILITY:</b> All filers must redact: Social Security or taxpayer-identification numbers; dates of birth; names of minor children; financial account numbers.</p>
<p><span id="regmsg:chkRedact" class="ui-chkbox ui-widget"><span class="ui-helper-hidden-accessible"><input id="regmsg:chkRedact_input" name="regmsg:chkRedact_input" type="checkbox" data-enables="regmsg:bpmConfirm" aria-label="I understand"></span><span class="ui-chkbox-box ui-widget ui-corner-all" data-ticks="regmsg:chkRedact_input"><span class="ui-chkbox-icon ui-icon-blank"></span></span></span> I understand that, if I file, I must comply with the redaction rules. I have read this notice.</p>
<button id="regmsg:bpmConfirm" name="regmsg:bpmConfirm" type="submit" class="ui-button ui-state-disabled" disabled aria-disabled="true"><span class="ui-button-text">Continue</span></button>
</form>`;

const passcode = `<form id="mfaForm" name="mfaForm" method="post" data-partial="true" data-source="mfaForm:btnOk">
<p><label for="mfaForm:mfaInput">Enter one-time passcode</label></p>
<p><input id="mfaForm:mfaInput" name="mfaForm:mfaInput" type="text" inputmode="numeric" autocomplete="off"></p>
<button id="mfaForm:btnOk" type="submit" class="ui-button"><span class="ui-button-text">OK</span></button>
</form>`;

/** One message for a wrong password and a wrong passcode; that the page shows it is unverified (FACTS.md, PACER sign-in). */
export const refusedForEither = 'Invalid username, password, or one-time passcode.';

/** Arrives by partial update; has the Skip button as long as skips are left. */
export const updateRequired = (
  skips: boolean,
): string => `<form id="frmUserUpdate" name="frmUserUpdate" method="post">
<p>Account update required! ${skips ? 'Multifactor authentication is needed for this account.' : 'current account access has been restricted.'}</p>
${button('frmUserUpdate:bpmEnroll', 'Enroll')} ${skips ? button('frmUserUpdate:bpmSkip', 'Skip') : ''}
</form>`;

const inactive = `<form id="regmsgPopup" name="regmsgPopup" method="post"><p><b>PACER User Inactive</b></p>
<p>Although you have a PACER account, your account is currently inactive. You may continue to log in and perform other activities (e.g., e-file, request filing privileges), but you will not be able to perform a search until your account is active.</p>
${button('regmsgPopup:bpmContinue', 'Continue')}</form>`;

/** The element of each dialog. */
export const dialogOf: Record<SignInDialog, string> = {
  passcode: 'mfaDlg',
  'passcode-refused': 'mfaDlg',
  update: 'userUpdateDlg',
  'update-last': 'userUpdateDlg',
  inactive: 'popupMsgId',
  redaction: 'redactionConfirmation',
};
