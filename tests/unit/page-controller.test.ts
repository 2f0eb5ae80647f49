import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { choose } from '@/lib/content/answers';
import { courtAdapter, courtReport } from '@/lib/content/court-adapter';
import type { OverlayHost, ShownStep } from '@/lib/content/overlay-contract';
import type { PageAdapter } from '@/lib/content/page-adapter';
import { PageController } from '@/lib/content/page-controller';
import { withoutPrivateFacts } from '@/lib/content/public-facts';
import { shared } from '@/lib/content/shared';
import { panelCourtById } from '@/lib/courts/panel-court';
import { accountId, readAccountMemory } from '@/lib/memory/account';
import { reduceSeen } from '@/lib/memory/reduce-seen';
import type { DetectedPage } from '@/lib/pages/page-summary';
import { courtConditions } from '@/lib/steps/court-conditions';
import { pacerConditions } from '@/lib/steps/pacer-conditions';
import { inCourtOverlay } from '@/lib/steps/texts-in-overlay';
import { FakeBrowser } from './fake-browser';
import { summary } from './fixtures';

/** What was shown, by help code and how; "closed" where an overlay that stood was taken away. */
let shown: string[];
/** The last of it, whole; and the overlay's way back to the controller. */
let last: ShownStep | null;
let host: OverlayHost | null;
/** False once the page removed the overlay's element. */
let onPage: boolean;
/** How many overlays stand on the page. */
let standing: number;
let browser: FakeBrowser;
/** What the page is at the moment; null for one that is not known. */
let page: DetectedPage | null;

const overlay = (_: Document, given: OverlayHost) => {
  host = given;
  standing++;
  let code: ShownStep['code'] | null = null;
  return {
    get code() {
      return code;
    },
    get isOnPage() {
      return onPage;
    },
    show(what: ShownStep) {
      code = what.code;
      last = what;
      shown.push(`${what.code} ${what.display}`);
    },
    close() {
      standing--;
      shown.push('closed');
    },
  };
};

beforeEach(() => {
  shown = [];
  last = null;
  host = null;
  standing = 0;
  onPage = true;
  page = null;
  browser = new FakeBrowser();
  shared().open = overlay;
  shared().court = panelCourtById;
});

