import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { courtRecord } from '@/lib/memory/records';
import { type Launched, launchChromium } from '../browser/chromium';
import { frames } from '../browser/frames';
import { OverlayOnPage } from '../browser/overlay';
import { untilSettled, untilWritten } from '../browser/settled';
import { PracticeCourt } from '../practice-court/server';

export interface Practice {
  court: PracticeCourt;
  browser: Launched;
  /** A fresh page for each test. */
  page: Page;
  overlay: OverlayOnPage;
  /** What the extension has stored, once it has done with the page that is open: what is shown is shown before it is kept. */
  stored(): Promise<Record<string, unknown>>;
  /** The same at this moment, whatever is under way. */
  storedNow(): Promise<Record<string, unknown>>;
  /** Puts something there, as if it had been kept before. */
  keep(items: object): Promise<void>;
  picture(name: string): Promise<void>;
  /** An empty storage and a fresh page, as before each test. */
  beginAgain(): Promise<void>;
}

/** One practice court and one browser for a test file; for each test a fresh page, empty storage and an initial state. */
export function usePractice(options: Parameters<typeof launchChromium>[1] = {}): Practice {
  const practice = {} as Practice;
  beforeAll(async () => {
    practice.court = await PracticeCourt.start();
    practice.browser = await launchChromium(practice.court.port, { closeWelcome: true, ...options });
    practice.storedNow = async () =>
      readable(
        await practice.browser.worker.evaluate(() =>
          (globalThis as unknown as WithStorage).chrome.storage.local.get(null),
        ),
      );
    practice.stored = async () => {
      if (practice.page.url().startsWith('http')) await untilSettled(practice.page);
      return practice.storedNow();
    };
    practice.keep = (items) =>
      practice.browser.worker.evaluate(
        (given) => (globalThis as unknown as WithStorage).chrome.storage.local.set(given),
        items,
      );
    practice.picture = async (name) => {
      mkdirSync('.pictures', { recursive: true });
      await practice.overlay.faded();
      await frames(practice.page);
      await practice.page.screenshot({ path: `.pictures/${name}.png` });
    };
  });
  practice.beginAgain = async () => {
    await practice.page?.close();
    practice.court.begin('straight');
    practice.court.extra = () => null;
    practice.court.replace = () => null;
    await emptied(practice.browser.worker);
    practice.page = await practice.browser.context.newPage();
    practice.overlay = new OverlayOnPage(practice.page);
  };
  beforeEach(() => practice.beginAgain());
  afterEach(() => practice.page?.close());
  afterAll(async () => {
    await practice.browser?.close();
    await practice.court?.stop();
  });
  return practice;
}

/** Empties the storage, again if the worker stored late what the test before had caused. */
async function emptied(worker: Launched['worker']): Promise<void> {
  for (let left = 1; left > 0; ) {
    await untilWritten(worker);
    await worker.evaluate(() => (globalThis as unknown as WithStorage).chrome.storage.local.clear());
    await untilWritten(worker);
    left = await worker.evaluate(
      async () =>
        Object.keys(await (globalThis as unknown as WithStorage).chrome.storage.local.get(null)).length,
    );
  }
}

/** Stored court records in the form in which they are used. */
export const readable = (raw: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(raw).map(([key, value]) => [
      key,
      key.startsWith('court:') ? courtRecord.parse(value) : value,
    ]),
  );

interface WithStorage {
  chrome: {
    storage: {
      local: {
        get(keys: null): Promise<Record<string, unknown>>;
        set(items: object): Promise<void>;
        clear(): Promise<void>;
      };
    };
  };
}
