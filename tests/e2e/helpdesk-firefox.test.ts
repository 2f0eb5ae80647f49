import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFirefox } from '../browser/find';
import { builtForFirefox, type LaunchedFirefox, launchFirefox, openOwn } from '../browser/firefox';

let launched: LaunchedFirefox;
let page: Page;

beforeAll(async () => {
  launched = await launchFirefox(1, findFirefox());
  page = await launched.browser.newPage();
  await page.setViewport({ width: 1240, height: 900 });
});
afterAll(() => launched?.close());

test('Firefox has it as a sidebar that does not open by itself, without the side panel’s permission', () => {
  const manifest = JSON.parse(readFileSync(`${builtForFirefox}/manifest.json`, 'utf8'));
  expect(manifest.sidebar_action).toMatchObject({ default_panel: 'helpdesk.html', open_at_install: false });
  expect(manifest.permissions).toEqual(['storage']);
  expect(manifest.side_panel).toBeUndefined();
});

test('Firefox: court, code and answer by keyboard; the picture is rendered', async () => {
  await openOwn(page, 'helpdesk.html', '.desk-field input');
  await page.type('.desk-field input', 'moeb');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => document.activeElement?.getAttribute('placeholder') === 'L6, or locked out',
  );
  await page.keyboard.type('L6');
  const heading = () => page.$eval('h1', (h1) => h1.textContent);
  await expect.poll(heading).toBe('Check both names before you press Submit');
  const picture = () =>
    page.$eval('iframe', (frame) => {
      const doc = (frame as HTMLIFrameElement).contentDocument;
      const mark = doc?.querySelector('.ecf-mark');
      return `${doc?.compatMode} ${mark?.textContent} ${mark && doc?.defaultView?.getComputedStyle(mark).outlineWidth}`;
    });
  await expect.poll(picture).toMatch(/BackCompat.*Jordan Sample.* 4px/s);
  await page.keyboard.type('2');
  await expect.poll(heading).toBe('Stop. Do not press Submit');
  await page.screenshot({ path: '.pictures/helpdesk-firefox.png' });
});
