import { rmSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { practiceCourts } from '@/lib/simulator/frame';
import { signIn as signInPage } from '@/lib/simulator/pages';
import { type Launched, launchChromium } from '../browser/chromium';
import { OverlayOnPage } from '../browser/overlay';
import { untilSettled } from '../browser/settled';
import { trappedExtension } from '../browser/trapped';
import { signIn } from '../browser/walk';
import { PracticeCourt } from '../practice-court/server';

/** The guide on pages that change themselves: it leaks nothing, and is there again when a page is restored. */
let court: PracticeCourt;
let browser: Launched;
let extension: string;
beforeAll(async () => {
  court = await PracticeCourt.start();
  extension = trappedExtension();
  browser = await launchChromium(court.port, {
    extension,
    backForwardCache: true,
    closeWelcome: true,
  });
});
afterAll(async () => {
  await browser.close();
  await court.stop();
  rmSync(extension, { recursive: true, force: true });
});

async function guidedSignIn(): Promise<{ page: Page; overlay: OverlayOnPage }> {
  const page = await browser.context.newPage();
  const overlay = new OverlayOnPage(page);
  await page.goto('https://ecf.ilsd.uscourts.gov/cgi-bin/ShowIndex.pl');
  const said = await overlay.waitFor(/Guide me in|Help code/);
  if (said.includes('Guide me in')) await overlay.click('Guide me');
  await overlay.waitFor(/Help code\s*L1/);
  await page.getByRole('link', { name: 'Document Filing System' }).click();
  await page.waitForURL(/csologin/);
  await overlay.waitFor(/Help code\s*S1/);
  return { page, overlay };
}

const toggle = (page: Page, open: boolean) =>
  page.evaluate((shown) => {
    const dialog = document.getElementById('redactionConfirmation');
    if (dialog) dialog.style.display = shown ? 'block' : 'none';
  }, open);

/** Nodes and listeners of the whole page after garbage collection; observers of the extension's isolated world. */
async function left(session: CDPSession, observers: () => Promise<number>) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), observers: await observers() };
}

test('no listener, node or observer is leaked by opening and closing twenty dialogs', async () => {
  const { page, overlay } = await guidedSignIn();
  const session = await page.context().newCDPSession(page);
  const world = new Promise<number>((found) =>
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) found(context.id);
    }),
  );
  await session.send('Performance.enable');
  await session.send('Runtime.enable');
  const contextId = await world;
  const observers = async () =>
    (await session.send('Runtime.evaluate', { expression: '__activeObservers()', contextId })).result
      .value as number;
  const openAndClose = async () => {
    await toggle(page, true);
    await overlay.waitFor(/Help code\s*S4/);
    await toggle(page, false);
    await overlay.waitFor(/Help code\s*S1/);
    await expect.poll(() => overlay.status()).toContain('Help code S1');
  };
  for (let i = 0; i < 3; i++) await openAndClose();
  const before = await left(session, observers);
  const dialogs = 20;
  for (let i = 0; i < dialogs; i++) await openAndClose();
  const after = await left(session, observers);
  expect(before.observers).toBe(2); // the page's changes, and the sizes of what is pointed at
  expect(after.observers).toBe(before.observers);
  // A leak would be there twenty times; a few nodes more or less depend on the garbage collector.
  expect(after.listeners).toBeLessThan(before.listeners + dialogs);
  expect(after.nodes).toBeLessThan(before.nodes + dialogs);
  expect(await page.locator('[data-ecf-link-guide]').count()).toBe(1);
  await page.close();
});

test('a page from the back/forward cache has its panel again, and its changes are detected', async () => {
  const sign = signInPage(practiceCourts.ilsd ?? null);
  court.extra = ({ hostname }) =>
    hostname === 'pacer.login.uscourts.gov' ? { html: sign, headers: { 'Cache-Control': 'private' } } : null;
  const { page, overlay } = await guidedSignIn();
  await page.evaluate(() => {
    (window as unknown as { kept: boolean }).kept = true;
  });
  await page.goto('https://pacer.uscourts.gov/');
  await overlay.waitFor(/Help code\s*A1/);
  await page.goBack({ waitUntil: 'commit' }); // a page that comes back does not load
  await overlay.waitFor(/Help code\s*S1/);
  expect(await page.evaluate(() => (window as unknown as { kept?: boolean }).kept)).toBe(true);
  await toggle(page, true);
  await overlay.waitFor(/Help code\s*S4/);
  court.extra = () => null;
  await page.close();
});

test('after “Not now” on a page with a panel that is always shown, it stays closed until the page changes', async () => {
  court.begin('legacy-account');
  const page = await browser.context.newPage();
  const overlay = new OverlayOnPage(page);
  await page.goto('https://pacer.psc.uscourts.gov/pscof/login.xhtml');
  await signIn(page);
  await page.waitForURL(/maint\.jsf/);
  await page.getByRole('link', { name: 'Upgrade', exact: true }).click();
  await overlay.waitFor(/Help code\s*A3/);
  await overlay.click('Not now');
  await expect.poll(() => overlay.text()).toBeNull();
  await page.locator('[id="frmUpgrade:email"]').fill('jordan@example.org');
  await page.locator('h1').click();
  await untilSettled(page);
  expect(await overlay.text()).toBeNull();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await overlay.waitFor(/Help code\s*A4/);
  await page.close();
});
