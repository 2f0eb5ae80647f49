import { mkdirSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { practiceCourts } from '@/lib/simulator/frame';
import { linkForm } from '@/lib/simulator/pages';
import { isHeard, tabAt } from '../browser/asked-in-firefox';
import { findFirefox } from '../browser/find';
import { builtForFirefox, type LaunchedFirefox, launchFirefox, openOwn } from '../browser/firefox';
import { addEye, FirefoxFiler } from '../browser/firefox-filer';
import { overlaps } from '../browser/overlay';
import { walk } from '../browser/walk';
import { PracticeCourt } from '../practice-court/server';

let court: PracticeCourt;
let firefox: LaunchedFirefox;
let eye: string;
let page: Page;
let filer: FirefoxFiler;

beforeAll(async () => {
  mkdirSync('.pictures', { recursive: true });
  court = await PracticeCourt.start();
  firefox = await launchFirefox(court.port, findFirefox(), {
    // Its question about access stands in its own window, out of reach: here it is answered with yes.
    prefs: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  eye = await addEye(firefox.browser);
});
beforeEach(async () => {
  court.begin('straight');
  court.extra = () => null;
  page = await firefox.browser.newPage();
  filer = new FirefoxFiler(page);
});
afterEach(() => page?.close());
afterAll(async () => {
  await firefox?.close();
  if (eye) rmSync(eye, { recursive: true, force: true });
  await court?.stop();
});

/** The popup in a tab. */
async function openPopup(): Promise<Page> {
  const popup = await firefox.browser.newPage();
  await popup.setViewport({ width: 372, height: 640 });
  await openOwn(popup, 'popup.html', 'h1');
  return popup;
}

const heading = (popup: Page): Promise<string | null> => popup.$eval('h1', (h1) => h1.textContent);

test('these tests run in Firefox', async () => {
  expect(await page.evaluate(() => navigator.userAgent)).toMatch(/Firefox\/\d/);
});

let walked = 0;
test.each(Object.values(practiceCourts))(
  'Firefox, $id: from the landing page to linked, then silence',
  async (imitated) => {
    const codes: string[] = [];
    await walk(filer, imitated, async ({ code, said }) => {
      codes.push(code);
      expect(said).not.toContain('looks different');
      if (code === 'L8') return;
      const [ring, box] = [await filer.ring(), await filer.box()];
      expect(ring, `${code} has a ring`).not.toBeNull();
      expect(ring && box && overlaps(ring, box), `${code}: the panel leaves the element free`).toBe(false);
      if (code === 'L6') await page.screenshot({ path: `.pictures/firefox-${imitated.id}-L6.png` });
    });
    const items = imitated.linkBehindNextGenItems ? ['L4', 'L4'] : ['L3'];
    expect(codes).toEqual(['L1', 'S1', 'L2', ...items, 'L5', 'L6', 'L7', 'L8']);
    walked++;
    const popup = await openPopup();
    await expect.poll(() => heading(popup)).toMatch(new RegExp(`^${walked} of ${walked} courts? linked$`));
    await page.goto(`https://ecf.${imitated.id}.uscourts.gov/cgi-bin/DktRpt.pl?1-L_1_0-1`);
    await filer.pageRests();
    expect(await isHeard(popup, await tabAt(popup, page.url())), 'the guide listens on a docket').toBe(false);
    expect(await filer.text()).toBeNull();
    expect(await page.$('[data-ecf-link-guide]')).toBeNull();
    await popup.close();
  },
);

test('Firefox: names that differ are a stop, through Enter, Esc, Back, Log out, another tab and Submit', async () => {
  court.begin('names-differ');
  const signInAgain = async () => {
    await page.goto('https://ecf.ilsd.uscourts.gov/cgi-bin/login.pl');
    await filer.fill('[id="loginForm:loginName"]', 'jordansample');
    await filer.fill('[id="loginForm:password"]', 'Practice-Only-1');
    await filer.press('[id="loginForm:fbtnLogin"]');
    await filer.goto('https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl');
    await filer.shown(/Help code\s*L5/);
    await filer.fill('#cmecfMainContent input[type=text]', 'jsample');
    await filer.fill('#cmecfMainContent input[type=password]', 'old-practice');
  };
  await signInAgain();
  await filer.press('#cmecfMainContent input[type=submit]');
  const said = await filer.shown(/Help code\s*X1/);
  expect(said).toContain('Stop. Do not press Submit');
  expect(said).not.toContain('Not now');
  await expect.poll(() => filer.focused()).toBe('Stop. Do not press Submit');
  await page.keyboard.press('Enter');
  await filer.pageRests();
  await filer.shown(/Help code\s*X1/);
  await page.keyboard.press('Escape');
  await filer.shown('Stop: names differ in S.D. Ill.');
  await page.goBack();
  await filer.shown('Stop: two names differed here');
  const other = await firefox.browser.newPage();
  const second = new FirefoxFiler(other);
  await second.goto('https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl');
  expect(await second.shown(/Help code\s*L5/)).toContain('Stop: two names differed here');
  await second.follow('#topmenu', /Log/);
  await second.shown('Stop: names differ in S.D. Ill.');
  await other.close();
  await page.bringToFront();
  await signInAgain();
  await filer.press('#cmecfMainContent input[type=submit]');
  await filer.shown(/Help code\s*X1/);
  await filer.press('#cmecfMainContent input[type=submit]');
  await filer.shown('Did you press Submit on that page?');
  await filer.pressShown('Yes, I pressed Submit');
  expect(await filer.shown(/Help code\s*X7/)).toMatch(/866-\d{3}-\d{4}/);
});

test('Firefox, access revoked: nothing is shown, the popup says so and asks for access, then the guide is back', async () => {
  const form = 'https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl';
  const { ilsd } = practiceCourts;
  court.extra = ({ href }) =>
    ilsd && href === form ? { html: linkForm({ court: ilsd, filer: false }) } : null;
  await page.goto(form);
  await filer.shown(/Help code\s*L5/);
  const popup = await openPopup();
  expect(await popup.$('.access')).toBeNull();
  const tab = await tabAt(popup, form);
  expect(await isHeard(popup, tab)).toBe(true);
  await popup.evaluate(async () => {
    await (globalThis as unknown as WithPermissions).browser.permissions.remove({
      origins: ['https://*.uscourts.gov/*'],
    });
  });
  await popup.waitForSelector('.access button');
  expect(await popup.$eval('.access', (said) => said.textContent)).toContain('withholds the sites of PACER');
  await popup.screenshot({ path: '.pictures/popup-access-firefox.png' });
  await page.bringToFront();
  await page.reload();
  await filer.pageRests();
  expect(await isHeard(popup, tab), 'the guide’s script runs on the page').toBe(false);
  expect(await page.$('[data-ecf-link-guide]')).toBeNull();
  await popup.bringToFront();
  await popup.click('.access button');
  await expect.poll(() => popup.$('.access')).toBeNull();
  await popup.close();
  await page.bringToFront();
  await page.reload();
  await filer.shown(/Help code\s*L5/);
});

test('Firefox, the extension reloaded under an open page: there is one panel, and it works', async () => {
  const form = 'https://ecf.moeb.uscourts.gov/cgi-bin/LinkAccount.pl';
  const { moeb } = practiceCourts;
  court.extra = ({ href }) =>
    moeb && href === form ? { html: linkForm({ court: moeb, filer: false }) } : null;
  await page.goto(form);
  await filer.shown(/Help code\s*L5/);
  await page.$eval('[data-ecf-link-guide]', (left) => left.setAttribute('data-left', ''));
  await firefox.browser.installExtension(builtForFirefox);
  await expect.poll(() => page.$('[data-ecf-link-guide][data-left]'), { timeout: 20_000 }).toBeNull();
  await filer.shown(/Help code\s*L5/);
  expect(await page.$$('[data-ecf-link-guide]')).toHaveLength(1);
  await filer.pressShown('Collapse');
  await filer.shown(/^Bankr\. E\.D\. Mo\.\s+Step 5 of 7/);
});

interface WithPermissions {
  browser: { permissions: { remove(sites: { origins: string[] }): Promise<boolean> } };
}
