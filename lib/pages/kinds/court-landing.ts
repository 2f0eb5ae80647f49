import { typeOf } from '../cmecf';
import { attr, tag } from '../dom';
import { buttonText, textOf } from '../lines';
import type { Page } from '../page';
import type { Recogniser } from '../recogniser';

/**
 * A court's public CM/ECF page with the way to its Document Filing System. Measured on 94 real bankruptcy and 13 real
 * appellate landing pages: without the menu bar, and a link or button to exactly the login script. Its text is no guide:
 * "Document Filing System", "[LOG IN]", "Login", "CONTINUE", "Click Here to Start CM/ECF".
 */
const courtLanding: Recogniser = {
  on: 'court',
  known: 'real-html',
  recognise(page) {
    const { menuBar, reading, dailyWork } = page.cmecf;
    if (menuBar || dailyWork) return null;
    if (reading.controls.some((c) => typeOf(c) === 'password')) return null;
    const ways = [...reading.links, ...reading.controls.filter((c) => tag(c) !== 'SELECT')].filter((e) =>
      isWayIn(page, e),
    );
    const live = ways.filter((e) => !isTraining(page, e));
    const use = live.find((e) => /document filing/i.test(textOf(e) || buttonText(e))) ?? live[0];
    return use ? { marks: { use } } : null;
  },
};

export default courtLanding;

/** District and bankruptcy: login.pl. Appellate and BAP: the filer's login of the Java application. */
const waysIn =
  /^(\/cgi-bin\/login\.pl|\/(n|bn)\/AttorneyFiling\/login\.jsf|\/(cmecf|cmecf-bap-live|cmecf-train)\/servlet\/TransportRoom\?servlet=Login)$/i;

function isWayIn(page: Page, element: Element): boolean {
  const target = targetOf(page, element);
  return target !== null && waysIn.test(target.pathname + target.search);
}

/** A training entry may stand right beside the live one (azb, ganb). */
function isTraining(page: Page, element: Element): boolean {
  if (page.place.training) return false;
  const target = targetOf(page, element);
  return (
    !target ||
    target.hostname !== page.url.hostname ||
    /-train\//i.test(target.pathname) ||
    /\b(train|training|test)\b/i.test(textOf(element))
  );
}

function targetOf(page: Page, element: Element): URL | null {
  const script = /location(?:\.href)?\s*=\s*["']?([^"';\s]+)/i.exec(attr(element, 'onclick'))?.[1];
  const address = attr(element, 'href') || script || '';
  return address !== '' && URL.canParse(address, page.url.href) ? new URL(address, page.url.href) : null;
}
