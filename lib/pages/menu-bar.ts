import {
  attr,
  bodyOf,
  closest,
  elementById,
  find,
  holds,
  isVisible,
  parentOf,
  tag,
  viewOf,
  walk,
} from './dom';
import { isFilingMenu } from './filing-menu';
import { textOf } from './lines';

export interface MenuBar {
  element: Element;
  /**
   * Filing menus of the person who is signed in: in a visible bar outside the content, with Log Out, at the menus' own
   * addresses on this court's site, on a page that is neither an error of the server nor a training database.
   */
  filingMenus: boolean;
  /** The first filing menu. */
  filing: Element | null;
  utilities: Element | null;
  /** Its entry to log out, which only a person who is signed in has. */
  logOut: Element | null;
  /** A menu item that is safe to use for a refresh: Query, Reports or Utilities. */
  harmless: Element | null;
}

/**
 * The court's menu bar: `#topmenu` (FACTS.md, Menu bar), else the nearest element around a Log Out and a Utilities entry
 * with the menus' own addresses. The second is not sought on pages of daily work, which are to cost nothing. A bar that
 * is quoted in the content, or cannot be seen, is none.
 */
export function menuBarOf(doc: Document, dailyWork: boolean): MenuBar | null {
  const root = bodyOf(doc);
  if (!root) return null;
  const bars = find(root, '#topmenu').filter((bar) => isBar(doc, bar));
  const [bar, another] = bars;
  if (bar) return readMenuBar(doc, bar, another === undefined);
  const other = dailyWork ? null : otherBar(doc, root);
  return other && readMenuBar(doc, other, true);
}

function isBar(doc: Document, bar: Element): boolean {
  const content = elementById(doc, 'cmecfMainContent');
  return (!content || !holds(content, bar)) && isVisible(bar);
}

function otherBar(doc: Document, root: Element): Element | null {
  const [logOut] = find(root, 'a[href*="login.pl?logout" i]').filter(isVisible);
  let around = logOut ? parentOf(logOut) : null;
  while (around && around !== root) {
    if (find(around, 'a[href*="DisplayMenu.pl?Utilities" i]').length > 0)
      return isBar(doc, around) && find(around, 'p, h1, h2, h3, form, input').length === 0 ? around : null;
    around = parentOf(around);
  }
  return null;
}

function readMenuBar(doc: Document, bar: Element, isOnlyOne: boolean): MenuBar {
  const yui = find(bar, 'li.yuimenubaritem > a, a.yuimenubaritemlabel');
  const items = (yui.length > 0 ? yui : find(bar, 'a')).filter(isVisible);
  const found: MenuBar = {
    element: bar,
    filingMenus: false,
    filing: null,
    utilities: null,
    logOut: null,
    harmless: null,
  };
  for (const item of items) {
    const href = attr(item, 'href');
    if (isFilingMenu(href) && isUsable(item) && leadsHere(doc, href)) found.filing ??= item;
    if (/DisplayMenu\.pl\?Utilities\b/i.test(href) || (!found.utilities && /^utilities$/i.test(textOf(item))))
      found.utilities ??= item;
    if (/\/iquery\.pl$/i.test(href)) found.harmless ??= item;
    if (/login\.pl\?logout/i.test(href)) found.logOut ??= item;
  }
  found.filingMenus =
    found.filing !== null && found.logOut !== null && isOnlyOne && !isServerError(doc) && !saysTraining(doc);
  found.harmless ??= found.utilities;
  return found;
}

/** Off, as HTML, ARIA or YUI's own class says it. */
const isUsable = (item: Element): boolean =>
  !closest(item, '[aria-disabled="true"], [disabled], [inert], [class*="-disabled"]');

/** An address of this court: relative, or at the page's own host. */
function leadsHere(doc: Document, href: string): boolean {
  const host = /^(?:https?:)?\/\/([^/:?#]+)/i.exec(href)?.[1];
  const here = /^https?:\/\/([^/:?#]+)/i.exec(baseOf(doc))?.[1];
  return host === undefined || here === undefined || host.toLowerCase() === here.toLowerCase();
}

const documentUrl = Object.getOwnPropertyDescriptor(Document.prototype, 'URL')?.get as (
  this: Document,
) => string;
const baseOf = (doc: Document): string => documentUrl.call(doc);

/** A page with which the server answered that something went wrong. Unknown (0, or an old browser) is no error. */
function isServerError(doc: Document): boolean {
  const [entry] = viewOf(doc)?.performance.getEntriesByType('navigation') ?? [];
  return (
    ((entry as { responseStatus?: number } | undefined)?.responseStatus ?? 0) >= 400 || looksLikeError(doc)
  );
}

/** Titles and headings of the web servers' own error pages. */
const errorHeading =
  /^(\d{3} )?(internal server error|software error|service unavailable|bad gateway|gateway time-?out|forbidden|not found|error 5\d\d)\b|^(http )?error 5\d\d|^50\d\b/i;

/** Texts of what is set off at the top of the page: the cost does not grow with the page. */
function headingsOf(doc: Document): string[] {
  const root = bodyOf(doc);
  if (!root) return [];
  const walker = walk(doc, root);
  const found: string[] = [];
  for (let left = 200; left > 0; left--) {
    const node = walker.nextNode();
    if (!node) break;
    if (node.nodeType === Node.ELEMENT_NODE && /^(H[1-4]|CENTER|FONT|B|STRONG)$/.test(tag(node as Element)))
      found.push(textOf(node as Element));
  }
  return found;
}

const looksLikeError = (doc: Document): boolean => headingsOf(doc).some((text) => errorHeading.test(text));

/** FACTS.md, Training sites: their pages are headed as training, on live hosts too. */
const saysTraining = (doc: Document): boolean =>
  headingsOf(doc).some(
    (text) =>
      text.length < 80 &&
      /\b(train|training|test) (data ?base|site|court|system)\b|\bnot for (live|actual) filing/i.test(text),
  );
