import { isAppellateApplication } from './appellate';
import { isDailyWork } from './daily-work';
import { attr, bodyOf, closest, elementById, find, normalise, tag, unseen, walk } from './dom';
import { isFilingMenu } from './filing-menu';
import { elementLimit, longestSource, mute, pastSubtree } from './lines';

/**
 * What a first glimpse makes of a court's page, before any recogniser is loaded. It may take a page for more than it is,
 * and never for less: tests/recognise/glimpse.test.ts holds it to the recognisers on every page, mutated ones included.
 */
export interface Glimpse {
  /** It could be one of the link pages, where the guide speaks unasked. */
  closer: boolean;
  /** It could be a page on which the guide is offered. */
  offers: boolean;
  /** There could be filing menus in the menu bar: then the filer is linked here. */
  filing: boolean;
}

/** In: a court's page. Out: the glimpse; null for a page on which there is nothing to recognise. */
export function glimpse(url: URL, doc: Document): Glimpse | null {
  const bar = elementById(doc, 'topmenu');
  const filing = bar !== null && hasFilingMenu(bar);
  if (isDailyWork(url)) return bar && { closer: false, offers: false, filing };
  if (isAppellateApplication(url)) return { closer: true, offers: true, filing };
  const { text, ways } = sample(doc, bar);
  const has = (words: RegExp) => words.test(text);
  if (!bar) {
    const offers = /login\.(pl|jsf)|servlet=login/i.test(ways);
    const known = offers || /password/i.test(ways) || has(inBetween);
    return known ? { closer: false, offers, filing } : null;
  }
  // The menus' own addresses are none of the link pages', although Utilities names the link.
  const closer = !/\/DisplayMenu\.pl$/.test(url.pathname) && has(/link/i) && has(/account|pacer/i);
  const offers =
    /\/((login|showpage)\.pl(\?|$)|DisplayMenu\.pl\?Utilities)/i.test(url.pathname + url.search) ||
    has(/nextgen|official\s+court|utilities/i);
  return { closer, offers, filing };
}

/** Words of CM/ECF's pages in between: how the page was come to, or that the session has ended. */
const inBetween = /originated|session|logged\s+in/i;

const hasFilingMenu = (bar: Element): boolean =>
  find(bar, 'a').some((item) => isFilingMenu(attr(item, 'href'), normalise(item.textContent ?? '')));

/** All text of as much of the page as recognisers read, and where its links, buttons and forms lead. */
function sample(doc: Document, bar: Element | null): { text: string; ways: string } {
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
      if (node === bar || mute.has(tag(node as Element))) {
        node = pastSubtree(walker);
        continue;
      }
      ways += wayOf(node as Element);
    }
    node = walker.nextNode();
  }
  return { text: text.replace(unseen, ''), ways };
}

const short = (text: string): string => (text.length > longestSource ? '' : text);

const leading = /^(A|FORM|INPUT|BUTTON|TEXTAREA)$/;

const wayOf = (element: Element | null): string =>
  element && leading.test(tag(element))
    ? ['href', 'onclick', 'action', 'type'].map((name) => attr(element, name)).join(' ')
    : '';
