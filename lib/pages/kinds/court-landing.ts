import { linkEntry, typeOf } from '../cmecf';
import { attr, closest, shown, tag } from '../dom';
import { isInterstitial } from '../interstitial';
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
    const use = live.find(namesTheSystem) ?? live.find(shown) ?? live[0];
    if (!use || isInterstitial(page.cmecf)) return null;
    const entry = linkEntry(page.cmecf);
    return { facts: { linkEntry: entry !== null }, marks: { use: entry ?? use } };
  },
};

export default courtLanding;

const namesTheSystem = (element: Element): boolean =>
  /document filing/i.test(textOf(element) || buttonText(element)) && shown(element);

/** District and bankruptcy: login.pl. Appellate and BAP: the filer's login of the Java application. */
const wayIn =
  /^(\/cgi-bin\/login\.pl|\/(n|bn)\/AttorneyFiling\/login\.jsf|\/(cmecf|cmecf-bap-live|cmecf-train)\/servlet\/TransportRoom\?servlet=Login)$/i;

/** A panel's entry may stand on its circuit's page, and the circuit's on the panel's: each court has its own. */
function isWayIn(page: Page, element: Element): boolean {
  const target = targetOf(page, element);
  if (!target || !wayIn.test(target.pathname + target.search)) return false;
  return /^\/(bn|cmecf-bap-live)\//i.test(target.pathname) === /^bap/.test(page.place.courtId ?? '');
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
  const form =
    tag(element) === 'A' || !/^(submit|image|)$/.test(typeOf(element)) ? null : closest(element, 'form');
  const address = attr(element, 'href') || script || (form ? attr(form, 'action') : '');
  if (address === '' || address.startsWith('#')) return null;
  return URL.canParse(address, page.url.href) ? new URL(address, page.url.href) : null;
}
