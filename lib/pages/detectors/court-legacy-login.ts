import { cmecfOf, passwordsIn } from '../cmecf';
import type { Detector } from '../detector';
import { attr, closest } from '../dom';
import { buttonText } from '../lines';
import { headsThePage } from '../link-pages';
import type { Page } from '../page';

/**
 * The login of CM/ECF before NextGen, at the court itself (FACTS.md, Old login). No court is known to serve it any more;
 * a bookmark or a stored copy still shows it. Two of its signs have to agree, since each alone can stand elsewhere.
 */
const courtLegacyLogin: Detector = {
  on: 'court',
  detect(page) {
    const { menuBar, dailyWork, reading } = cmecfOf(page);
    if (menuBar || dailyWork || !reading.whole || headsThePage(page)) return null;
    if (passwordsIn(reading).length !== 1) return null;
    return marksOf(page).filter(Boolean).length >= 2 ? {} : null;
  },
};

export default courtLegacyLogin;

function marksOf(page: Page): boolean[] {
  const { reading, script } = cmecfOf(page);
  const { lines, controls } = reading;
  const named = (name: string) => controls.some((c) => attr(c, 'name').toLowerCase() === name);
  const form = controls.map((c) => closest(c, 'form')).find((f) => f !== null);
  return [
    form ? /^getpass$/i.test(attr(form, 'name')) : false,
    named('login') && named('key'),
    lines.some((line) => /^authentication$/i.test(line.text)),
    lines.some((line) => /^(welcome to )?cm\/ecf filer or pacer login\b/i.test(line.text)),
    /^login\.pl$/i.test(script) && hasLoginButton(page),
  ];
}

const hasLoginButton = (page: Page): boolean =>
  cmecfOf(page).reading.controls.some((c) => /^log ?in$/i.test(buttonText(c)));
