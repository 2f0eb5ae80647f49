import { isAppellateApplication } from './appellate-hosts';
import { isDailyWork } from './daily-work';
import { attr, bodyOf, elementById, rootElement, tag } from './dom';
import { elementLimit, type Reading, readLines } from './lines';
import { type MenuBar, menuBarOf } from './menu-bar';
import type { Page } from './page';

/** What every detector of a court's page starts from. Read once a page; the cost does not grow with the page. */
export interface CmecfPage {
  menuBar: MenuBar | null;
  /** `#cmecfMainContent`, or the body where a page has none. */
  content: Element | null;
  /** What can be seen of the content. */
  reading: Reading;
  /** All of the page that can be seen, menu bar and what is beside the content included. */
  everything(): Reading;
  /** A page of daily work (docket, query, filing): never one of the linking pages, whatever text it quotes. */
  dailyWork: boolean;
  script: string;
  /** An address that is known to come before the link form: the first page, Query, and the menus' own pages. */
  beforeForm: boolean;
  /** A page of the courts of appeals' software, which has no menu bar. */
  appellate: boolean;
  /** The page is the answer to a form. */
  isAnswer: boolean;
}

/** The CM/ECF reading of a page. */
export const cmecfOf = (page: Page): CmecfPage => page.once(readCmecf);

function readCmecf({ url, doc }: Page): CmecfPage {
  const dailyWork = isDailyWork(url);
  const menuBar = menuBarOf(doc, dailyWork);
  const root = rootElement(doc);
  const content = elementById(doc, 'cmecfMainContent') ?? bodyOf(doc);
  const reading: Reading =
    dailyWork || !content
      ? { lines: [], links: [], controls: [], whole: false }
      : readLines(doc, content, elementLimit, {
          leaveOut: menuBar?.element ?? elementById(doc, 'topmenu'),
          visibleOnly: true,
        });
  return {
    menuBar,
    content,
    reading,
    everything: () => (root ? readLines(doc, root, elementLimit, { visibleOnly: true }) : reading),
    dailyWork,
    script: scriptOf(url),
    beforeForm: isBeforeForm(url),
    appellate: isAppellateApplication(url),
    isAnswer: answersForm(url),
  };
}

const scriptOf = (url: URL): string => url.pathname.split('/').pop() ?? '';

/** The first page (FACTS.md, First page after signing in), a menu's own page, and Query before anything was asked. */
export function isBeforeForm(url: URL): boolean {
  const script = scriptOf(url);
  if (/^login\.pl$/i.test(script)) return !url.search.includes('logout');
  if (/^(showpage|DisplayMenu)\.pl$/i.test(script)) return true;
  return /^iquery\.pl$/i.test(script) && url.search === '';
}

/** Whether the page answers a form: every CM/ECF form posts to `X.pl?<digits>-L_1_0-1` (FACTS.md, Link form). */
export const answersForm = (url: URL): boolean => /^\?\d+-L_/.test(url.search);

export const typeOf = (control: Element): string => attr(control, 'type').toLowerCase().trim();

/** Something to fill in, other than buttons and hidden fields. */
export const hasEntryFields = ({ controls }: Reading): boolean => controls.some(isEntryField);

const isEntryField = (control: Element): boolean =>
  tag(control) === 'TEXTAREA' ||
  tag(control) === 'SELECT' ||
  (tag(control) === 'INPUT' && !/^(hidden|submit|reset|button|image)$/.test(typeOf(control)));

export const passwordsIn = ({ controls }: Reading): Element[] =>
  controls.filter((control) => tag(control) === 'INPUT' && typeOf(control) === 'password');
