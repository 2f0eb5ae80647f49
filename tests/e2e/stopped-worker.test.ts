import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { linkDone } from '@/lib/simulator/pages';
import { signedInTo } from '../browser/walk';
import { linkPage } from './link-page';
import { usePractice } from './practice';

const practice = usePractice();

interface WithStorage {
  chrome: {
    storage: { local: { get(keys: null): Promise<Record<string, unknown>>; clear(): Promise<void> } };
  };
}

/** What is kept, read by a page of the extension: it outlives the worker. */
const storedIn = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as WithStorage).chrome.storage.local.get(null));

async function stopWorker(session: CDPSession): Promise<void> {
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { targetId, type } of targetInfos)
    if (type === 'service_worker') await session.send('Target.closeTarget', { targetId });
}

/** Signed in at a court whose link page is its confirmation. Gives a page of the extension, by which to see what is kept. */
async function atConfirmation(): Promise<Page> {
  const { page, browser, court } = practice;
  await signedInTo(page, 'ilsd');
  court.extra = (asked) =>
    asked.href === linkPage.url
      ? { html: linkDone(linkPage.viewer), headers: { 'Content-Type': 'text/html; charset=utf-8' } }
      : null;
  const own = await browser.context.newPage();
  await own.goto(`chrome-extension://${browser.id}/options.html`);
  return own;
}

test('what cannot be written is said in the panel, and written once there is room', async () => {
  const { page, overlay, browser } = practice;
  const own = await atConfirmation();
  const worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  await worker.evaluate(() => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: { set: unknown } } } }).chrome
      .storage;
    (globalThis as { realSet?: unknown }).realSet = local.set;
    local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  });
  await page.goto(linkPage.url);
  const said = await overlay.waitFor('Not written down yet');
  expect(said).not.toContain('Recorded');
  await practice.picture('not-written-down');
  await worker.evaluate(() => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: { set: unknown } } } }).chrome
      .storage;
    local.set = (globalThis as { realSet?: unknown }).realSet;
  });
  await overlay.click('Try again now');
  await overlay.waitFor('Recorded as linked');
  expect(await overlay.text()).not.toContain('Not written down yet');
  expect(await storedIn(own)).toHaveProperty('court:ilsd');
  await own.close();
});

// The last: it takes away the worker that the others use.
test('the worker is stopped 20 times around the court’s confirmation: each time it is kept, or said that it is not', async () => {
  const { page, overlay, browser } = practice;
  const own = await atConfirmation();
  const session = await browser.context.newCDPSession(own);
  const outcomes: string[] = [];
  for (let stop = 0; stop < 20; stop++) {
    await page.goto('about:blank');
    await own.evaluate(() => (globalThis as unknown as WithStorage).chrome.storage.local.clear());
    // From before the page is there until after the panel is: stopped once, and at every third time once more.
    const opened = page.goto(linkPage.url, { waitUntil: 'commit' });
    await new Promise((done) => setTimeout(done, stop * 15));
    await stopWorker(session);
    await opened;
    if (stop % 3 === 0) await stopWorker(session);
    await overlay.waitFor(/Help code\s*L7/);
    const said = (await overlay.text()) ?? '';
    const kept = await storedIn(own);
    if (said.includes('Recorded as linked')) expect(kept).toHaveProperty('court:ilsd');
    await expect
      .poll(async () => {
        if ('court:ilsd' in (await storedIn(own))) return 'kept';
        return (await overlay.text())?.includes('Not written down yet') ? 'said' : 'neither';
      })
      .toMatch(/kept|said/);
    outcomes.push('court:ilsd' in (await storedIn(own)) ? 'kept' : 'said');
  }
  expect(outcomes).toHaveLength(20);
  expect(outcomes.filter((outcome) => outcome === 'kept').length, outcomes.join(' ')).toBeGreaterThan(0);
  await overlay.waitFor('Recorded as linked');
  await own.close();
});
