import { isAppellateApplication } from './appellate';
import { isDailyWork } from './daily-work';
import { attr, bodyOf, elementById, find, normalise, rootElement, tag } from './dom';
import { isFilingMenu } from './filing-menu';
import { buttonText, elementLimit, type Line, type Reading, readLines, textOf } from './lines';
import type { Recognition } from './recogniser';

/**
 * What every recogniser of a district or bankruptcy court's page starts from (facts: 1 298 saved pages with the menu
 * bar). Read once a page; the cost does not grow with the page.
 */
export interface Cmecf {
  menuBar: MenuBar | null;
  /** `#cmecfMainContent`, or the body where a page has none. */
  content: Element | null;
  reading: Reading;
  /** All of the page, menu bar and what stands beside the content included. Read only where an end is to be told. */
  everything(): Reading;
  /** A page of daily work (docket, query, filing): never one of the linking pages, whatever text it quotes. */
  dailyWork: boolean;
  script: string;
  /** A page of the courts of appeals' software, which has no menu bar. */
  appellate: boolean;
  /** The page is the answer to a form. */
  isAnswer: boolean;
}

/** The same question, asked of a page by many kinds and answered once: so that a kind more costs next to nothing. */
export function onceAPage<T>(ask: (page: Cmecf) => T): (page: Cmecf) => T {
  const answers = new WeakMap<Cmecf, { is: T }>();
  return (page) => {
    const known = answers.get(page) ?? { is: ask(page) };
    answers.set(page, known);
    return known.is;
  };
}

export interface MenuBar {
  filingMenus: boolean;
  /** The first filing menu. */
  filing: Element | null;
  utilities: Element | null;
  loggedIn: boolean;
  /** A menu item that is safe to use for a refresh: Query, Reports or Utilities. */
  harmless: Element | null;
  element: Element;
}

export function readCmecf(url: URL, doc: Document): Cmecf {
  const bar = elementById(doc, 'topmenu');
  const root = rootElement(doc);
  const content = elementById(doc, 'cmecfMainContent') ?? bodyOf(doc);
  const script = url.pathname.split('/').pop() ?? '';
  const dailyWork = isDailyWork(url);
  const reading: Reading =
    dailyWork || !content
      ? { lines: [], links: [], controls: [], whole: false }
      : readLines(doc, content, elementLimit, bar);
  return {
    menuBar: bar ? readMenuBar(bar) : null,
    content,
    reading,
    everything: () => (root ? readLines(doc, root, elementLimit) : reading),
    dailyWork,
    script,
    appellate: isAppellateApplication(url),
    isAnswer: answersForm(url),
  };
}

function readMenuBar(bar: Element): MenuBar {
  const items = find(bar, 'li.yuimenubaritem > a, a.yuimenubaritemlabel');
  const found: MenuBar = {
    filingMenus: false,
    filing: null,
    utilities: null,
    loggedIn: false,
    harmless: null,
    element: bar,
  };
  for (const item of items) {
    const href = attr(item, 'href');
    const text = textOf(item);
    if (isFilingMenu(href, text)) {
      found.filingMenus = true;
      found.filing ??= item;
    }
    if (/DisplayMenu\.pl\?Utilities\b/i.test(href) || (/^utilities$/i.test(text) && !found.utilities))
      found.utilities ??= item;
    if (/\/iquery\.pl$/i.test(href)) found.harmless ??= item;
    if (/login\.pl\?logout/i.test(href)) found.loggedIn = true;
  }
  found.harmless ??= found.utilities;
  return found;
}

/** What every page with the menu bar tells, and the way to Utilities. */
export function menuFacts(page: Cmecf): Required<Pick<Recognition, 'facts' | 'marks'>> {
  return {
    facts: {
      filingMenus: page.menuBar?.filingMenus ?? false,
      looksDifferent: page.menuBar !== null && !page.menuBar.utilities,
    },
    marks: { use: page.menuBar?.filing ?? page.menuBar?.utilities ?? null },
  };
}

// The courts' own wording (guides of PACER and S.D. Ill.; Colorado and Maryland for the variants; PACER's FAQ and the
// 4th Circuit for the filer account).
const linkHeading =
  /^link (a|an|my|your|an existing|your current) (cm\/ecf (filer |filing |e-filing )?|(e-)?filer )account to (my|your|an) (individual )?(upgraded )?pacer account$/i;
const nextGenItems = /^nextgen release [\d.]+ menu items$/i;

/** With room for signs around the words. Every line of a page is asked, and most of a docket's are longer. */
const longestWording = 300;

export const isLinkWording = (text: string): boolean =>
  text.length <= longestWording && linkHeading.test(stripped(text));
export const isNextGenItems = (text: string): boolean => nextGenItems.test(stripped(text));

