import { elementById, find, rootElement, shown } from '../dom';
import { textOf } from '../lines';
import type { Recogniser } from '../recogniser';

/**
 * PACER's central sign-on (ids read in real HTML and by a dozen public scripts). The password field is never asked for
 * anything but to be there.
 */
const pacerLogin: Recogniser = {
  on: 'sign-in',
  known: 'real-html',
  yields: 1,
  recognise(page) {
    if (!/^\/csologin\/login\.jsf/i.test(page.url.pathname)) return null;
    const name = elementById(page.doc, 'loginForm:loginName');
    const form = elementById(page.doc, 'loginForm');
    if (!name && !form) return null;
    const use = name && shown(name) ? (elementById(page.doc, 'pscLoginPanel') ?? name) : null;
    return {
      facts: { signInRefused: refused(page.doc), looksDifferent: !use },
      marks: { use: name && shown(name) ? name : use },
    };
  },
};

export default pacerLogin;

/** Messages come by partial update into one of these; they are empty, or hidden, until then. */
function refused(doc: Document): boolean {
  const root = rootElement(doc);
  if (!root) return false;
  return find(root, '.ui-messages-error-detail, .ui-messages-error-summary, .ui-message-error-detail').some(
    (message) => textOf(message) !== '' && shown(message),
  );
}
