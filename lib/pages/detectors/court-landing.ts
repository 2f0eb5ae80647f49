import { cmecfOf, passwordsIn, typeOf } from '../cmecf';
import type { Detector } from '../detector';
import { attr, closest, isVisible, tag } from '../dom';
import { isInterstitial } from '../interstitial';
import { buttonText, elementLimit, type Reading, readLines, textOf } from '../lines';
import { linkEntry } from '../link-entries';
import type { Page } from '../page';

/**
 * A court's public CM/ECF page with the way to its Document Filing System: without the menu bar, and a link or button to
 * exactly the login script. Its text does not decide: courts word it in ten ways (FACTS.md, Court landing page).
 */
const courtLanding: Detector = {
  on: 'court',
  detect(page) {
    const { menuBar, reading, dailyWork } = cmecfOf(page);
    if (menuBar || dailyWork) return null;
    if (passwordsIn(reading).length > 0) return null;
    const live = waysIn(page, reading).length > 0 ? waysIn(page, reading) : waysIn(page, hiddenToo(page));
    const use = live.find(namesTheSystem) ?? live.find(isVisible) ?? live[0];
    if (!use || isInterstitial(page)) return null;
    const entry = linkEntry(page);
    return { facts: { linkEntry: entry !== null }, elements: { target: entry ?? use } };
  },
};

export default courtLanding;

const waysIn = (page: Page, { links, controls }: Pick<Reading, 'links' | 'controls'>): Element[] =>
  [...links, ...controls.filter((c) => tag(c) !== 'SELECT')].filter(
    (e) => isWayIn(page, e) && !isTraining(page, e),
  );

/** Some pages show their entries by a script, after they were read. */
function hiddenToo(page: Page): Pick<Reading, 'links' | 'controls'> {
  const { content, reading } = cmecfOf(page);
  return content && reading.whole ? readLines(page.doc, content, elementLimit) : { links: [], controls: [] };
}

const namesTheSystem = (element: Element): boolean =>
  /document filing/i.test(textOf(element) || buttonText(element)) && isVisible(element);

/** District and bankruptcy: login.pl. Appellate and BAP: the filer's login (FACTS.md, Appellate courts and BAPs). */
const wayIn =
  /^(\/cgi-bin\/login\.pl|\/(n|bn)\/AttorneyFiling\/login\.jsf|\/(cmecf|cmecf-bap-live|cmecf-train)\/servlet\/TransportRoom\?servlet=Login)$/i;

/** A panel's entry may stand on its circuit's page, and the circuit's on the panel's: each court has its own. */
function isWayIn(page: Page, element: Element): boolean {
  const target = targetOf(page, element);
  const address = target && target.pathname + target.search;
  // A link to the page's own address only loads it again, as a notice's does that comes in another page's place.
  if (!address || !wayIn.test(address) || address === page.url.pathname + page.url.search) return false;
  return /^\/(bn|cmecf-bap-live)\//i.test(target.pathname) === /^bap/.test(page.site.courtId ?? '');
}

/** A training entry may stand right beside the live one (azb, ganb). */
function isTraining(page: Page, element: Element): boolean {
  if (page.site.training) return false;
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