const stripped = (text: string): string => normalise(text).replace(/^[»>•\-–—* ]+|[ .:…»>]+$/g, '');

/** The heading of the link pages: a line that is not a link. (The form may print it as a link to itself as well.) */
export const hasLinkHeading = onceAPage((page): boolean =>
  page.reading.lines.some((line) => isLinkWording(line.text)),
);

/** The entry that leads to the link form: a link in the content, else one in the submenu that opens under Utilities. */
export const linkEntry = onceAPage((page): Element | null => linkNamed(page, isLinkWording));

export const nextGenEntry = onceAPage((page): Element | null => linkNamed(page, isNextGenItems));

function linkNamed(page: Cmecf, is: (text: string) => boolean): Element | null {
  return page.reading.links.find((link) => is(textOf(link))) ?? null;
}

export interface LinkFields {
  login: Element | null;
  password: Element;
  submit: Element | null;
}

/**
 * The form that asks for the court's old login and password, told by its one password field and both labels. Neither
 * field's content is looked at. Null where any of the three is missing.
 * Unverified: no one outside has seen the live form's HTML; labels and headings are those of two official guides. Of
 * the courts of appeals not even the labels are known, so there any pair will do under the heading.
 */
export function linkFields(page: Cmecf): LinkFields | null {
  const passwords = page.reading.controls.filter((c) => tag(c) === 'INPUT' && typeOf(c) === 'password');
  const password = passwords[0];
  if (!password || passwords.length !== 1) return null;
  const labels = page.reading.lines.filter((line) => line.text.length < 60);
  const [login, secret] = page.appellate
    ? [/\b(login|user ?name|user id|filer id)\b/i, /\bpassword\b/i]
    : [/\bcm\/ecf (login|user ?name|user id)\b/i, /\bcm\/ecf password\b/i];
  if (![login, secret].every((label) => labels.some((line) => label.test(line.text)))) return null;
  const before = page.reading.controls.slice(0, page.reading.controls.indexOf(password));
  return {
    login: before.filter((c) => tag(c) === 'INPUT' && /^(text|email|)$/.test(typeOf(c))).pop() ?? null,
    password,
    submit: submitButton(page),
  };
}

/** The button that sends the page's form. */
export function submitButton(page: Cmecf): Element | null {
  const submits = page.reading.controls.filter(isSubmit);
  return submits.find((c) => /^submit$/i.test(buttonText(c))) ?? submits[0] ?? null;
}

function isSubmit(control: Element): boolean {
  const type = typeOf(control);
  if (tag(control) === 'BUTTON') return type === '' || type === 'submit';
  return (
    tag(control) === 'INPUT' &&
    (type === 'submit' || (type === 'button' && /^submit$/i.test(buttonText(control))))
  );
}

export const typeOf = (control: Element): string => attr(control, 'type').toLowerCase().trim();

/** Something to fill in, other than buttons and hidden fields. */
export const hasEntryFields = (page: Cmecf): boolean =>
  page.reading.controls.some(
    (c) =>
      tag(c) === 'TEXTAREA' ||
      tag(c) === 'SELECT' ||
      (tag(c) === 'INPUT' && !/^(hidden|submit|reset|button|image)$/.test(typeOf(c))),
  );

/** The line that refuses, if there is one. Advice ("If your login is locked, call us") is none. */
export const refusalLine = onceAPage(
  (page): Line | null => page.reading.lines.find((line) => !line.link && refuses(line.text)) ?? null,
);

export const refuses = (text: string): boolean => sentences(text).some(isRefusal);

export const hasPassword = ({ controls }: Reading): boolean => controls.some((c) => typeOf(c) === 'password');

/** The sentences of a line, those that only say what would be if left out. */
const sentences = (text: string): string[] =>
  text
    .split(/(?<=[.!?;])\s+/)
    .filter((sentence) => !/^(note:? )?(if|when|should|unless|please note)\b|\bif you(r)?\b/i.test(sentence));

/** Whether the page answers a form: every CM/ECF form posts to `X.pl?<digits>-L_1_0-1` (saved pages). */
export const answersForm = (url: URL): boolean => /^\?\d{6,}-L_/.test(url.search);

const isRefusal = (text: string): boolean =>
  /\b(attempt failed|failed|incorrect|invalid|error|denied|rejected|locked|disabled|expired|unable to|unsuccessful|mismatch|does not match|do not match|did not match)\b/i.test(
    text,
  ) ||
  /\b(already|not|cannot|could not|can't|couldn't|wasn't|was not|were not)\b.{0,60}\b(link|linked|linking|valid|found|recogni[sz]ed|correct|exist|exists|authori[sz]ed|associated)\b/i.test(
    text,
  );
