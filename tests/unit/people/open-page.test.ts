// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { choose } from '@/lib/content/answers';
import { courtAdapter, courtReport } from '@/lib/content/court-adapter';
import type { OverlayHost, ShownStep } from '@/lib/content/overlay-contract';
import { PageController } from '@/lib/content/page-controller';
import { peopleOnPages } from '@/lib/content/people-on-pages';
import { shared } from '@/lib/content/shared';
import { panelCourtById } from '@/lib/courts/panel-court';
import { reduceSeen } from '@/lib/memory/reduce-seen';
import type { DetectedPage } from '@/lib/pages/page-summary';
import { courtConditions } from '@/lib/steps/court-conditions';
import { inCourtOverlay } from '@/lib/steps/texts-in-overlay';
import { FakeBrowser } from '../fake-browser';
import { summary } from '../fixtures';

/** A page that was open before somebody was added, or before another person was chosen. */

const settings = (workingFor?: string) => ({
  v: 1,
  neverOffer: false,
  ...(workingFor ? { workingFor } : {}),
});
const people = {
  v: 1,
  people: [
    { id: 'p1', name: 'J.S.' },
    { id: 'p2', name: 'R.E.' },
  ],
  last: 2,
  removed: null,
};

let last: ShownStep | null = null;
let host: OverlayHost | null = null;

afterEach(() => {
  last = host = null;
  for (const name of ['open', 'court', 'people'] as const) delete shared()[name];
});

async function opened(kind: DetectedPage['kind'], kept: Record<string, unknown>): Promise<FakeBrowser> {
  const browser = new FakeBrowser(kept);
  const page: DetectedPage = { ...summary(kind), elements: {} };
  shared().court = panelCourtById;
  shared().open = (_, given) => {
    host = given;
    return {
      code: null,
      isOnPage: true,
      show: (step) => {
        last = step;
      },
      close: () => undefined,
    };
  };
  const controller = new PageController(
    {
      ...courtAdapter(browser.api, () => 20),
      conditions: courtConditions,
      overlay: '/overlay.js',
      textsInOverlay: inCourtOverlay,
      detect: () => page,
      report: courtReport(() => 20, reduceSeen),
    },
    document,
    browser.api,
  );
  await controller.update();
  return browser;
}

const shownFor = () => last?.memory.person?.name;

test('a second person is added: the open page is the first person’s from then on, and its buttons say so', async () => {
  const browser = await opened('court-link-form', { settings: settings() });
  expect(shownFor()).toBeUndefined();
  browser.change({ settings: settings('p1'), people });
  // Loaded by the page itself; here it is at hand once the change was heard.
  shared().people = peopleOnPages;
  await expect.poll(shownFor).toBe('J.S.');
  host?.dispatch({ type: 'not-now' });
  expect(browser.told.at(-1)).toMatchObject({ courtId: 'ilsd', person: 'p1', event: { type: 'not-now' } });
});

test('another setting changes nothing on the page', async () => {
  const browser = await opened('court-link-form', { settings: settings() });
  const reads = browser.reads.length;
  browser.change({ settings: { ...settings(), log: true } });
  expect(browser.reads).toHaveLength(reads);
});

test('only the first person is left: the page names nobody', async () => {
  shared().people = peopleOnPages;
  const browser = await opened('court-link-form', { settings: settings('p2'), people });
  expect(shownFor()).toBe('R.E.');
  browser.change({ settings: settings() });
  await expect.poll(shownFor).toBeUndefined();
});

test('what one person answered on the page is not taken for the next person’s', async () => {
  shared().people = peopleOnPages;
  const browser = await opened('court-link-answer', { settings: settings('p1'), people });
  if (host) void choose(host.page, 'X2');
  await expect.poll(() => last?.code).toBe('X2');
  expect(last?.chosen).toBe(true);
  browser.change({ settings: settings('p2') });
  await expect.poll(shownFor).toBe('R.E.');
  expect(last?.code).toBe('X9');
});
