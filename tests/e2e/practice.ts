import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { courtRecord } from '@/lib/progress/records';
import { type Launched, launchChromium } from '../browser/chromium';
import { OverlayOnPage } from '../browser/overlay';
import { PracticeCourt } from '../practice-court/server';

export interface Practice {
  court: PracticeCourt;
  browser: Launched;
  /** A fresh page for each test. */
  page: Page;
  overlay: OverlayOnPage;
  /** What the extension keeps. */
  stored(): Promise<Record<string, unknown>>;
  picture(name: string): Promise<void>;
}

/** One practice court and one browser for a test file; for each test a fresh page, empty storage and a new world. */
export function usePractice(options: Parameters<typeof launchChromium>[1] = {}): Practice {
  const practice = {} as Practice;
  beforeAll(async () => {
    practice.court = await PracticeCourt.start();
    practice.browser = await launchChromium(practice.court.port, { closeWelcome: true, ...options });
    practice.stored = async () =>
      readable(
        await practice.browser.worker.evaluate(() =>
          (globalThis as unknown as WithStorage).chrome.storage.local.get(null),
        ),
      );
    practice.picture = async (name) => {
      mkdirSync('.pictures', { recursive: true });
      await practice.page.waitForTimeout(200); // the panel's fade
      await practice.page.screenshot({ path: `.pictures/${name}.png` });
    };
  });
  beforeEach(async () => {
    practice.court.begin('straight');
    practice.court.extra = () => null;
    await emptied(practice.browser.worker);
    practice.page = await practice.browser.context.newPage();
    practice.overlay = new OverlayOnPage(practice.page);
  });
  afterEach(() => practice.page?.close());
  afterAll(async () => {
    await practice.browser?.close();
    await practice.court?.stop();
  });
  return practice;
}

/** Empties what is kept, again where the worker wrote down late what the test before had asked for. */
async function emptied(worker: Launched['worker']): Promise<void> {
  let left = 1;
  while (left > 0)
    left = await worker.evaluate(async () => {
      const { local } = (globalThis as unknown as WithStorage).chrome.storage;
      await local.clear();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return Object.keys(await local.get(null)).length;
    });
}

/** Court records as they are used: what follows from what is kept. */
export const readable = (raw: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(raw).map(([key, value]) => [
      key,
      key.startsWith('court:') ? courtRecord.parse(value) : value,
    ]),
  );

interface WithStorage {
  chrome: {
    storage: { local: { get(keys: null): Promise<Record<string, unknown>>; clear(): Promise<void> } };
  };
}
