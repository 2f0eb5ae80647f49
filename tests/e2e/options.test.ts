import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { untilSettled } from '../browser/settled';
import { usePractice } from './practice';

const practice = usePractice();
let options: Page | null = null;

afterEach(async () => {
  await options?.close();
  options = null;
});

async function openOptions(): Promise<Page> {
  const { context, id } = practice.browser;
  options = await context.newPage();
  await options.setViewportSize({ width: 800, height: 900 });
  await options.goto(`chrome-extension://${id}/options.html`);
  await options.getByRole('heading', { name: 'Options', exact: true }).waitFor();
  return options;
}

interface World {
  chrome: {
    storage: Record<
      'local' | 'sync',
      {
        get(keys: null): Promise<Record<string, unknown>>;
        set(items: object): Promise<void>;
        clear(): Promise<void>;
      }
    >;
    action: { getTitle(of: object): Promise<string>; getBadgeText(of: object): Promise<string> };
  };
}

const keep = (items: object) =>
  practice.browser.worker.evaluate(
    (given) => (globalThis as unknown as World).chrome.storage.local.set(given),
    items,
  );
const synced = () =>
  practice.browser.worker.evaluate(() => (globalThis as unknown as World).chrome.storage.sync.get(null));
const icon = () =>
  practice.browser.worker.evaluate(async () => {
    const { action } = (globalThis as unknown as World).chrome;
    return [await action.getTitle({}), await action.getBadgeText({})];
  });

const linked = { v: 1, times: { tracked: 1, menus: 1_763_660_000_000 }, step: 'L8', stepAt: 1 };
const begun = { v: 1, times: { tracked: 1, progress: 1_763_660_000_000 }, step: 'L3', stepAt: 1 };

async function pictures(name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await options?.emulateMedia({ colorScheme });
    await options?.screenshot({ path: `.pictures/options-${name}-${colorScheme}.png`, fullPage: true });
  }
}

test('“Never offer”: no chip anywhere, and the chip again when it is switched off', async () => {
  const page = await openOptions();
  await page.getByLabel('Never offer').click();
  await expect.poll(() => practice.stored()).toMatchObject({ settings: { neverOffer: true } });
  await practice.page.goto('https://ecf.moeb.uscourts.gov/');
  await untilSettled(practice.page);
  expect(await practice.overlay.text()).toBeNull();
  await page.getByLabel('Never offer').click();
  await expect.poll(() => practice.stored()).toMatchObject({ settings: { neverOffer: false } });
  await practice.page.reload();
  await practice.overlay.waitFor('Guide me in');
});

test('the icon’s title says what is still to link; the number is shown only if it is switched on', async () => {
  await keep({ 'court:ilsd': begun, 'court:moeb': linked });
  await expect.poll(icon).toEqual(['ECF Link Guide: not linked yet: S.D. Ill.', '']);
  const page = await openOptions();
  await page.getByLabel('Number on the icon').click();
  await expect.poll(icon).toEqual(['ECF Link Guide: not linked yet: S.D. Ill.', '1']);
});

test('sync: switching it on merges both sides, switching it off keeps the records and removes the copy', async () => {
  await practice.browser.worker.evaluate(
    (given) => (globalThis as unknown as World).chrome.storage.sync.set(given),
    { 'court:wvsd': linked },
  );
  await keep({ 'court:ilsd': begun });
  const page = await openOptions();
  await page.getByLabel('Carry my courts').click();
  await expect.poll(async () => Object.keys(await synced()).sort()).toEqual(['court:ilsd', 'court:wvsd']);
  await expect.poll(() => practice.stored()).toMatchObject({ 'court:wvsd': { status: 'linked' } });
  await page.getByLabel('Carry my courts').click();
  await expect.poll(synced).toEqual({});
  expect(await practice.stored()).toMatchObject({
    'court:wvsd': { status: 'linked' },
    'court:ilsd': { status: 'in-progress' },
  });
});

test('export, erase (with a second confirmation), import: everything is back', async () => {
  await keep({
    'court:ilsd': begun,
    'court:moeb': linked,
    'guidance:moeb': { v: 1, guiding: false, offer: 'never', awaitingMenus: null },
  });
  const page = await openOptions();
  await pictures('filled');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const path = await (await download).path();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'ecf-link-guide', version: 1 });
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Continue without' }).click();
  await page.getByText('This cannot be undone.').waitFor();
  expect(await practice.stored()).toHaveProperty('court:ilsd');
  await page.getByRole('button', { name: 'Erase this computer' }).click();
  await page.getByText('Erased on this computer.').waitFor();
  await expect
    .poll(async () =>
      Object.keys(await practice.stored()).filter((key) => !['policy', 'mirror'].includes(key)),
    )
    .toEqual([]);
  const file = join(tmpdir(), `ecf-link-guide-import-${process.pid}.json`);
  writeFileSync(file, readFileSync(path));
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText('not started → linked (filing menus seen)').waitFor();
  expect(await practice.stored()).not.toHaveProperty('court:moeb');
  await pictures('import');
  await page.getByRole('button', { name: 'Import these' }).click();
  await expect
    .poll(() => practice.stored())
    .toMatchObject({
      'court:ilsd': { status: 'in-progress', step: 'L3' },
      'court:moeb': { status: 'linked' },
    });
});

test.each([
  ['not ours', '{"bookmarks":[]}', 'not an export of this guide'],
  ['truncated', '{"format":"ecf-link-guide","vers', 'cut off'],
  ['of a newer version', '{"format":"ecf-link-guide","version":9,"courts":{}}', 'newer version'],
  ['of 50 MB', ' '.repeat(50_000_000), 'far too large'],
])('a file that is %s gets a message and changes nothing', async (_, text, says) => {
  const page = await openOptions();
  const file = join(tmpdir(), `ecf-link-guide-bad-${process.pid}.json`);
  writeFileSync(file, text);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText(says).waitFor();
  expect(Object.keys(await practice.stored()).filter((key) => key !== 'policy')).toEqual([]);
});

test('a quarantined record is shown, and can be exported', async () => {
  await keep({ 'quarantined:court:ilsd:42': { v: 1, status: 'linkd' } });
  const page = await openOptions();
  await page.getByRole('heading', { name: 'One record could not be read' }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export what was set aside' }).click();
  expect(JSON.parse(readFileSync(await (await download).path(), 'utf8'))).toEqual({
    'quarantined:court:ilsd:42': { v: 1, status: 'linkd' },
  });
});