afterEach(() => {
  for (const name of ['open', 'court', 'skeleton'] as const) delete shared()[name];
  vi.unstubAllGlobals();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const seen = (kind: DetectedPage['kind'], more: Partial<DetectedPage> = {}): DetectedPage => ({
  ...summary(kind),
  elements: {},
  ...more,
});

/** A controller on a court's page, with the real conditions and the real memory of courts. */
function controller(kept: Record<string, unknown> = {}, change: Partial<PageAdapter> = {}): PageController {
  browser = new FakeBrowser(kept);
  return new PageController(
    {
      ...courtAdapter(browser.api, () => 20),
      conditions: courtConditions,
      overlay: '/overlay.js',
      textsInOverlay: inCourtOverlay,
      detect: () => page,
      report: courtReport(() => 20, reduceSeen),
      ...change,
    },
    document,
    browser.api,
  );
}

/** Lets everything that is not held come to its end: promises that wait for each other take some turns. */
const turns = async () => {
  for (let i = 0; i < 50; i++) await Promise.resolve();
};

const guiding = { v: 1, guiding: true, offer: 'ask', awaitingMenus: null };
const declined = { v: 1, guiding: false, offer: 'never', awaitingMenus: null };
const known = (times: object) => ({ v: 1, times, step: null, stepAt: 0 });
const linked = known({ menus: 5 });
const stopped = known({ differ: 5 });

const landing = () => seen('court-landing');
const form = () => seen('court-link-form');

describe('a look at the page', () => {
  test('shows the step with the page, what is remembered, and what is known of the court', async () => {
    page = landing();
    await controller({ 'guidance:ilsd': guiding }).update();
    expect(shown).toEqual(['L1 panel']);
    expect(last?.page).toBe(page);
    expect(last?.memory.guidance.guiding).toBe(true);
    expect(last?.court?.card.shortName).toBe('S.D. Ill.');
    expect(last?.next).toBeNull();
  });

  test('offers by the chip where nobody asked for guidance', async () => {
    page = landing();
    await controller().update();
    expect(shown).toEqual(['L1 chip']);
  });

  test('at the end, with filing menus, names the court to go on with', async () => {
    page = seen('court-main', { facts: { filingMenus: true } });
    await controller({ 'guidance:ilsd': guiding, 'court:moeb': known({ tracked: 1 }) }).update();
    expect(shown).toEqual(['L8 panel']);
    expect(last?.next?.card.id).toBe('moeb');
  });

  test('leaves nothing behind on a page that is not known: no listener, no read, no message', async () => {
    await controller().update();
    expect([browser.listeners.length, browser.changeListeners]).toEqual([0, 0]);
    expect(browser.reads).toEqual([]);
    expect(browser.told).toEqual([]);
    expect(shown).toEqual([]);
  });

  test('reads nothing and shows nothing where there is nobody to remember it for', async () => {
    page = seen('pacer-login', { courtId: null });
    await controller().update();
    expect(browser.reads).toEqual([]);
    expect(shown).toEqual([]);
  });

  test('shows nothing where there is nothing to say, and takes away what stood', async () => {
    page = landing();
    const control = controller({ 'court:ilsd': linked });
    await control.update();
    expect(shown).toEqual([]);
    page = form();
    await control.update();
    expect(shown).toEqual(['L5 panel']);
    page = seen('court-menu');
    await control.update();
    expect(shown).toEqual(['L5 panel', 'closed']);
  });

  test('takes the panel away once the page is no longer known', async () => {
    page = form();
    const control = controller();
    await control.update();
    page = null;
    await control.update();
    expect(shown).toEqual(['L5 panel', 'closed']);
  });

  test('uses the same overlay again, and listens once', async () => {
    const control = controller();
    for (const kind of ['court-link-form', 'court-link-done', 'court-link-form'] as const) {
      page = seen(kind);
      await control.update();
    }
    expect(shown).toEqual(['L5 panel', 'L7 panel', 'L5 panel']);
    expect(standing).toBe(1);
    expect([browser.listeners.length, browser.changeListeners]).toEqual([1, 1]);
  });
});

describe('another look at a page that says what it said', () => {
  const field = document.createElement('input');
  const other = document.createElement('input');

  test('reads nothing and shows nothing again', async () => {
    page = seen('court-link-form', { elements: { target: field }, facts: { looksDifferent: false } });
    const control = controller();
    await control.update();
    page = seen('court-link-form', { elements: { target: field }, facts: { looksDifferent: false } });
    await control.update();
    expect(browser.reads).toHaveLength(1);
    expect(shown).toEqual(['L5 panel']);
  });

  test.each([
    ['at another element', { elements: { target: other } }],
    ['with something else to be left free', { elements: { target: field, avoid: other } }],
    ['with another fact', { elements: { target: field }, facts: { looksDifferent: true } }],
    [
      'with other names',
      { elements: { target: field }, names: { cmecf: 'Jordan Sample', pacer: 'J. Sample' } },
    ],
  ])('%s: it is shown again', async (_, change) => {
    page = seen('court-link-form', { elements: { target: field } });
    const control = controller();
    await control.update();
    page = seen('court-link-form', change);
    await control.update();
    expect(shown).toEqual(['L5 panel', 'L5 panel']);
    expect(last?.page).toBe(page);
  });

  test('looks again where that is asked for: what is remembered may have changed', async () => {
    page = landing();
    const control = controller();
    await control.update();
    await control.updateAgain();
    expect(browser.reads).toHaveLength(2);
    expect(shown).toEqual(['L1 chip', 'L1 chip']);
  });
});

describe('the report to the worker', () => {
  test('says what the page is, without elements, names or what is in its fields', async () => {
    page = seen('court-link-confirm', {
      facts: { names: 'same', username: 'six', emptyFields: ['Email'], unaskedFields: ['Password'] },
      elements: { target: document.createElement('input') },
      names: { cmecf: 'Jordan Sample', pacer: 'Jordan Sample' },
    });
    await controller().update();
    expect(browser.told).toEqual([
      {
        to: 'worker',
        type: 'court-event',
        courtId: 'ilsd',
        event: {
          type: 'seen',
          summary: {
            kind: 'court-link-confirm',
            training: false,
            facts: { names: 'same' },
          },
          code: 'L6',
        },
      },
    ]);
  });

  test('is made only where it would change what is remembered', async () => {
    const menus = () => seen('court-main', { facts: { filingMenus: true } });
    page = menus();
    await controller({ 'court:ilsd': linked }).update();
    expect(browser.told).toEqual([]);
    page = menus();
    await controller().update();
    expect(browser.told).toEqual([
      expect.objectContaining({ courtId: 'ilsd', event: expect.objectContaining({ type: 'seen' }) }),
    ]);
  });

  test('is not made by a visit alone, nor again by what another tab changes', async () => {
    page = landing();
    await controller().update();
    browser.change({ 'guidance:ilsd': guiding });
    await turns();
    expect(shown).toEqual(['L1 chip', 'L1 panel']);
    expect(browser.told).toEqual([]);
  });

  test('is made also where nothing is shown', async () => {
    page = seen('court-main', { facts: { filingMenus: true } });
    await controller().update();
    expect(shown).toEqual([]);
    expect(browser.told).toHaveLength(1);
  });

  test('does no harm where there is no worker any more', async () => {
    page = form();
    const control = controller();
    vi.useFakeTimers();
    browser.answer = () => Promise.reject(new Error('Extension context invalidated.'));
    await control.update();
    await turns();
    expect(shown).toEqual(['L5 panel']);
  });
});

describe('sent away by the person', () => {
  /** The panel closes itself, as the overlay does, after it has told. */
  const notNow = () => {
    host?.dispatch({ type: 'not-now' });
    standing--;
  };

  test('the worker is told, and the panel stays away for as long as the page is of that kind', async () => {
    page = seen('court-link-form', { facts: { looksDifferent: false } });
    const control = controller();
    await control.update();
    browser.told.length = 0;
    notNow();
    expect(browser.told).toEqual([
      { to: 'worker', type: 'court-event', courtId: 'ilsd', event: { type: 'not-now' } },
    ]);
    page = seen('court-link-form', { facts: { looksDifferent: true } });
    await control.update();
    browser.change({ 'guidance:ilsd': declined });
    await turns();
    expect(shown).toEqual(['L5 panel']);
    expect(standing).toBe(0);
  });

  test('another kind of page shows its own step, and the first its own again', async () => {
    page = form();
    const control = controller();
    await control.update();
    notNow();
    page = seen('court-link-done');
    await control.update();
    page = form();
    await control.update();
    expect(shown).toEqual(['L5 panel', 'L7 panel', 'L5 panel']);
  });

  test('"Guide me" in another tab or the popup brings it back', async () => {
    page = form();
    await controller().update();
    notNow();
    browser.change({ 'guidance:ilsd': guiding });
    await turns();
    expect(shown).toEqual(['L5 panel', 'L5 panel']);
    expect(standing).toBe(1);
  });

  test('while the memory is read for it: it stays away', async () => {
    page = form();
    await controller().update();
    browser.holdReads();
    browser.change({ 'court:ilsd': known({ not: 7 }) });
    expect(browser.held).toHaveLength(1);
    notNow();
    browser.held[0]?.answer();
    await turns();
    expect(shown).toEqual(['L5 panel']);
    expect(standing).toBe(0);
  });

  test('while the court to speak of is loaded: it stays away', async () => {
    page = form();
    await controller().update();
    shared().court = () => {
      notNow();
      return null;
    };
    browser.change({ 'court:ilsd': known({ not: 7 }) });
    await turns();
    expect(shown).toEqual(['L5 panel']);
    expect(standing).toBe(0);
  });

  test('"Guide me" on the chip is told, and what is kept then shows the panel', async () => {
    page = landing();
    await controller().update();
    host?.dispatch({ type: 'guide-me' });
    expect(browser.told).toEqual([
      { to: 'worker', type: 'court-event', courtId: 'ilsd', event: { type: 'guide-me' } },
    ]);
    browser.change({ 'guidance:ilsd': guiding });
    await turns();
    expect(shown).toEqual(['L1 chip', 'L1 panel']);
  });
});

describe('"Guide me" where guidance was on but paused', () => {
  /** How often the storage is read because of it. */
  const begin = async (answer: boolean): Promise<number> => {
    page = landing();
    await controller({ 'guidance:ilsd': guiding, 'court:ilsd': known({ progress: 5 }) }).update();
    const before = browser.reads.length;
    browser.told.length = 0;
    browser.answer = async () => answer;
    host?.dispatch({ type: 'guide-me' });
    await turns();
    return browser.reads.length - before;
  };

  test('nothing else changes in the storage: what is kept is read again, and the page reported', async () => {
    expect(await begin(true)).toBe(1);
    expect(browser.told).toMatchObject([
      { event: { type: 'guide-me' } },
      { event: { type: 'seen', code: 'L1' } },
    ]);
  });

  test('what the worker could not write down begins nothing', async () => {
    vi.useFakeTimers();
    expect(await begin(false)).toBe(0);
    expect(browser.told).toMatchObject([{ event: { type: 'guide-me' } }]);
  });
});

describe('what comes late', () => {
  test('a slow read for a page that has gone on shows nothing and tells nothing', async () => {
    const control = controller();
    browser.holdReads();
    page = form();
    const first = control.update();
    page = seen('court-menu');
    const second = control.update();
    browser.held[1]?.answer();
    await second;
    browser.held[0]?.answer();
    await first;
    expect(shown).toEqual([]);
    expect(browser.told).toEqual([]);
  });

  test('nor one for a page that is no longer known', async () => {
    const control = controller();
    browser.holdReads();
    page = form();
    const first = control.update();
    page = null;
    await control.update();
    browser.held[0]?.answer();
    await first;
    expect(shown).toEqual([]);
    expect(browser.told).toEqual([]);
  });

  test('two looks at once at the same page: one read, one panel, one report', async () => {
    const control = controller();
    browser.holdReads();
    page = form();
    const looks = [control.update()];
    page = form();
    looks.push(control.update());
    expect(browser.held).toHaveLength(1);
    browser.held[0]?.answer();
    await Promise.all(looks);
    expect(shown).toEqual(['L5 panel']);
    expect(browser.told).toHaveLength(1);
  });

  test('an older reading of the same page never comes over a newer one', async () => {
    page = landing();
    const control = controller();
    browser.holdReads();
    const look = control.update();
    browser.change({ 'guidance:ilsd': guiding });
    browser.held[1]?.answer();
    await turns();
    browser.held[0]?.answer();
    await look;
    await turns();
    expect(shown).toEqual(['L1 panel']);
  });

  test('nor does it take the newer one’s panel away', async () => {
    page = landing();
    const control = controller({ 'guidance:ilsd': declined });
    browser.holdReads();
    const look = control.update();
    browser.change({ 'guidance:ilsd': guiding });
    browser.held[1]?.answer();
    await turns();
    browser.held[0]?.answer();
    await look;
    expect(shown).toEqual(['L1 panel']);
  });

  test('a page that was overtaken by a change of what is kept is still told of', async () => {
    page = form();
    const control = controller();
    browser.holdReads();
    const look = control.update();
    browser.change({ 'guidance:ilsd': guiding });
    for (const read of browser.held) read.answer();
    await look;
    expect(browser.told).toEqual([
      expect.objectContaining({ event: expect.objectContaining({ type: 'seen', code: 'L5' }) }),
    ]);
  });

  test('a page that goes on while the overlay is loaded shows nothing of the page before', async () => {
    page = form();
    const control = controller();
    shared().court = (id) => {
      page = null;
      void control.update();
      return panelCourtById(id);
    };
    await control.update();
    expect(shown).toEqual([]);
    expect(standing).toBe(0);
  });
});

describe('what fails', () => {
  beforeEach(() => {
    vi.spyOn(console, 'debug').mockReturnValue(undefined);
  });

  /** The extension was reloaded under the open page: its files are no longer there. */
  const withoutFiles = () => {
    delete shared().open;
    vi.stubGlobal('chrome', { runtime: { getURL: (path: string) => `file:///gone${path}` } });
  };

  test('an overlay that cannot be loaded: nothing is shown, nothing thrown, and the page is still told of', async () => {
    withoutFiles();
    page = form();
    const control = controller();
    await expect(control.update()).resolves.toBeUndefined();
    expect(standing).toBe(0);
    expect(browser.told).toHaveLength(1);
    // Once it can be had, the next look shows it.
    shared().open = overlay;
    await control.updateAgain();
    expect(shown).toEqual(['L5 panel']);
  });

  test.each([
    ['an overlay that cannot be loaded', withoutFiles],
    [
      'an overlay that the page lets nobody make',
      () => {
        shared().open = () => {
          throw new TypeError('doc.createElement is not a function');
        };
      },
    ],
  ])('%s: the reason is written to the console, once', async (_, broken) => {
    broken();
    page = form();
    await controller().update();
    expect(vi.mocked(console.debug).mock.calls).toEqual([[expect.any(Error)]]);
  });

  test('an overlay that the page lets nobody make: nothing thrown, and nothing left of it', async () => {
    shared().open = () => {
      throw new TypeError('doc.createElement is not a function');
    };
    page = form();
    await expect(controller().update()).resolves.toBeUndefined();
    expect(standing).toBe(0);
  });

  test('an overlay that cannot draw is taken away again', async () => {
    shared().open = (doc, given) => ({
      ...overlay(doc, given),
      show: () => {
        throw new TypeError('doc.createElementNS is not a function');
      },
    });
    page = form();
    await expect(controller().update()).resolves.toBeUndefined();
    expect(shown).toEqual(['closed']);
    expect(standing).toBe(0);
  });

  test('a memory that cannot be read: nothing is shown, told or thrown, and the next look goes on', async () => {
    page = form();
    const control = controller();
    browser.holdReads();
    const look = control.update();
    browser.held[0]?.fail();
    await expect(look).resolves.toBeUndefined();
    expect([shown, browser.told]).toEqual([[], []]);
    const again = control.updateAgain();
    browser.held[1]?.answer();
    await again;
    expect(shown).toEqual(['L5 panel']);
  });
});

describe('what changes in another tab, the popup or the worker', () => {
  test.each([
    ['guidance began', {}, { 'guidance:ilsd': guiding }, ['L1 chip', 'L1 panel']],
    ['the court is not theirs', {}, { 'guidance:ilsd': declined }, ['L1 chip', 'closed']],
    [
      'the person says that it is linked',
      { 'court:ilsd': known({ tracked: 1 }) },
      { 'court:ilsd': known({ tracked: 1, said: 5 }) },
      ['L1 chip', 'closed'],
    ],
    [
      'the person says that it is not',
      { 'court:ilsd': known({ said: 5 }) },
      { 'court:ilsd': known({ said: 5, not: 6 }) },
      ['L1 chip'],
    ],
    [
      'it is offered again',
      { 'guidance:ilsd': declined },
      { 'guidance:ilsd': { ...declined, offer: 'ask' } },
      ['L1 chip'],
    ],
  ])('%s', async (_, before, change, after) => {
    page = landing();
    await controller(before).update();
    browser.change(change);
    await turns();
    expect(shown).toEqual(after);
  });

  test.each([
    ['another court', { 'guidance:moeb': guiding, 'court:moeb': known({ said: 5 }) }],
    ['the settings', { settings: { v: 1, neverOffer: false, badge: true } }],
    ['a step that was written down', { 'court:ilsd': known({ progress: 9 }) }],
    // The page itself reported the menus: what says so must stay for the person to read.
    ['guidance that ended', { 'guidance:ilsd': { ...guiding, guiding: false } }],
    [
      'menus that are waited for',
      { 'guidance:ilsd': { ...guiding, awaitingMenus: { since: 'submit', pages: 1, signedInAgain: false } } },
    ],
  ])('%s: the page has nothing to do with it', async (_, change) => {
    page = landing();
    await controller({ 'guidance:ilsd': guiding }).update();
    const reads = browser.reads.length;
    browser.change(change);
    await turns();
    expect(browser.reads).toHaveLength(reads);
    expect(shown).toEqual(['L1 panel']);
  });

  test('a page that is no longer known hears nothing of it', async () => {
    page = landing();
    const control = controller();
    await control.update();
    page = null;
    await control.update();
    const reads = browser.reads.length;
    browser.change({ 'guidance:ilsd': guiding });
    await turns();
    expect(browser.reads).toHaveLength(reads);
    expect(shown).toEqual(['L1 chip', 'closed']);
  });
});

describe('the popup’s questions', () => {
  const where = { to: 'page', type: 'where' };

  test('where: what the page is, as far as that may leave it, and the step that is shown', async () => {
    page = seen('court-link-confirm', {
      facts: { names: 'same', username: 'six' },
      names: { cmecf: 'Jordan Sample', pacer: 'Jordan Sample' },
    });
    await controller().update();
    const { answer, saidAtOnce } = browser.send(where);
    expect(saidAtOnce).toEqual([true]);
    expect(await answer).toEqual({
      summary: { kind: 'court-link-confirm', courtId: 'ilsd', training: false, facts: { names: 'same' } },
      code: 'L6',
      removed: false,
      silence: null,
    });
  });

  test('where: no step where none is shown, and no page where it is no longer known', async () => {
    page = seen('court-menu');
    const control = controller();
    await control.update();
    expect(await browser.send(where).answer).toMatchObject({ summary: { kind: 'court-menu' }, code: null });
    page = null;
    await control.update();
    expect(await browser.send(where).answer).toEqual({
      summary: null,
      code: null,
      removed: false,
      silence: 'not-detected',
    });
  });

  test('where: says that the page removed the panel', async () => {
    page = form();
    await controller().update();
    onPage = false;
    expect(await browser.send(where).answer).toMatchObject({ code: 'L5', removed: true });
  });

  test('where: answered only once the page has decided, whatever else came meanwhile', async () => {
    page = landing();
    const control = controller();
    browser.holdReads();
    const look = control.update();
    browser.change({ 'guidance:ilsd': guiding });
    let said: unknown = 'nothing yet';
    void browser.send(where).answer.then((answer) => {
      said = answer;
    });
    browser.held[1]?.answer();
    await turns();
    expect(said).toBe('nothing yet');
    browser.held[0]?.answer();
    await look;
    await turns();
    expect(said).toMatchObject({ code: 'L1' });
    expect(shown).toEqual(['L1 panel']);
  });

  test('where: answered also where reading and showing failed', async () => {
    page = form();
    const control = controller();
    browser.holdReads();
    void control.update();
    const { answer } = browser.send(where);
    browser.held[0]?.fail();
    expect(await answer).toMatchObject({ summary: { kind: 'court-link-form' }, code: null });
  });

  test('show: the panel, though nobody is guided and it was sent away', async () => {
    page = landing();
    await controller({ 'guidance:ilsd': declined }).update();
    expect(shown).toEqual([]);
    expect(browser.send({ to: 'page', type: 'show' }).saidAtOnce).toEqual([undefined]);
    await turns();
    expect(shown).toEqual(['L1 panel']);
    host?.dispatch({ type: 'not-now' });
    browser.send({ to: 'page', type: 'show' });
    await turns();
    expect(shown).toEqual(['L1 panel', 'L1 panel']);
  });

  test('show: the panel is no longer one that was sent away', async () => {
    page = form();
    await controller().update();
    host?.dispatch({ type: 'not-now' });
    browser.send({ to: 'page', type: 'show' });
    await turns();
    browser.change({ 'court:ilsd': known({ not: 7 }) });
    await turns();
    expect(shown).toEqual(['L5 panel', 'L5 panel', 'L5 panel']);
  });

  test('show: the step that it would be if the person were guided', async () => {
    page = seen('court-menu', { facts: { address: 'before-form' } });
    await controller().update();
    expect(shown).toEqual([]);
    browser.send({ to: 'page', type: 'show' });
    await turns();
    expect(shown).toEqual(['L2 panel']);
  });

  test('show: what the person then answers on the panel is answered there, though nobody is guided', async () => {
    page = seen('pacer-account', { courtId: null, facts: { accountType: 'upgraded' } });
    const kept = { 'court:ilsd': known({ tracked: 1 }) };
    await controller(kept, {
      conditions: pacerConditions,
      subject: () => accountId,
      readMemory: async () => readAccountMemory(kept),
      report: () => null,
    }).update();
    expect(shown).toEqual([]);
    browser.send({ to: 'page', type: 'show' });
    await turns();
    if (host) void choose(host.page, 'never-filed');
    await turns();
    expect(shown).toEqual(['A2 panel', 'A2 panel']);
    expect(last?.memory.filed).toBe(false);
  });

  test('skeleton: made by what is loaded for it, with the kind that the page has', async () => {
    page = form();
    await controller().update();
    vi.stubGlobal('chrome', { runtime: { getURL: () => 'data:text/javascript,' } });
    shared().skeleton = (_, url, kind) => `${kind} at ${url.href}`;
    const { answer, saidAtOnce } = browser.send({ to: 'page', type: 'skeleton' });
    expect(saidAtOnce).toEqual([true]);
    expect(await answer).toBe(`court-link-form at ${location.href}`);
  });

  test('skeleton: null where it cannot be loaded', async () => {
    page = form();
    await controller().update();
    vi.stubGlobal('chrome', { runtime: { getURL: (path: string) => `file:///gone${path}` } });
    expect(await browser.send({ to: 'page', type: 'skeleton' }).answer).toBeNull();
  });

  test('nobody else’s message is heard, and none that is not for pages', async () => {
    page = landing();
    await controller({ 'guidance:ilsd': declined }).update();
    expect(browser.send({ to: 'page', type: 'show' }, 'another-extension').saidAtOnce).toEqual([undefined]);
    expect(browser.send({ to: 'worker', type: 'tidy' }).saidAtOnce).toEqual([undefined]);
    await turns();
    expect(shown).toEqual([]);
  });
});

test('the overlay is told when the extension has gone, and asks the worker through the page', async () => {
  page = form();
  await controller().update();
  expect(host?.isConnected()).toBe(true);
  browser.answer = async () => ['an answer'];
  expect(await host?.ask({ to: 'worker', type: 'known-problems', code: 'L5', kind: 'district' })).toEqual([
    'an answer',
  ]);
  expect(browser.told.at(-1)).toEqual({ to: 'worker', type: 'known-problems', code: 'L5', kind: 'district' });
  (browser.api.runtime as { id: string | undefined }).id = undefined;
  expect(host?.isConnected()).toBe(false);
});

test('what may leave the page is its kind, its court, whether it is for training, and plain facts', () => {
  const whole = seen('pacer-login', {
    facts: { signInFor: 'court', username: 'six', emptyFields: ['Email'], unaskedFields: ['Password'] },
    elements: { target: document.createElement('input') },
    names: { cmecf: 'Jordan Sample', pacer: 'Jordan Sample' },
  });
  expect(withoutPrivateFacts(whole)).toEqual({
    kind: 'pacer-login',
    courtId: 'ilsd',
    training: false,
    facts: { signInFor: 'court' },
  });
});

describe('a page that takes more to be detected than is loaded', () => {
  /** What the detection waits for, and lets it go on or fail. */
  let loaded: { come(): void; fail(): void };
  /** The detection needs it still. */
  let needs: boolean;

  const reading = (kept: Record<string, unknown> = {}) => {
    needs = true;
    return controller(kept, {
      detect: () =>
        needs
          ? new Promise<void>((resolve, reject) => {
              loaded = { come: resolve, fail: () => reject(new Error('gone')) };
            })
          : page,
    });
  };

  test('shows nothing until then, and then the page as it is then', async () => {
    page = form();
    const watch = reading();
    void watch.update();
    await turns();
    expect(shown).toEqual([]);
    page = seen('court-link-confirm', { facts: { names: 'differ' } });
    needs = false;
    loaded.come();
    await turns();
    expect(shown).toEqual(['X1 panel']);
  });

  test('keeps what is shown until it is known what the page has become', async () => {
    page = form();
    const watch = reading();
    needs = false;
    await watch.update();
    needs = true;
    void watch.update();
    await turns();
    expect(shown).toEqual(['L5 panel']);
    page = seen('court-link-confirm', { facts: { names: 'same' } });
    needs = false;
    loaded.come();
    await turns();
    expect(shown).toEqual(['L5 panel', 'L6 panel']);
  });

  test('changes that come meanwhile are looked at once', async () => {
    page = form();
    const watch = reading();
    for (let i = 0; i < 3; i++) void watch.update();
    needs = false;
    const looks = vi.fn();
    loaded.come();
    void watch.update().then(looks);
    await turns();
    expect(shown).toEqual(['L5 panel']);
    expect(looks).toHaveBeenCalledOnce();
  });

  test('takes away what is shown where it cannot be loaded, and says so to the popup', async () => {
    page = form();
    const watch = reading();
    needs = false;
    await watch.update();
    needs = true;
    void watch.update();
    loaded.fail();
    await turns();
    expect(shown).toEqual(['L5 panel', 'closed']);
    expect(await browser.send({ to: 'page', type: 'where' }).answer).toMatchObject({ silence: 'not-loaded' });
    // The next change of the page is a new try.
    needs = false;
    await watch.update();
    expect(shown.at(-1)).toBe('L5 panel');
  });

  test('the popup’s question waits for it', async () => {
    page = form();
    const watch = reading();
    void watch.update();
    const { answer } = browser.send({ to: 'page', type: 'where' });
    needs = false;
    loaded.come();
    expect(await answer).toMatchObject({ code: 'L5', silence: null });
  });
});

describe('a step whose text is a file of its own', () => {
  /** What the extension's own files are, by path. Every other cannot be loaded. */
  const serve = (files: Record<string, string>) => {
    delete shared().court;
    const getURL = (path: string) =>
      `data:text/javascript,${files[path] ?? 'throw new Error()'};${Math.random()}`;
    vi.stubGlobal('chrome', { runtime: { getURL } });
  };

  test('comes to the overlay with its text', async () => {
    serve({ '/steps/L5.js': 'export const panelText = () => "the text of L5"' });
    page = form();
    await controller().update();
    expect(shown).toEqual(['L5 panel']);
    expect(last?.panelText?.({ court: null, page: form(), memory: last.memory })).toBe('the text of L5');
  });

  test('is not shown without it', async () => {
    serve({});
    page = form();
    await controller().update();
    expect(shown).toEqual([]);
    expect(await browser.send({ to: 'page', type: 'where' }).answer).toMatchObject({ silence: 'not-loaded' });
  });

  test('comes with what is said at an open stop, where one is open there', async () => {
    serve({ '/steps/open-stop.js': 'export const atOpenStop = () => "the text at a stop"' });
    page = landing();
    await controller({ 'guidance:ilsd': guiding, 'court:ilsd': stopped }).update();
    expect(shown).toEqual(['L1 panel']);
    expect(last?.atOpenStop?.('L1', {} as never, {} as never)).toBe('the text at a stop');
  });

  test('is not shown where a stop is open, and what is said there cannot be loaded', async () => {
    serve({});
    page = landing();
    await controller({ 'guidance:ilsd': guiding, 'court:ilsd': stopped }).update();
    expect(shown).toEqual([]);
    expect(await browser.send({ to: 'page', type: 'where' }).answer).toMatchObject({ silence: 'not-loaded' });
  });

  test('a step of the ordinary way needs none', async () => {
    serve({});
    page = landing();
    await controller({ 'guidance:ilsd': guiding }).update();
    expect(shown).toEqual(['L1 panel']);
    expect(last?.panelText).toBeUndefined();
  });
});
