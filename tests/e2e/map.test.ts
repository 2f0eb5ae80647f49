import { mkdirSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { HelpCode } from '@/lib/help-codes';
import { type Source, type Status, toStored } from '@/lib/memory/records';
import { record } from '../unit/fixtures';
import { usePractice } from './practice';

const practice = usePractice();

const known = (status: Status, knownBy: Source | null = null, step: HelpCode | null = null) =>
  toStored(record({ status, knownBy, step, at: Date.UTC(2026, 10, 14) }));

/** A filer who has linked some courts and not others. */
const kept = {
  'court:ilsd': known('linked', 'filing-menus-seen'),
  'court:ilsb': known('in-progress', null, 'L5'),
  'court:moed': known('linked', 'filing-menus-seen'),
  'court:moeb': known('linked', 'said-by-you'),
  'court:txsd': known('not-started'),
  'court:nysd': known('stopped', null, 'X1'),
  'court:cacd': known('in-progress', null, 'S1'),
  'court:gud': known('linked', 'confirmation-seen'),
  'court:ca7': known('linked', 'said-by-you'),
  'court:ca5': known('not-started'),
  'court:jpml': known('not-started'),
};

async function openMap(page: Page): Promise<void> {
  const { worker, id } = practice.browser;
  await worker.evaluate(
    (items) => (globalThis as unknown as WithStorage).chrome.storage.local.set(items),
    kept,
  );
  await page.goto(`chrome-extension://${id}/map.html`);
  await page.getByRole('heading', { name: 'Where my courts are linked' }).waitFor();
}

interface WithStorage {
  chrome: { storage: { local: { set(items: unknown): Promise<void> } } };
}

const tile = (page: Page, region: string) => page.locator(`[data-region="${region}"]`);

test('each tile shows what is linked by text, by a mark and by a pattern', async () => {
  const { page } = practice;
  await openMap(page);
  const name = (region: string) => tile(page, region).getAttribute('aria-label');
  expect(await name('IL')).toBe('IL 1/2 Illinois: 1 of 2 courts linked. In progress, or linked in part');
  expect(await name('MO')).toBe('MO 2/2 Missouri: 2 of 2 courts linked. Linked');
  expect(await name('TX')).toBe('TX Texas: 0 of 1 court linked. Not started');
  expect(await name('NY')).toBe('NY New York: 0 of 1 court linked. Stopped: names differ');
  expect(await name('OR')).toBe('OR Oregon: not on your list');
  expect(await name('circuit-7')).toBe('7th Seventh Circuit: 1 of 1 court linked. Linked');
  const looks = await page.evaluate(() =>
    ['MO', 'IL', 'TX', 'NY', 'OR'].map((region) => {
      const style = getComputedStyle(document.querySelector(`[data-region="${region}"]`) as Element);
      return `${style.backgroundImage !== 'none'} ${style.borderStyle} ${style.borderWidth}`;
    }),
  );
  expect(new Set(looks).size).toBe(5);
});

test('arrow keys go to the neighbor; Enter opens its courts, and one of them its own page', async () => {
  const { page } = practice;
  await openMap(page);
  await tile(page, 'IL').focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-region'))).toBe('IN');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-region'))).toBe('MO');
  await page.keyboard.press('Enter');
  const aside = page.getByRole('complementary');
  await aside.getByRole('button', { name: /Bankr\. E\.D\. Mo\./ }).click();
  const text = await aside.innerText();
  expect(text).toContain('314-244-4500');
  expect(text).toContain('July 2019');
  expect(text).toContain('Since July 15, 2019 (the court says that it happened)');
  expect(text).toContain('said by you');
  await expect.poll(() => page.locator('[tabindex="0"][data-region]').count()).toBe(3);
});

test.each(['light', 'dark'] as const)(
  'nothing stands in the way of assistive technology: %s',
  async (colorScheme) => {
    const { page } = practice;
    await page.emulateMedia({ colorScheme });
    await openMap(page);
    await page.getByText('The same as a table').click();
    await tile(page, 'IL').click();
    await page
      .getByRole('complementary')
      .getByRole('button', { name: /^S\.D\. Ill\./ })
      .click();
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
      );
    });
    expect(found).toEqual([]);
  },
);

test('the table says the same as the tiles', async () => {
  const { page } = practice;
  await openMap(page);
  await page.getByText('The same as a table').click();
  const row = page.getByRole('row', { name: /Illinois/ });
  expect(await row.innerText()).toMatch(/In progress, or linked in part\s+1 of 2/);
  expect(await page.getByRole('rowheader').count()).toBe(55 + 13 + 3 + 3);
});

test('on a court’s page it can be followed and unfollowed, and its own rules are listed', async () => {
  const { page } = practice;
  await openMap(page);
  await tile(page, 'circuit-5').click();
  const aside = page.getByRole('complementary');
  expect(await aside.innerText()).toContain('Choose this court, and ask for E-Filing, Admission or both');
  await aside.getByRole('button', { name: 'Remove' }).click();
  await expect
    .poll(() => tile(page, 'circuit-5').getAttribute('aria-label'))
    .toBe('5th Fifth Circuit: not on your list');
  await tile(page, 'WV').click();
  await aside.getByRole('button', { name: /^S\.D\.W\. Va\./ }).click();
  expect(await aside.innerText()).toMatch(/under NextGen Release 1\.1 Menu Items/);
});

test('in a narrow window, choosing a tile brings its courts into view', async () => {
  const { page } = practice;
  await page.setViewportSize({ width: 400, height: 700 });
  await openMap(page);
  await tile(page, 'IL').click();
  const courts = page.getByRole('complementary').getByRole('button', { name: /^S\.D\. Ill\./ });
  await expect
    .poll(() =>
      courts.evaluate(
        (one) => one.getBoundingClientRect().top >= 0 && one.getBoundingClientRect().bottom <= innerHeight,
      ),
    )
    .toBe(true);
});

test.each([
  ['light', 1200, 1],
  ['dark', 1200, 1],
  ['light', 640, 2],
  ['light', 320, 1],
  ['dark', 400, 1],
] as const)('pictures: %s, %i px wide, scale %i; nothing is cut off', async (colorScheme, width, scale) => {
  const { page } = practice;
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 900 });
  await openMap(page);
  await tile(page, 'IL').click();
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /^S\.D\. Ill\./ })
    .click();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  mkdirSync('.pictures', { recursive: true });
  await page.screenshot({ path: `.pictures/map-${colorScheme}-${width}-${scale}.png`, fullPage: true });
});
