import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Scenario } from '@/lib/simulator/site';
import { untilSettled } from '../browser/settled';
import { enterOldLogin, signedInTo, signIn } from '../browser/walk';
import { usePopup } from './popup';
import { usePractice } from './practice';

const practice = usePractice();
const popup = usePopup(practice);

/** Six attorneys of an invented firm: names as a paralegal may type them. */
const attorneys = ['Jordan Sample', 'R.E.', 'Pat Other', 'KM', 'Lee Model', 'Casey'];
const fullNames = [
  'Jordan Sample',
  'Robin Example',
  'Pat Other',
  'Kim Made-Up',
  'Lee Model',
  'Casey Invented',
];
const courts = ['ilsd', 'moeb', 'wvsd', 'ca7', 'bap9'];

/** The firm's spreadsheet so far: everybody files in all five courts; one line that nobody can read. */
const list = [
  'Person,Court,Status,Date',
  ...attorneys.flatMap((name) =>
    courts.map((id) => `${name},${id},${id === 'bap9' ? 'linked,11/14/2025' : ','}`),
  ),
  'Casey,Court of Nowhere,linked,',
].join('\n');

/** The same people with one court each: most cells of the table are empty. */
const sparse = [
  'Person,Court,Status,Date',
  ...attorneys.map((name, i) => `${name},${courts[i % courts.length]},,`),
  'Casey,Court of Nowhere,linked,',
].join('\n');

async function openPage(name: 'map' | 'options' | 'people'): Promise<Page> {
  const page = await practice.browser.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`chrome-extension://${practice.browser.id}/${name}.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function pictures(page: Page, name: string): Promise<void> {
  mkdirSync('.pictures', { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `.pictures/people-${name}-${colorScheme}.png`, fullPage: true });
  }
}

/** Imports the list on the page of people; two clicks of the person's. */
async function importList(text: string): Promise<Page> {
  const page = await openPage('people');
  const path = join(tmpdir(), `ecf-link-guide-people-${process.pid}.csv`);
  writeFileSync(path, text);
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByText('This import would change').waitFor();
  await pictures(page, 'import');
  expect(await page.getByText('no court is called “Court of Nowhere”').count()).toBe(1);
  await page.getByRole('button', { name: 'Import these' }).click();
  await page.getByRole('grid').waitFor();
  return page;
}

/** Chooses whom to work for in the popup, and counts the clicks. */
async function workFor(name: string): Promise<number> {
  const page = await popup.open();
  let clicks = 0;
  const click = async (button: string) => {
    await page.getByRole('button', { name: button, exact: true }).click();
    clicks++;
  };
  const current = await page.getByRole('button', { name: /^Working for/ }).innerText();
  if (!current.endsWith(name)) {
    await click(current.trim());
    await click(name);
    await page.getByRole('button', { name: `Working for ${name}`, exact: true }).waitFor();
  }
  await page.close();
  return clicks;
}

/** Links one court for the person worked for, as far as the guide's step. */
async function toStep(court: string, scenario: Scenario, filer: string, code: string): Promise<string> {
  const { page, overlay } = practice;
  practice.court.begin(scenario, filer);
  await signedInTo(page, court);
  await page.goto(`https://ecf.${court}.uscourts.gov/cgi-bin/LinkAccount.pl`);
  await overlay.waitFor(/Help code\s*L5/);
  await enterOldLogin(page);
  return overlay.waitFor(new RegExp(`Help code\\s*${code}`));
}

async function confirmed(): Promise<void> {
  await practice.page.getByRole('button', { name: 'Submit' }).click();
  await practice.overlay.waitFor(/Help code\s*L7/);
}

