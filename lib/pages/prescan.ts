import { isAppellateApplication } from './appellate-hosts';
import { isDailyWork } from './daily-work';
import { attr, bodyOf, closest, elementById, find, invisible, tag, walk } from './dom';
import { isFilingMenu } from './filing-menu';
import { elementLimit, longestSource, pastSubtree, unreadTags } from './lines';

/**
 * What a first prescan makes of a court's page, before any detector is loaded. It may take a page for more than it is,
 * and never for less: tests/detect/prescan.test.ts holds it to the detectors on every page, mutated ones included.
 */
export interface Prescan {
  /** It could be one of the link pages, where the guide speaks unasked. */
  linkPossible: boolean;
  /** It could be a page on which the guide is offered. */
  offerPossible: boolean;
  /** It could be the last check before the link, with two names to be read. Only what is loaded beforehand follows from it. */
  namesPossible: boolean;
  /** There could be filing menus in the menu bar: then the filer is linked here. */
  filingMenusPossible: boolean;
}

/** What a first look at a court's page finds; null for a page of daily work, and for one on which there is nothing to detect. */
export function prescan(url: URL, doc: Document): Prescan | null {
  if (isDailyWork(url)) return null;
  const root = bodyOf(doc);
  const bars = root ? find(root, '#topmenu') : [];
  const filingMenusPossible = bars.some(hasFilingMenu);
  if (isAppellateApplication(url))
    return { linkPossible: true, offerPossible: true, namesPossible: false, filingMenusPossible };
  const { text, ways } = sample(doc, bars);
  const has = (words: RegExp) => words.test(text);
  // The menus' own addresses are none of the link pages', although Utilities names the link.
  const linkPossible =
    !/\/DisplayMenu\.pl$/.test(url.pathname) && has(/link/i) && has(/account|pacer|permanent/i);
  const offerPossible =
    /login\.(pl|jsf)(?!\?logout)|servlet=login/i.test(ways) ||
    /\/((login|showpage)\.pl(\?|$)|DisplayMenu\.pl\?Utilities)/i.test(url.pathname + url.search) ||
    has(/nextgen|official\s+court|utilities/i);
  const otherMenus = bars.length > 0 || !root ? [] : find(root, 'a[href*="DisplayMenu.pl?" i]');
  const known =
    bars.length > 0 ||
    otherMenus.length > 0 ||
    linkPossible ||
    offerPossible ||
    /password/i.test(ways) ||
    has(inBetween);
  return known
    ? {
        linkPossible,
        offerPossible,
        namesPossible: linkPossible && has(/permanent|want\s+to/i),
        filingMenusPossible:
          filingMenusPossible || otherMenus.some((item) => isFilingMenu(attr(item, 'href'))),
      }
    : null;
}

/** Words of CM/ECF's pages in between: how the page was come to, or that the session has ended. */
const inBetween = /originated|session|logged\s+in/i;

const hasFilingMenu = (bar: Element): boolean =>
  find(bar, 'a').some((item) => isFilingMenu(attr(item, 'href')));

/** All text of as much of the page as detectors read, and where its links, buttons and forms lead. */
function sample(doc: Document, bars: Element[]): { text: string; ways: string } {
  const content = elementById(doc, 'cmecfMainContent') ?? bodyOf(doc);
  if (!content) return { text: '', ways: '' };
  // Skips by hand: a filter, called from within the browser for each node, takes four times as long as the whole rest.
  const walker = walk(doc, content);
  let text = '';
  let ways = wayOf(closest(content, 'form'));
  let left = elementLimit;
  let node: Node | null = walker.nextNode();
  while (node) {
    if (node.nodeType === Node.TEXT_NODE) text += short(node.nodeValue ?? '');
    else {
      if (--left < 0) break;
      if (bars.includes(node as Element) || unreadTags.has(tag(node as Element))) {
        node = pastSubtree(walker);
        continue;
      }
      ways += wayOf(node as Element);
      if (tag(node as Element) === 'IMG') text += attr(node as Element, 'alt');
    }
    node = walker.nextNode();
  }
  return { text: text.replace(invisible, ''), ways };
}

const short = (text: string): string => (text.length > longestSource ? '' : text);

const leading = /^(A|FORM|INPUT|BUTTON|TEXTAREA)$/;

const wayOf = (element: Element | null): string =>
  element && leading.test(tag(element))
    ? ['href', 'onclick', 'action', 'type'].map((name) => attr(element, name)).join(' ')
    : '';
