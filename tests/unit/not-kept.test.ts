// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { choose } from '@/lib/content/answers';
import { courtAdapter, courtReport } from '@/lib/content/court-adapter';
import { lateMessages } from '@/lib/content/late-messages';
import type { OverlayHost, ShownStep } from '@/lib/content/overlay-contract';
import { PageController } from '@/lib/content/page-controller';
import { shared } from '@/lib/content/shared';
import { panelCourtById } from '@/lib/courts/panel-court';
import { learn } from '@/lib/memory/knowledge';
import { toStored } from '@/lib/memory/records';
import { reduceSeen } from '@/lib/memory/reduce-seen';
import type { DetectedPage } from '@/lib/pages/page-summary';
import { allPanelTexts } from '@/lib/steps/all-panel-texts';
import { courtConditions } from '@/lib/steps/court-conditions';
import { panelTextIn } from '@/lib/steps/panel-text-in-court';
import { inCourtOverlay } from '@/lib/steps/texts-in-overlay';
import { FakeBrowser } from './fake-browser';
import { guidance, summary } from './fixtures';

/** What stands on the page now, and the way back to the controller. */
let last: ShownStep | null;
let host: OverlayHost;
let browser: FakeBrowser;

beforeEach(() => {
  vi.useFakeTimers();
  last = null;
  shared().court = panelCourtById;
  shared().late = lateMessages;
  shared().open = (_, given) => {
    host = given;
    return {
      code: null,
      isOnPage: true,
      show: (shown) => (last = shown),
      close: () => (last = null),
    };
  };
});
afterEach(() => {
  vi.useRealTimers();
  delete shared().court;
  delete shared().open;
  delete shared().late;
});

async function on(kind: DetectedPage['kind'], kept: Record<string, unknown> = {}, facts = {}): Promise<void> {
  browser = new FakeBrowser(kept);
  browser.answer = answer;
  const page: DetectedPage = { ...summary(kind, facts), elements: {} };
  const adapter = {
    ...courtAdapter(browser.api, () => 20),
    conditions: courtConditions,
    overlay: '/overlay.js',
    textsInOverlay: inCourtOverlay,
    detect: () => page,
    report: courtReport(() => 20, reduceSeen),
  };
  await new PageController(adapter, document, browser.api).update();
  await vi.advanceTimersByTimeAsync(0);
}
let answer: () => Promise<unknown>;
const written = async () => true;
const stopped = () => Promise.reject(new Error('message channel closed'));
const stepText = () => {
  const { code, page, memory, court } = last as ShownStep;
  const context = { court: court?.card ?? null, page, memory, next: null };
  return JSON.stringify(panelTextIn(allPanelTexts, code, context, court?.rules ?? null, undefined));
};
const linked = toStored(learn(null, 'confirmation', 20));

test('"Recorded as linked" is said once the worker has written it, not before', async () => {
  let write: (answer: unknown) => void = () => undefined;
  answer = () => new Promise((done) => (write = done));
  await on('court-link-done');
  expect(stepText()).toContain('The court confirmed it.');
  expect(stepText()).not.toContain('Recorded');
  browser.change({ 'court:ilsd': linked });
  write(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(stepText()).toContain('Recorded as linked, because the court confirmed it.');
});

test.each([
  ['filing menus', 'court-main', { filingMenus: true }, 'menus', 'because the filing menus were seen'],
  ['a court of appeals', 'court-appellate-home', {}, 'confirmation', 'because the court confirmed it'],
] as const)('the same at the end: %s', async (_, kind, facts, by, because) => {
  answer = stopped;
  const awaitingMenus = { since: 'confirmation', pages: 0, signedInAgain: false } as const;
  await on(kind, { 'guidance:ilsd': guidance({ guiding: true, awaitingMenus }) }, facts);
  expect(stepText()).not.toContain('Recorded');
  answer = written;
  await on(
    kind,
    {
      'guidance:ilsd': guidance({ guiding: true, awaitingMenus }),
      'court:ilsd': toStored(learn(null, by, 5)),
    },
    facts,
  );
  if (kind === 'court-main') expect(stepText()).toContain(because);
});

test('what is not written is said in the panel, tried again, and said no more once it is written', async () => {
  answer = stopped;
  await on('court-link-done');
  await vi.advanceTimersByTimeAsync(200);
  expect([last?.code, last?.notKept?.tone]).toEqual(['L7', 'care']);
  browser.answer = async () => {
    browser.change({ 'court:ilsd': linked });
    return true;
  };
  host.tryAgain();
  await vi.advanceTimersByTimeAsync(0);
  expect([last?.notKept?.tone, last?.memory.record?.knownBy]).toEqual([undefined, 'confirmation-seen']);
});

test('what was written although no answer came is not sent again', async () => {
  answer = () => {
    browser.change({
      'court:ilsd': linked,
      'guidance:ilsd': guidance({
        guiding: true,
        awaitingMenus: { since: 'confirmation', pages: 0, signedInAgain: false },
      }),
    });
    return stopped();
  };
  await on('court-link-done');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(browser.told).toHaveLength(1);
  expect(last?.notKept?.tone).toBe(undefined);
});

test('"Guide me" on the chip that is not written is said in a panel', async () => {
  answer = stopped;
  await on('court-landing');
  expect([last?.display, last?.notKept?.tone]).toEqual(['chip', undefined]);
  host.dispatch({ type: 'guide-me' });
  await vi.advanceTimersByTimeAsync(2000);
  expect([last?.code, last?.display, last?.notKept?.tone]).toEqual(['L1', 'panel', 'care']);
});

test('whose something is that was nobody’s: said where it is not written, and tried again until it is', async () => {
  answer = written;
  await on('court-link-form');
  browser.answer = stopped;
  host.keep({ to: 'worker', type: 'whose', courtId: 'ilsd', answer: { type: 'theirs', person: 'p2' } });
  await vi.advanceTimersByTimeAsync(2000);
  expect(last?.notKept?.tone).toBe('care');
  browser.answer = written;
  host.tryAgain();
  await vi.advanceTimersByTimeAsync(0);
  expect(last?.notKept).toBe(undefined);
  expect(browser.told.slice(-2)).toEqual(Array(2).fill(expect.objectContaining({ type: 'whose' })));
});

test('"It says my accounts are linked now" shows the end once it is written', async () => {
  answer = stopped;
  await on('court-link-answer');
  expect(last?.code).toBe('X9');
  void choose(host.page, 'linked');
  await vi.advanceTimersByTimeAsync(2000);
  expect([last?.code, last?.notKept?.tone]).toEqual(['X9', 'care']);
  browser.answer = async () => {
    browser.change({ 'court:ilsd': toStored(learn(null, 'said', 20)) });
    return true;
  };
  host.tryAgain();
  await vi.advanceTimersByTimeAsync(0);
  expect([last?.code, last?.notKept?.tone]).toEqual(['L8', undefined]);
  expect(stepText()).toContain('because you said so');
});
