import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFirefox } from '../browser/find';
import { type LaunchedFirefox, launchFirefox, openOwn } from '../browser/firefox';
import { frames } from '../browser/frames';

let launched: LaunchedFirefox;
let page: Page;

beforeAll(async () => {
  // Without motion, so that pictures are of a panel that has come.
  launched = await launchFirefox(1, findFirefox(), { prefs: { 'ui.prefersReducedMotion': 1 } });
  page = await launched.browser.newPage();
  await page.setViewport({ width: 1240, height: 820 });
});
afterAll(() => launched?.close());

const statusSaid = () => page.$eval('.strip .status', (line) => line.textContent?.trim());
const address = () => page.$eval('.address', (line) => line.textContent ?? '');

/** In the frame: types anything into its fields, and presses the first element that matches. */
const inFrame = (selector: string) =>
  page.evaluate((pressed) => {
    const doc = document.querySelector('iframe')?.contentDocument;
    for (const field of doc?.querySelectorAll<HTMLInputElement>(
      'form input[type=text], input[type=password]',
    ) ?? [])
      field.value = 'practice';
    doc?.querySelector<HTMLElement>(pressed)?.click();
  }, selector);

test('Firefox: the frame is in quirks mode, and all steps can be done and are remembered in the tab', async () => {
  await openOwn(page, 'practice.html#court=ilsd&scenario=straight', 'iframe');
  await expect.poll(statusSaid).toBe('S.D. Ill. here: Not started');
  await page.click('.guide');
  await expect.poll(statusSaid).toBe('S.D. Ill. here: In progress');
  for (const [press, then] of [
    ['a[href="/cgi-bin/login.pl"]', 'Step 2 of 7'],
    ['[id="loginForm:fbtnLogin"]', 'Step 3 of 7'],
    ['#topmenu a[href*="Utilities"]', 'Step 4 of 7'],
    ['#cmecfMainContent a[href*="LinkAccount"]', 'Step 5 of 7'],
    ['input[type=submit]', 'Step 6 of 7'],
    ['input[type=submit]', 'Linked confirmation seen today'],
    ['#topmenu a[href*="iquery"]', 'Linked filing menus seen today'],
  ] as const) {
    await inFrame(press);
    await expect.poll(statusSaid).toBe(`S.D. Ill. here: ${then}`);
    expect(
      await page.$eval('iframe', (frame) => (frame as HTMLIFrameElement).contentDocument?.compatMode),
    ).toBe('BackCompat');
  }
  expect(await address()).toContain('ecf.ilsd.uscourts.gov/cgi-bin/iquery.pl');
  // The guide's own element is on the page once, and its panel is in the lower corner.
  const guides = () =>
    page.$eval('iframe', (frame) => {
      const doc = (frame as HTMLIFrameElement).contentDocument;
      const corner = doc?.elementFromPoint(frame.clientWidth - 60, frame.clientHeight - 60);
      return [
        doc?.querySelectorAll('[data-ecf-link-guide]').length,
        corner?.hasAttribute('data-ecf-link-guide'),
      ];
    });
  await expect.poll(guides).toEqual([1, true]);
  await frames(page);
  await page.screenshot({ path: '.pictures/practice-firefox.png' });
});

test('Firefox: the welcome page, with its own text about the toolbar', async () => {
  await openOwn(page, 'welcome.html', 'h1');
  const text = () => page.$eval('main', (main) => main.innerText);
  await expect.poll(text).toContain('Choose the gear beside ECF Link Guide, then Pin to Toolbar.');
  expect(await text()).toContain('not affiliated with the US Courts');
  await page.type('input[type=search]', 'moeb');
  await page.waitForSelector('.found button');
  await page.click('.found button');
  await expect.poll(() => page.$eval('.yours', (list) => list.textContent)).toContain('Bankr. E.D. Mo.');
  await page.screenshot({ path: '.pictures/welcome-firefox.png' });
});
