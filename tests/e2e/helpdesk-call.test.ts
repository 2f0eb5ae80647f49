import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { HelpCode } from '@/lib/guide/codes';
import { signedInTo } from '../browser/walk';
import { usePractice } from './practice';

const practice = usePractice({ viewport: { width: 1240, height: 900 } });
const pages: Page[] = [];

afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

/** The help desk in a tab. Fails the test where the page asks for anything but its own files. */
async function helpDesk(hash = ''): Promise<Page> {
  const page = await practice.browser.context.newPage();
  pages.push(page);
  page.on('request', (request) => {
    if (!/^(chrome-extension:|about:|data:)/.test(request.url()))
      throw new Error(`the help desk asked for ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') throw new Error(`console: ${message.text()}`);
  });
  await page.goto(`chrome-extension://${practice.browser.id}/helpdesk.html${hash}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
const codeBox = (page: Page) => page.getByLabel('Help code');
const codeShown = (page: Page) => page.locator('main .where .code').textContent();

/** By keyboard alone: the court, Enter, then the code. */
async function begin(page: Page, court: string, code: HelpCode): Promise<void> {
  await page.getByLabel('Caller’s court').focus();
  await page.keyboard.type(court);
  await page.keyboard.press('Enter');
  await codeBox(page).focus();
  await page.keyboard.type(code);
  await expect.poll(() => codeShown(page)).toBe(code);
}

/** One call for each kind of way, always the first answer: the codes that are passed, and how it ends. */
const calls: [name: string, court: string, passed: HelpCode[], end: string][] = [
  ['district', 'S.D. Ill.', ['L1', 'S1', 'L2', 'L3', 'L5', 'L6', 'L7', 'L8'], 'Done in this court'],
  ['bankruptcy', 'moeb', ['L1', 'S1', 'L2', 'L3', 'L5', 'L6', 'L7', 'L8'], 'Done in this court'],
  ['1.1 menu', 'wvsd', ['L1', 'S1', 'L2', 'L4', 'L5', 'L6', 'L7', 'L8'], 'Done in this court'],
  ['appellate', 'ca7', ['L1', 'S1', 'L3', 'L5', 'L6', 'L7', 'L8'], 'Done in this court'],
  ['panel', 'bap9', ['L1', 'S1', 'L3', 'L5', 'L6', 'L7', 'L8'], 'Done in this court'],
  ['landing page', 'lamd', ['L1', 'S1', 'L5', 'L6', 'L7', 'L8'], 'Done in this court'],
  ['D. Or.', 'ord', ['L1', 'S1', 'L2', 'L3', 'L5', 'L6', 'L7', 'L8'], 'Done in this court'],
];

test.each(calls)(
  'a call from a %s caller (%s) by keyboard alone, to its end',
  async (_, court, passed, end) => {
    const page = await helpDesk();
    await begin(page, court, passed[0] as HelpCode);
    for (const code of passed) {
      await expect.poll(() => codeShown(page)).toBe(code);
      await codeBox(page).press('1');
    }
    await expect.poll(() => heading(page)).toBe(end);
  },
);

test('5th Cir.: no link; the request is the way, and the court has the last word', async () => {
  const page = await helpDesk();
  await begin(page, 'ca5', 'L1');
  expect(await heading(page)).toContain('this court has no link');
  await codeBox(page).press('1');
  await expect.poll(() => codeShown(page)).toBe('X6');
  await page.getByRole('button', { name: /I have sent the request/ }).click();
  expect(await heading(page)).toBe('Wait for the court');
});

test('D. Or.: the lost login leads to a request, and not to the court’s phone', async () => {
  const page = await helpDesk('#court=ord&code=L5');
  await page.getByRole('button', { name: /I do not know the old login/ }).click();
  expect(await codeShown(page)).toBe('X8');
  expect(await page.locator('main').innerText()).toContain('E-Filing Registration Only');
  await page.getByRole('button', { name: /I have sent the request/ }).click();
  expect(await heading(page)).toBe('Wait for the court');
});

test('names differ: stop, whom to call, and back', async () => {
  const page = await helpDesk('#court=ilsd&code=L6');
  await page.getByRole('button', { name: /The names differ/ }).click();
  expect(await codeShown(page)).toBe('X1');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.getByRole('button', { name: /I cannot explain it/ }).click();
  expect(await heading(page)).toBe('The court has to act');
  expect(await page.locator('main .whom').innerText()).toContain('618-482-9371, Clerk');
  await page.getByRole('button', { name: 'Back to X1' }).click();
  expect(await codeShown(page)).toBe('X1');
  await page.goBack();
  await expect.poll(() => codeShown(page)).toBe('L6');
});

test('the court is kept: the next call takes two keys', async () => {
  const page = await helpDesk();
  await begin(page, 'S.D. Ill.', 'L6');
  await page.getByRole('button', { name: 'New call' }).click();
  await expect.poll(() => page.getByLabel('Caller’s court').inputValue()).toBe('S.D. Ill. · ilsd');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('placeholder'))).toBe('L6');
  await page.keyboard.type('x2');
  await expect.poll(() => codeShown(page)).toBe('X2');
  expect(await page.locator('.calls li').allTextContents()).toEqual(['S.D. Ill. L6', 'S.D. Ill. X2']);
});

test('symptom in the caller’s words, picture of the caller’s page', async () => {
  const page = await helpDesk('#court=moeb');
  await codeBox(page).fill('the button is gone');
  await codeBox(page).press('Enter');
  await page.getByText('The filing menus are not there.').click();
  const known = page.locator('.ways .known li').first();
  expect(await known.innerText()).toMatch(/Owner: the court\. Source: S\.D\. Ill\..*\(2021\)/);
  await known.getByRole('button', { name: 'Go to X3' }).click();
  expect(await codeShown(page)).toBe('X3');
  await page.getByRole('button', { name: 'Or: pick the page they describe' }).click();
  await page.getByRole('button', { name: /Both|A CM\/ECF line and a PACER line/ }).click();
  expect(await codeShown(page)).toBe('L6');
});

test('the picture is the imitation page, with the element marked, and can run nothing', async () => {
  const page = await helpDesk('#court=ilsd&code=L6');
  const frame = page.locator('section[aria-label="The caller sees"] iframe');
  expect(await frame.getAttribute('sandbox')).toBe('allow-same-origin');
  const inside = await frame.evaluate((element) => {
    const doc = (element as HTMLIFrameElement).contentDocument as Document;
    return {
      marked: doc.querySelector('.ecf-mark')?.textContent,
      quirks: doc.compatMode,
      active: doc.querySelectorAll('script, [onload], [src], link').length,
      width: doc.querySelector('.ecf-mark')?.getBoundingClientRect().width ?? 0,
    };
  });
  expect(inside.marked).toMatch(/CM\/ECF.*Sample.*PACER/s);
  expect(inside).toMatchObject({ quirks: 'BackCompat', active: 0 });
  expect(inside.width).toBeGreaterThan(80);
});

test('the e-mail is copied: what remains, this court’s own numbers', async () => {
  const page = await helpDesk('#court=ilsd&code=L6');
  await practice.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as e-mail' }).click();
  await page.getByText('Copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('1. Check both names before Submit');
  expect(copied).toContain('618-482-9371 (number as of August 2021)');
  await page.getByRole('button', { name: 'Read it first' }).click();
  expect(await page.getByLabel('The e-mail').inputValue()).toBe(copied);
});

test('a correction stands first, with its date: in script, e-mail, guide, and on the court’s page', async () => {
  const page = await helpDesk('#court=ilsd&code=L5');
  await page.getByRole('button', { name: 'Enter your court’s own number' }).click();
  await page.getByLabel('Number').fill('618-555-0100');
  await page.getByLabel('One line of advice').fill('Ask for the CM/ECF desk.');
  await page.getByRole('button', { name: 'Keep' }).click();
  const first = page.locator('.numbers p').first();
  await expect.poll(() => first.innerText()).toMatch(/618-555-0100\s+entered here \w+ \d+, \d{4}/);
  await page.getByRole('button', { name: 'Read it first' }).click();
  const email = await page.getByLabel('The e-mail').inputValue();
  expect(email.indexOf('618-555-0100')).toBeGreaterThan(0);
  expect(email.indexOf('618-555-0100')).toBeLessThan(email.indexOf('618-482-9371'));
  const guide = await helpDesk('#guide=ilsd');
  expect(await guide.locator('.phones p').first().innerText()).toContain('618-555-0100');

  await signedInTo(practice.page, 'ilsd');
  await practice.page.goto('https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl');
  const shown = await practice.overlay.waitFor(/618-555-0100/);
  expect(shown.indexOf('618-555-0100')).toBeLessThan(shown.indexOf('618-482-9371'));
  expect(shown).toContain('Ask for the CM/ECF desk.');
});

test('“Having trouble?” on the page: the code to read out, the same answers, and the help desk at that step', async () => {
  const { page: courtPage, overlay, browser } = practice;
  await signedInTo(courtPage, 'ilsd');
  await courtPage.goto('https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl');
  await overlay.waitFor(/Help code\s*L5/);
  expect(await overlay.text()).not.toContain('I do not know my CM/ECF login');
  await overlay.click('Having trouble?');
  await overlay.waitFor('I do not know my CM/ECF login or password.');
  expect(await overlay.text()).toMatch(/read out\s+L5/);
  const opened = browser.context.waitForEvent('page');
  await overlay.click('More in the help desk');
  const desk = await opened;
  pages.push(desk);
  await expect.poll(() => codeShown(desk)).toBe('L5');
  expect(await desk.locator('main .where').innerText()).toContain('S.D. Ill.');
  const known = await desk.locator('section[aria-label="Known problems here"] summary').allTextContents();
  expect(known).toContain('I do not know my CM/ECF login or password.');
});

test('what is kept of calls is court and code, nothing else', async () => {
  const page = await helpDesk();
  await begin(page, 'S.D. Ill.', 'L6');
  await page.getByLabel('Or: what is wrong').fill('Jordan Sample, 618-555-0199');
  const { desk } = (await practice.stored()) as { desk: { calls: object[] } };
  expect(Object.keys(desk).sort()).toEqual(['calls', 'lastCourt', 'v']);
  expect(desk.calls.map((call) => Object.keys(call).sort())).toEqual([['code', 'courtId', 'id']]);
  expect(JSON.stringify(await practice.stored())).not.toContain('Jordan');
});
