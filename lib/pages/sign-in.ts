import { bodyOf, find, isVisible } from './dom';
import { textOf } from './lines';
import {
  type Dialog,
  isButton,
  isOff,
  lineLike,
  type PacerReading,
  pressable,
  readFrontDialog,
  readPacer,
  visibleById,
} from './pacer-reading';
import type { Page } from './page';
import type { Facts } from './page-summary';

/** PACER's sign-in is one page that turns into all of these by partial updates; exactly one of them at a time. */
export type SignInState =
  | { is: 'redaction' | 'update-required' | 'notice'; dialog: Dialog }
  | { is: 'passcode'; dialog: Dialog | null }
  | { is: 'form' };

/**
 * The sign-in page's state. What is in front decides: a dialog over the form, then the passcode's own form, then the
 * sign-in form. Ids and sentences: FACTS.md, PACER sign-in; FACTS.md, Sign-in dialogs.
 */
export function readSignIn(page: Page): SignInState | null {
  if (!isSignInPath(page)) return null;
  const dialog = page.once(readFrontDialog);
  const { doc } = page;
  const all = page.once(readPacer);
  if (dialog) {
    const { reading } = dialog;
    if (asksPasscode(reading, doc)) return { is: 'passcode', dialog };
    if (isRedaction(reading, doc)) return { is: 'redaction', dialog };
    if (lineLike(reading, updateRequired)) return { is: 'update-required', dialog };
    if (actionOf(dialog)) return { is: 'notice', dialog };
  }
  if (asksPasscode(all, doc)) return { is: 'passcode', dialog: null };
  return signInForm(page) ? { is: 'form' } : null;
}

/** Central sign-on, and Manage My Account's own login page of before. */
const isSignInPath = ({ url, site }: Page): boolean =>
  site.system === 'sign-in'
    ? /^\/csologin\//i.test(url.pathname)
    : /^\/pscof\/login\.(xhtml|jsf)$/i.test(url.pathname);

const updateRequired = /\buser update required\b|^account update required\b|\bpacer account disabled\b/i;

const isRedaction = (reading: PacerReading, doc: Document): boolean =>
  visibleById(doc, 'regmsg:chkRedact') !== null ||
  visibleById(doc, 'regmsg:bpmConfirm') !== null ||
  lineLike(reading, /^redaction agreement$|\bnotice of redaction responsibility\b/i) !== null;

const asksPasscode = (reading: PacerReading, doc: Document): boolean =>
  visibleById(doc, 'mfaForm:mfaInput') !== null ||
  (lineLike(reading, /^(enter|please enter)\b.{0,40}\b(one-time passcode|authentication code)\b/i) !== null &&
    reading.controls.some((control) => !isButton(control)));

/** The button that goes on from a notice; Cancel and the title bar's cross are none. */
export const actionOf = ({ reading }: Dialog): Element | null =>
  pressable(reading, /^(continue|ok|okay|i acknowledge|acknowledge|close)$/i);

export const skipOf = ({ reading }: Dialog): Element | null => {
  const skip = pressable(reading, /^skip\b/i);
  return skip && !isOff(skip) ? skip : null;
};

export interface SignInForm {
  name: Element;
  panel: Element | null;
}

/**
 * The username field with a password field below it. By id on central sign-on; by its place on Manage My Account's login,
 * whose ids are not known (FACTS.md, PACER sign-in). Null where it is not to be seen.
 */
export function signInForm(page: Page): SignInForm | null {
  const { doc } = page;
  const panel = visibleById(doc, 'pscLoginPanel') ?? visibleById(doc, 'loginForm');
  const known = visibleById(doc, 'loginForm:loginName');
  if (known) return { name: known, panel };
  const { controls } = page.once(readPacer);
  const password = controls.findIndex((control) => control.getAttribute('type') === 'password');
  const name = controls
    .slice(0, Math.max(password, 0))
    .filter((control) => /^(text|email|)$/.test(control.getAttribute('type') ?? ''))
    .pop();
  return name && !controls.slice(password + 1).some((c) => c.getAttribute('type') === 'password')
    ? { name, panel }
    : null;
}

/** Messages come by partial update into one of these, empty or hidden until then (FACTS.md, PACER sign-in). */
function refusalOf(page: Page): string | null {
  const body = bodyOf(page.doc);
  const messages = body
    ? find(body, '.ui-messages-error-detail, .ui-messages-error-summary, .ui-message-error-detail')
    : [];
  return (
    messages
      .filter(isVisible)
      .map(textOf)
      .find((text) => text !== '') ??
    lineLike(
      page.once(readPacer),
      /^invalid (username|user ?id|id|login)\b.{0,40}\bpassword\b|^(username|password) must be at least\b/i,
    )?.text ??
    null
  );
}

/** Whether the sign-in was refused, and whether by the message that stands for a wrong password or a wrong passcode. */
export function refusal(page: Page): Pick<Facts, 'signInRefused' | 'refusalNamesPasscode'> {
  const text = refusalOf(page);
  return {
    signInRefused: text !== null,
    ...(/\bpasscode\b/i.test(text ?? '') ? { refusalNamesPasscode: true } : {}),
  };
}
