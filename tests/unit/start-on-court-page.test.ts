// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { courtAdapter } from '@/lib/content/court-adapter';
import type { PageController } from '@/lib/content/page-controller';
import { shared } from '@/lib/content/shared';
import { startOnCourtPage } from '@/lib/content/start-on-court-page';
import { practiceCourts } from '@/lib/simulator/frame';
import { linkForm, plainPage, utilities } from '@/lib/simulator/pages';
import { FakeBrowser } from './fake-browser';

vi.hoisted(() => {
  // In happy-dom this getter is on the class above the window's Document; browsers have it where lib/pages/dom.ts looks.
  const above = Object.getPrototypeOf(Document.prototype);
  const getter = Object.getOwnPropertyDescriptor(above, 'documentElement');
  if (getter) Object.defineProperty(Document.prototype, 'documentElement', getter);
});

const { ilsd } = practiceCourts;
if (!ilsd) throw new Error('no ilsd');
const viewer = { court: ilsd, filer: false };

/** Pages on which the detectors are loaded at once, after a reading of what is kept, and not at all. */
const pages = {
  'the link form': ['LinkAccount.pl', linkForm(viewer)],
  Utilities: ['DisplayMenu.pl?Utilities', utilities(viewer)],
  'a page of the menu bar': ['ChangeClient.pl', plainPage(viewer, 'Change Client Code')],
  'a docket': ['DktRpt.pl?1-L_1_0-1', plainPage(viewer, 'Docket Sheet')],
  'the last check': ['LinkAccount.pl?1-L_1_0-1', '<p>Do you want to link these accounts?</p>'],
  'the landing page': ['ShowIndex.pl', '<a href="/cgi-bin/login.pl">Document Filing System</a>'],
  'a page without the menu bar': ['Notice.pl', '<p>A document</p>'],
} as const;

/** Files of the extension that were asked for. */
let loaded: string[];
/** The questions that the detectors' own listener or the small script passed on to them. */
let asked: string[];
/** What lets the detectors come onto the page. */
let come: () => void;
let browser: FakeBrowser;

beforeEach(() => {
  loaded = [];
  asked = [];
  const there = new Promise<void>((resolve) => {
    come = resolve;
  });
  vi.stubGlobal('__there', there);
  vi.stubGlobal('chrome', {
    runtime: {
      getURL: (path: string) => {
        if (!loaded.includes(path)) loaded.push(path); // the browser loads a file once
        return `data:text/javascript,await globalThis.__there; ${Math.random()}`;
      },
    },
  });
  shared().controlCourtPage = () =>
    ({
      onMessage: ({ type }: { type: string }, answer: (response: unknown) => void) => {
        asked.push(type);
        answer('an answer of the detectors');
        return true;
      },
    }) as unknown as PageController;
});

afterEach(async () => {
  await pageIsThere(); // no page of this test is still coming in the next
  delete shared().controlCourtPage;
  delete shared().remembered;
  vi.unstubAllGlobals();
});

function startOn(page: keyof typeof pages, kept: Record<string, unknown> = {}, isThere = true): void {
  const [path, html] = pages[page];
  browser = new FakeBrowser(kept);
  const doc = new DOMParser().parseFromString(html.replace(/<link[^>]*>/g, ''), 'text/html');
  if (!isThere) Object.defineProperty(doc, 'readyState', { value: 'loading' });
  startOnCourtPage(doc, new URL(`https://ecf.ilsd.uscourts.gov/cgi-bin/${path}`), browser.api);
}

/** The page that was still coming is there. */
function pageIsThere(): Promise<void> {
  dispatchEvent(new Event('DOMContentLoaded'));
  return new Promise((later) => setTimeout(later)); // asked for after the script's own
}

const where = { to: 'page', type: 'where' };
const guided = { 'guidance:ilsd': { v: 1, guiding: true, offer: 'ask', awaitingMenus: null } };
const linked = { 'court:ilsd': { v: 1, times: { menus: 5 }, step: null, stepAt: 0 } };
const awaiting = {
  'guidance:ilsd': {
    v: 1,
    guiding: false,
    offer: 'ask',
    awaitingMenus: { since: 'confirmation', pages: 0, signedInAgain: false },
  },
};
const declined = { 'guidance:ilsd': { v: 1, guiding: false, offer: 'never', awaitingMenus: null } };
const detectors = '/court-detectors.js';

test('the link form: the detectors do not wait for what is kept', () => {
  startOn('the link form');
  expect(loaded).toEqual([detectors, '/link-answers.js']);
});

test('the last check: what reads the names comes beside the detectors', () => {
  startOn('the last check');
  expect(loaded).toEqual([detectors, '/link-answers.js', '/link-names.js']);
});

