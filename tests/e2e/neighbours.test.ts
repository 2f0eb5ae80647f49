import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { practiceCourts } from '@/components/court-pages/frame';
import { builtExtension, type Launched, launchChromium } from '../browser/chromium';
import { neighbourExtension } from '../browser/neighbour';
import { OverlayOnPage, overlaps } from '../browser/overlay';
import { signedInTo, walkToLinked } from '../browser/walk';
import { PracticeCourt } from '../practice-court/server';

let court: PracticeCourt;
let neighbour: string;
let browser: Launched;
let page: Page;
let overlay: OverlayOnPage;

beforeAll(async () => {
  court = await PracticeCourt.start();
  neighbour = neighbourExtension();
  browser = await launchChromium(court.port, {
    extension: `${builtExtension},${neighbour}`,
    backForwardCache: true,
  });
});
beforeEach(async () => {
  court.begin('straight');
  await browser.worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }
    ).chrome.storage.local.clear(),
  );
  page = await browser.context.newPage();
  overlay = new OverlayOnPage(page);
});
afterAll(async () => {
  await browser?.close();
  await court?.stop();
  if (neighbour) rmSync(neighbour, { recursive: true, force: true });
});

const form = 'https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl';
const utilities = 'https://ecf.ilsd.uscourts.gov/cgi-bin/DisplayMenu.pl?Utilities';
const overlays = () => page.locator('ecf-link-guide').count();

/** Where the ring of each step has to be. */
const targets: Record<string, string> = {
  L3: '#cmecfMainContent a:has-text("Link a CM/ECF account")',
  L5: '#cmecfMainContent input[type=text]',
};

test.each(Object.values(practiceCourts))(
  '$id, beside an extension that changes the same pages: the whole way, the ring on the right element',
  async (imitated) => {
    const codes: string[] = [];
    await walkToLinked(page, imitated, async ({ code, said }) => {
      codes.push(code);
      await page.waitForFunction(() => 'neighbourWasHere' in window || !document.querySelector('.neighbour'));
      expect(said).not.toContain('looks different');
      const target = targets[code];
      if (!target) return;
      expect(await page.locator('.neighbour').count(), code).toBe(1);
      await expect
        .poll(async () => {
          const [ring, box] = [await overlay.ring(), await page.locator(target).first().boundingBox()];
          return ring && box && overlaps(ring, box) && ring.y <= box.y && ring.x <= box.x;
        })
        .toBe(true);
    });
    expect(codes).toContain('L5');
    expect(codes.at(-1)).toBe('L8');
    await page.close();
  },
);

test('its styles do not reach into the panel', async () => {
  await signedInTo(page, 'ilsd');
  await page.goto(form);
  await overlay.waitFor(/L5/);
  const sizes = await overlay.inside<string[]>(
    "return [...root.querySelectorAll('section, button')].map((e) => getComputedStyle(e).borderStyle + ' ' + getComputedStyle(e).fontSize)",
  );
  expect(sizes?.length).toBeGreaterThan(2);
  expect(sizes?.filter((size) => /dashed|30px/.test(size))).toEqual([]);
  await page.close();
});

test('back and forward: each page has its own step, and one panel', async () => {
  await signedInTo(page, 'ilsd');
  await page.goto(form);
  await overlay.waitFor(/L5/);
  await page.goto(utilities);
  await overlay.waitFor('Guide me in S.D. Ill.');
  await page.goBack({ waitUntil: 'commit' });
  await overlay.waitFor(/L5/);
  expect(await overlays()).toBe(1);
  await page.goForward({ waitUntil: 'commit' });
  await overlay.waitFor('Guide me in S.D. Ill.');
  expect(await overlays()).toBe(1);
  await page.goBack({ waitUntil: 'commit' });
  await overlay.waitFor(/L5/);
  expect(await overlays()).toBe(1);
  await page.close();
});

test('the extension is loaded anew under an open page: the orphaned panel goes; the page loaded anew has one', async () => {
  await signedInTo(page, 'ilsd');
  await page.goto(form);
  await overlay.waitFor(/L5/);
  const gone = browser.worker.waitForEvent('close');
  await browser.worker
    .evaluate(() =>
      (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
    )
    .catch(() => undefined);
  await gone;
  await expect
    .poll(async () => {
      await page.mouse.move(100 + Math.random() * 50, 200);
      return overlays();
    })
    .toBe(0);
  await expect
    .poll(
      async () => {
        await page.reload();
        return overlay.waitFor(/L5/, 1500).then(
          () => true,
          () => false,
        );
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  expect(await overlays()).toBe(1);
});
