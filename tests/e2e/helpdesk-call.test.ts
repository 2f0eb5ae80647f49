import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { HelpCode } from '@/lib/help-codes';
import { signedInTo } from '../browser/walk';
import { usePractice } from './practice';

const practice = usePractice({ viewport: { width: 1240, height: 900 } });
const pages: Page[] = [];

afterEach(async () => {
  for (const page of pages.splice(0)) await page.close();
});

/** The help desk in a tab. The test fails if the page requests anything but its own files. */
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
const field = (page: Page) => page.getByLabel('Court, help code, or what is wrong');
const codeShown = (page: Page) => page.locator('main .court-line .code').textContent();

/** By keyboard alone: the court, Enter, then the code. */
async function begin(page: Page, court: string, code: HelpCode): Promise<void> {
  await field(page).focus();
  await page.keyboard.type(court);
  await page.keyboard.press('Enter');
  await page.getByText('Type the help code').waitFor();
  await page.keyboard.type(code);
  await expect.poll(() => codeShown(page)).toBe(code);
}

/** The lowest edge of an element, from the top of the page, in px. */
const bottomOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().bottom + scrollY);

test.each([
  { width: 1280, height: 800 },
  { width: 360, height: 800 },
])('$width px wide: question, what to say and all answers of L6 within 700 px', async (viewport) => {
  const page = await helpDesk('#court=ilsd&code=L6');
  await page.setViewportSize(viewport);
  for (const part of ['.spoken >> nth=0', '.spoken >> nth=1', '.answers'])
    expect(await bottomOf(page, part), part).toBeLessThanOrEqual(700);
});

test('a script in seven keys: the court, Enter, the code', async () => {
  const page = await helpDesk();
  for (const key of ['i', 'l', 's', 'd', 'Enter']) await page.keyboard.press(key);
  for (const key of ['l', '6']) await page.keyboard.press(key);
  await expect.poll(() => codeShown(page)).toBe('L6');
});

test('nothing typed yet: the problems that callers have most, with their answers', async () => {
  const page = await helpDesk();
  const common = page.getByRole('region', { name: 'Common problems' });
  expect(await common.locator('li').count()).toBe(9);
  await common.getByText('The filing menus are not there.').click();
  await common.getByRole('button', { name: 'Go to X3' }).click();
  await page.getByText('X3 is noted.').waitFor();
});

test('all calls are closed at once, and come back', async () => {
  const page = await helpDesk('#court=ilsd&code=L6');
  await page.getByRole('button', { name: 'New call' }).click();
  await field(page).pressSequentially('x2');
  const names = () => page.locator('.calls li strong').allTextContents();
  await expect.poll(names).toEqual(['S.D. Ill. L6', 'S.D. Ill. X2']);
  expect(await page.locator('.calls small').first().textContent()).toMatch(/^\d+:\d\d [AP]M$/);
  await page.getByRole('button', { name: 'Close all' }).click();
  await expect.poll(names).toEqual(['S.D. Ill.']);
  await page.getByRole('button', { name: 'Bring back 2 calls' }).click();
  await expect.poll(names).toEqual(['S.D. Ill.', 'S.D. Ill. L6', 'S.D. Ill. X2']);
});

/** One call for each kind of path, always with the first answer: the codes that are passed, and how it ends. */
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
      await field(page).press('1');
    }
    await expect.poll(() => heading(page)).toBe(end);
  },
);

test('5th Cir.: no link, but a request, on which the court decides', async () => {
  const page = await helpDesk();
  await begin(page, 'ca5', 'L1');
  expect(await heading(page)).toContain('this court has no link');
  await field(page).press('1');
  await expect.poll(() => codeShown(page)).toBe('X6');
  await page.getByRole('button', { name: /I have sent the request/ }).click();
  expect(await heading(page)).toBe('Wait for the court');
});

test('D. Or.: a lost login leads to a request, and not to a call to the court', async () => {
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
  expect(await page.locator('main .whom').innerText()).toContain(
    'East St. Louis: 618-482-9371 (number as of August 2021)',
  );
  await page.getByRole('button', { name: 'Back to X1' }).click();
  expect(await codeShown(page)).toBe('X1');
  await page.goBack();
  await expect.poll(() => codeShown(page)).toBe('L6');
});

test('the court is remembered: the next call needs only two keys', async () => {
  const page = await helpDesk();
  await begin(page, 'S.D. Ill.', 'L6');
  await page.getByRole('button', { name: 'New call' }).click();
  await page.getByText('The steps in S.D. Ill.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('placeholder'))).toBe(
    'L6, or locked out',
  );
  await page.keyboard.type('x2');
  await expect.poll(() => codeShown(page)).toBe('X2');
  expect(await page.locator('.calls li strong').allTextContents()).toEqual(['S.D. Ill. L6', 'S.D. Ill. X2']);
});