describe('while the page still comes', () => {
  const shows = [detectors, '/overlay.js', '/courts/ilsd.js'];

  test.each([
    ['a page of a person who is guided here', 'Utilities', guided],
    ['a page of a person who waits for the menus', 'a page of the menu bar', awaiting],
    ['the landing page of a court that is not known as linked', 'the landing page', {}],
  ] as const)(
    '%s: what shows the panel is loaded, and nobody looks at the page yet',
    async (_, page, kept) => {
      startOn(page, kept, false);
      await vi.waitFor(() => expect(loaded).toEqual(shows));
      expect([browser.reads.length, browser.listeners.length]).toEqual([1, 0]);
      await pageIsThere();
      expect([browser.reads.length, browser.listeners.length]).toEqual([1, 1]);
    },
  );

  test.each([
    ['Utilities of a person who is not guided here', 'Utilities', {}],
    ['the landing page of a court that is linked', 'the landing page', linked],
    ['the landing page of a court where guidance was declined', 'the landing page', declined],
  ] as const)('%s: nothing is loaded', async (_, page, kept) => {
    startOn(page, kept, false);
    await Promise.all(browser.answered);
    expect(loaded).toEqual([]);
    expect(browser.reads).toHaveLength(1);
  });

  test('a docket of a person who is guided here: nothing is read, now or later', async () => {
    startOn('a docket', guided, false);
    expect([browser.reads.length, browser.listeners.length, browser.changeListeners]).toEqual([0, 0, 0]);
    await pageIsThere();
    expect([browser.reads.length, browser.listeners.length, browser.changeListeners]).toEqual([0, 0, 0]);
    expect(loaded).toEqual([]);
  });

  test('what changes meanwhile is read again, until the page’s controller has taken it', async () => {
    startOn('Utilities', {}, false);
    browser.change(guided);
    expect(await shared().remembered?.raw).toEqual(guided);
    const adapter = courtAdapter(browser.api, () => 0);
    const page = {
      kind: 'court-utilities',
      courtId: 'ilsd',
      training: false,
      facts: {},
      elements: {},
    } as const;
    expect((await adapter.readMemory(page)).guidance.guiding).toBe(true);
    expect(browser.reads).toHaveLength(2);
    browser.change(linked);
    expect(browser.reads, 'nothing is kept fresh any more').toHaveLength(2);
    expect((await adapter.readMemory(page)).record?.status).toBe('linked');
    expect(browser.reads).toHaveLength(3);
  });

  test('a controller that finds another court reads for itself', async () => {
    startOn('Utilities', guided, false);
    const page = {
      kind: 'court-utilities',
      courtId: 'moeb',
      training: false,
      facts: {},
      elements: {},
    } as const;
    expect((await courtAdapter(browser.api, () => 0).readMemory(page)).guidance.guiding).toBe(false);
    expect(browser.reads.at(-1)).toContain('court:moeb');
  });
});

test('Utilities: they come after it, and the panel and the court beside them', async () => {
  startOn('Utilities');
  expect(loaded).toEqual([]);
  await vi.waitFor(() => expect(loaded).toEqual([detectors, '/overlay.js', '/courts/ilsd.js']));
});

test.each(['Utilities', 'a page of the menu bar'] as const)(
  '%s of a filer who is linked: nothing comes',
  async (page) => {
    startOn(page, linked);
    expect(browser.reads).toHaveLength(1);
    await Promise.all(browser.answered);
    expect(loaded).toEqual([]);
  },
);

test('a docket: nothing is read, and nobody listens', () => {
  startOn('a docket', guided);
  expect([browser.reads.length, browser.listeners.length, browser.changeListeners]).toEqual([0, 0, 0]);
});

test('a page without a word for the guide: one read, and the detectors only while guided', async () => {
  startOn('a page without the menu bar');
  await Promise.all(browser.answered);
  expect([browser.reads.length, browser.listeners.length, loaded.length]).toEqual([1, 1, 0]);
  startOn('a page without the menu bar', guided);
  await vi.waitFor(() => expect(loaded).toContain(detectors));
});

test.each(['the link form', 'a page of the menu bar'] as const)(
  '%s: a question that comes before the detectors is answered by them, once',
  async (page) => {
    startOn(page);
    const { answer, saidAtOnce } = browser.send(where);
    expect(saidAtOnce).toEqual([true]);
    expect(asked).toEqual([]);
    come();
    expect(await answer).toBe('an answer of the detectors');
    expect(asked).toEqual(['where']);
    // From now on their own listener hears it.
    expect(browser.send(where).saidAtOnce).toEqual([undefined]);
    expect(loaded[0]).toBe(detectors);
  },
);

test('a page of the menu bar: "Guide me" elsewhere loads the detectors, another court’s change does not', () => {
  startOn('a page of the menu bar');
  browser.change({ 'guidance:moeb': { v: 1, guiding: true, offer: 'ask', awaitingMenus: null } });
  expect(loaded).toEqual([]);
  browser.change({ 'guidance:ilsd': { v: 1, guiding: true, offer: 'ask', awaitingMenus: null } });
  expect(loaded).toEqual([detectors]);
});

test('nobody else’s message loads anything', () => {
  startOn('a page of the menu bar');
  expect(browser.send(where, 'another-extension').saidAtOnce).toEqual([undefined]);
  expect(browser.send({ to: 'worker', type: 'tidy' }).saidAtOnce).toEqual([undefined]);
  expect(loaded).toEqual([]);
});
