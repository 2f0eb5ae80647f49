import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { practiceCourts } from '@/lib/simulator/frame';
import { builtExtension, type Launched, launchChromium } from '../browser/chromium';
import { neighborExtension } from '../browser/neighbor';
import { OverlayOnPage, overlaps } from '../browser/overlay';
import { signedInTo, walkToLinked } from '../browser/walk';
import { PracticeCourt } from '../practice-court/server';

let court: PracticeCourt;
let neighbor: string;
let browser: Launched;
let page: Page;
let overlay: OverlayOnPage;

beforeAll(async () => {
  court = await PracticeCourt.start();
  neighbor = neighborExtension();
  browser = await launchChromium(court.port, {
    extension: `${builtExtension},${neighbor}`,
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
  if (neighbor) rmSync(neighbor, { recursive: true, force: true });
});

const form = 'https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl';
const utilities = 'https://ecf.ilsd.uscourts.gov/cgi-bin/DisplayMenu.pl?Utilities';
const overlays = () => page.locator('[data-ecf-link-guide]').count();

/** The element that must have the ring at each step. */
const targets: Record<string, string> = {
  L3: '#cmecfMainContent a:has-text("Link a CM/ECF account")',
  L5: '#cmecfMainContent input[type=text]',
};

test.each(Object.values(practiceCourts))(
  '$id, with another extension that changes the same pages: at every step the right element has the ring',
  async (imitated) => {
    const codes: string[] = [];
    await walkToLinked(page, imitated, async ({ code, said }) => {
      codes.push(code);
      await page.waitForFunction(() => 'neighborWasHere' in window || !document.querySelector('.neighbor'));
      expect(said).not.toContain('looks different');
      const target = targets[code];
      if (!target) return;
      expect(await page.locator('.neighbor').count(), code).toBe(1);
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

test('its styles have no effect in the panel', async () => {
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

/** Without the browser's developer mode, Chromium may leave an unpacked extension switched off that reloads itself. */
async function switchOnDeveloperMode(): Promise<void> {
  const own = await browser.context.newPage();
  await own.goto('chrome://extensions');
  await own.evaluate(() =>
    (globalThis as unknown as Developer).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  await own.close();
  await page.bringToFront();
}

interface Developer {
  chrome: {
    developerPrivate: { updateProfileConfiguration(changed: { inDeveloperMode: boolean }): Promise<unknown> };
  };
}

test('the extension is reloaded under an open page: the orphaned panel is removed; the reloaded page has one', async () => {
  await switchOnDeveloperMode();
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