test('a paralegal’s walk: six attorneys, five courts, one refusal, one stop', async () => {
  const { page, overlay } = practice;
  const table = await importList(list);
  expect(await table.locator('tbody tr').count()).toBe(6);
  expect(await table.locator('tbody td').count()).toBe(30);
  const clicks: number[] = [];

  // Jordan Sample, by the full name: both names agree with it.
  clicks.push(await workFor('Jordan Sample'));
  const agreed = await toStep('ilsd', 'straight', fullNames[0] ?? '', 'L6');
  expect(agreed).toContain('Working for Jordan Sample');
  expect(agreed).toContain('Both read like Jordan Sample');
  await practice.picture('people-names-agree');
  await confirmed();

  // R.E., by initials: never said to agree. The names are somebody else's at first.
  clicks.push(await workFor('R.E.'));
  const other = await toStep('moeb', 'straight', 'Pat Other', 'L6');
  expect(other).toContain('but you are working for R.E.');
  await practice.picture('people-names-contradict');
  const initials = await toStep('moeb', 'straight', fullNames[1] ?? '', 'L6');
  expect(initials).toContain('check that both names are this person’s');
  expect(initials).not.toContain('Both read like');
  await confirmed();

  // Pat Other: the court refuses the old login once.
  clicks.push(await workFor('Pat Other'));
  expect(await toStep('wvsd', 'wrong-password', fullNames[2] ?? '', 'X2')).toContain('Working for Pat Other');
  await enterOldLogin(page);
  await overlay.waitFor(/Help code\s*L6/);
  await confirmed();

  // KM: two names that differ. The stop is hers alone.
  clicks.push(await workFor('KM'));
  await toStep('ilsd', 'names-differ', fullNames[3] ?? '', 'X1');
  await practice.picture('people-stop');

  // Lee Model, in the court of appeals.
  clicks.push(await workFor('Lee Model'));
  practice.court.begin('straight', fullNames[4]);
  await page.goto('https://ecf.ca7.uscourts.gov/n/AttorneyFiling/login.jsf');
  await signIn(page);
  await page.getByRole('link', { name: 'Link my filer account' }).click();
  await overlay.waitFor(/Help code\s*L5/);
  await page.locator('input[type=text]').fill('lmodel');
  await page.locator('input[type=password]').fill('old-practice');
  await page.getByRole('button', { name: 'Submit' }).click();
  await overlay.waitFor(/Help code\s*L6/);
  await confirmed();

  // Casey can file in Illinois already: the menus say that, but not whose they are.
  clicks.push(await workFor('Casey'));
  practice.court.begin('linked-before', fullNames[5]);
  await signedInTo(page, 'ilsd');
  await untilSettled(page);
  expect(await overlay.text()).toBeNull();
  const asks = await popup.open(page);
  await asks.getByText('Filing menus were seen today').waitFor();
  await popup.picture('whose');
  await asks.getByRole('button', { name: 'Keep' }).click();
  await asks.getByText('Filing menus were seen today').waitFor({ state: 'detached' });

  // Two clicks for each change of person; the first was worked for already.
  expect(clicks).toEqual([0, 2, 2, 2, 2, 2]);
  const status = async (row: number) =>
    (await table.locator('tbody tr').nth(row).locator('td').allInnerTexts()).map(
      (text) => /Linked|Not started|Stopped|Step \d|In progress/.exec(text)?.[0],
    );
  const columns = (await table.locator('thead th').allInnerTexts()).slice(1);
  const cell = async (row: number, court: string) => (await status(row))[columns.indexOf(court)];
  await expect.poll(() => cell(0, 'S.D. Ill.')).toBe('Linked');
  expect(await cell(1, 'Bankr. E.D. Mo.')).toBe('Linked');
  expect(await cell(2, 'S.D.W. Va.')).toBe('Linked');
  expect(await cell(3, 'S.D. Ill.')).toBe('Stopped');
  expect(await cell(4, '7th Cir.')).toBe('Linked');
  expect(await cell(5, 'S.D. Ill.')).toBe('Linked');
  // What was one person's is nobody else's.
  const linked = (await Promise.all([0, 1, 2, 3, 4, 5].map(status))).flat().filter((one) => one === 'Linked');
  expect(linked).toHaveLength(5 + 6);
  await pictures(table, 'table');
  await table.close();

  // The map is the map of the person worked for: KM's stop, not Jordan Sample's link.
  await workFor('KM');
  const map = await openPage('map');
  await map.getByText('Working for KM').waitFor();
  await map.getByText('The same as a table').click();
  expect(await map.locator('.as-table tr', { hasText: 'S.D. Ill.' }).innerText()).toMatch(/stop/i);
  await pictures(map, 'map');
  await map.close();
}, 120_000);

test('the table by keyboard: arrows, Enter opens a court; the filter leaves one person’s sheet', async () => {
  const table = await importList(list);
  await table.locator('td[tabindex="0"]').focus();
  await table.keyboard.press('ArrowDown');
  await table.keyboard.press('ArrowRight');
  await table.keyboard.press('Enter');
  const aside = table.getByRole('complementary');
  await aside.waitFor();
  expect(await aside.getAttribute('aria-label')).toMatch(/^R\.E\. in /);
  await pictures(table, 'opened');
  await table.getByRole('button', { name: 'Close' }).click();
  await table.getByLabel('Person').fill('casey');
  await table.getByText('Casey: 1 of 5 courts linked').waitFor();
  await pictures(table, 'sheet');
  await table.close();
});

test('at 200 % only the table itself scrolls; on paper nothing of it is cut off', async () => {
  const table = await importList(sparse);
  const widest = () => table.evaluate(() => document.documentElement.scrollWidth);
  await table.setViewportSize({ width: 640, height: 400 });
  expect(await widest()).toBe(640);
  await pictures(table, 'zoom-200');
  // Letter, without its margins.
  await table.setViewportSize({ width: 740, height: 980 });
  await table.emulateMedia({ media: 'print', colorScheme: 'light' });
  expect(await widest()).toBe(740);
  expect(await table.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  await table.screenshot({ path: '.pictures/people-print.png', fullPage: true });
  await table.close();
});

test('options: add, rename, remove and bring back; before the second person nothing is anywhere', async () => {
  const { page, overlay } = practice;
  await signedInTo(page, 'ilsd');
  await page.goto('https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl');
  expect(await overlay.waitFor(/Help code\s*L5/)).not.toContain('Working for');
  const options = await openPage('options');
  const alone = await popup.open();
  expect(await alone.getByText('Working for').count()).toBe(0);
  expect(await alone.getByRole('button', { name: 'People' }).count()).toBe(0);
  await options.getByRole('button', { name: 'Add a second person' }).click();
  await options.getByLabel(/^First person/).fill('J.S.');
  await options.getByLabel('Second person').fill('j.s.');
  await options.getByText('is on the list already').waitFor();
  await options.getByLabel('Second person').fill('R.E.');
  await options.getByRole('button', { name: 'Add both' }).click();
  await alone.getByText('Working for').waitFor();
  // The page that was open before is the first person's from now on, and says so.
  await overlay.waitFor('Working for J.S.');
  await options.getByRole('button', { name: 'Remove R.E.' }).click();
  await options.getByText('R.E. was removed').waitFor();
  await alone.getByText('Working for').waitFor({ state: 'detached' });
  await expect.poll(() => overlay.text()).not.toContain('Working for');
  await options.getByRole('button', { name: 'Bring R.E. back' }).click();
  await options.getByRole('button', { name: 'Rename R.E.' }).click();
  await options.getByLabel('New name for R.E.').fill('Robin Example');
  await options.getByRole('button', { name: 'Rename', exact: true }).click();
  await options.getByRole('button', { name: 'Remove Robin Example' }).waitFor();
  await pictures(options, 'options');
  await popup.picture('working-for');
  await options.close();
});