test('symptom in the caller’s words, picture of the caller’s page', async () => {
  const page = await helpDesk('#court=moeb');
  await field(page).fill('the button is gone');
  await page.getByRole('heading', { name: 'the likeliest first' }).waitFor();
  await field(page).press('Enter');
  const known = page.locator('main .known li').first();
  expect(await known.locator('summary').textContent()).toBe('The filing menus are not there.');
  expect(await known.innerText()).toMatch(/Call: the court\. Source: S\.D\. Ill\..*\(2021\)/);
  await known.getByRole('button', { name: 'Go to X3' }).click();
  expect(await codeShown(page)).toBe('X3');
  await page.getByRole('button', { name: 'Pick their page' }).click();
  await page.getByRole('button', { name: /Both|A CM\/ECF line and a PACER line/ }).click();
  expect(await codeShown(page)).toBe('L6');
});

test('the picture is the simulated page, with the element marked, and runs no script', async () => {
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
  expect(copied).toContain('1. Check both names before you press Submit');
  expect(copied).toContain('618-482-9371 (number as of August 2021)');
  await page.getByRole('button', { name: 'Read it first' }).click();
  expect(await page.getByLabel('The e-mail').inputValue()).toBe(copied);
});

test('a correction comes first, with its date: in script, e-mail, guide, and on the court’s page', async () => {
  const page = await helpDesk('#court=ilsd&code=L5');
  await page.getByRole('button', { name: 'Enter your court’s own number' }).click();
  await page.getByLabel('Number').fill('618-555-0100');
  await page.getByLabel('One line of advice').fill('Ask for the CM/ECF desk.');
  await page.getByRole('button', { name: 'Keep' }).click();
  const first = page.locator('.numbers p').first();
  await expect.poll(() => first.innerText()).toMatch(/618-555-0100\s+entered here \w+ \d+, \d{4}/);
  await page.getByRole('button', { name: 'Read it first' }).click();
  const email = await page.getByLabel('The e-mail').inputValue();
  expect(email).toMatch(/618-555-0100[\s\S]*618-482-9371/);
  const guide = await helpDesk('#guide=ilsd');
  expect(await guide.locator('.phones p').first().innerText()).toContain('618-555-0100');

  await signedInTo(practice.page, 'ilsd');
  await practice.page.goto('https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl');
  const shown = await practice.overlay.waitFor(/618-555-0100/);
  expect(shown).toMatch(/618-555-0100[\s\S]*866-222-2104/);
  expect(shown).toContain('Ask for the CM/ECF desk.');
});

test('the court’s own staff are told what to do, and not to call themselves', async () => {
  const page = await helpDesk('#court=ilsd&code=X1');
  await page.getByLabel('I work at this help desk').check();
  await expect.poll(() => practice.stored()).toMatchObject({ desk: { staffOf: 'ilsd' } });
  await page.getByRole('button', { name: /I cannot explain it.*Your court acts/ }).click();
  await expect.poll(() => heading(page)).toBe('Your court has to act');
  const said = await page.locator('main').innerText();
  expect(said).toContain('You are that help desk');
  expect(said).not.toMatch(/call the court|\d{3}-\d{3}-\d{4}/);
  await page.getByLabel('I work at this help desk').uncheck();
  await expect.poll(() => heading(page)).toBe('The court has to act');
});

test('only court and code of a call are stored', async () => {
  const page = await helpDesk();
  await begin(page, 'S.D. Ill.', 'L6');
  await page.getByLabel('Note, until this tab closes').fill('Jordan Sample, 618-555-0199');
  await page.locator('.calls').getByText('Jordan Sample').waitFor();
  await field(page).fill('Jordan Sample is locked out');
  await page.getByRole('button', { name: 'New call' }).click();
  expect(await page.getByLabel('Note, until this tab closes').inputValue()).toBe('');
  await page.getByRole('button', { name: /^S\.D\. Ill\. L6/ }).click();
  expect(await page.getByLabel('Note, until this tab closes').inputValue()).toBe(
    'Jordan Sample, 618-555-0199',
  );
  const { desk } = (await practice.stored()) as { desk: { calls: object[] } };
  expect(Object.keys(desk).sort()).toEqual(['calls', 'lastCourt', 'v']);
  for (const call of desk.calls) expect(Object.keys(call).sort()).toEqual(['code', 'courtId', 'id']);
  expect(JSON.stringify(await practice.stored())).not.toContain('Jordan');
});
