import { type Cmecf, hasLinkHeading, typeOf } from '../cmecf';
import { attr, closest } from '../dom';
import { buttonText } from '../lines';
import type { Page } from '../page';
import type { Recogniser } from '../recogniser';

/**
 * The login of CM/ECF before NextGen, at the court itself (a real saved page: form GetPass, fields login, key and clcode,
 * the heading "Authentication"). No court is known to serve it any more; a bookmark or a stored copy still shows it. Two
 * of its marks have to agree, since each of them alone can stand elsewhere.
 */
const courtLegacyLogin: Recogniser = {
  on: 'court',
  known: 'real-html',
  recognise(page) {
    const { menuBar, dailyWork, reading } = page.cmecf;
    if (menuBar || dailyWork || !reading.whole || hasLinkHeading(page.cmecf)) return null;
    if (reading.controls.filter((c) => typeOf(c) === 'password').length !== 1) return null;
    return marksOf(page).filter(Boolean).length >= 2 ? {} : null;
  },
};

export default courtLegacyLogin;

function marksOf(page: Page): boolean[] {
  const { reading, script } = page.cmecf;
  const { lines, controls } = reading;
  const named = (name: string) => controls.some((c) => attr(c, 'name').toLowerCase() === name);
  const form = controls.map((c) => closest(c, 'form')).find((f) => f !== null);
  return [
    form ? /^getpass$/i.test(attr(form, 'name')) : false,
    named('login') && named('key'),
    lines.some((line) => /^authentication$/i.test(line.text)),
    lines.some((line) => /^(welcome to )?cm\/ecf filer or pacer login\b/i.test(line.text)),
    /^login\.pl$/i.test(script) && hasLoginButton(page.cmecf),
  ];
}

const hasLoginButton = (page: Cmecf): boolean =>
  page.reading.controls.some((c) => /^log ?in$/i.test(buttonText(c)));
