import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { usePractice } from './practice';

const practice = usePractice();
let page: Page | null = null;
afterEach(async () => {
  await store('again');
  await page?.close();
  page = null;
});

interface World {
  chrome: { storage: { local: { set: unknown } } };
  realSet?: unknown;
}

/** Storage that takes nothing, as on a full disk, until it takes everything again. */
const store = (how: 'nothing' | 'again') =>
  practice.browser.worker.evaluate((to) => {
    const world = globalThis as unknown as World;
    const { local } = world.chrome.storage;
    world.realSet ??= local.set;
    local.set =
      to === 'again' ? world.realSet : () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
  }, how);

async function open(address: string): Promise<Page> {
  page = await practice.browser.context.newPage();
  await page.goto(`chrome-extension://${practice.browser.id}/${address}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const followed = (id: string) => ({
  [`court:${id}`]: { v: 1, times: { tracked: Date.now() - 1000 }, step: null, stepAt: 0 },
});

const acts: Record<string, { at: string; kept?: object; act(on: Page): Promise<void>; key: string }> = {
  'the popup, a court added': {
    at: 'popup.html',
    act: async (on) => {
      await on.getByLabel('Find or add a court').fill('ilsd');
      await on.keyboard.press('Enter');
    },
    key: 'court:ilsd',
  },
  'the welcome page, a court added': {
    at: 'welcome.html',
    act: async (on) => {
      await on.getByLabel('Name, state, city or id').fill('N.D. Ill.');
      await on.getByRole('button', { name: 'Add N.D. Ill.', exact: true }).click();
    },
    key: 'court:ilnd',
  },
  'the welcome page, a list pasted': {
    at: 'welcome.html',
    act: async (on) => {
      await on.getByRole('tab', { name: 'Paste a list' }).click();
      await on.getByRole('textbox').fill('ilsd\nilnd');
      await on.getByRole('button', { name: 'Add 2 courts' }).click();
    },
    key: 'court:ilsd',
  },
  'the welcome page, a box checked far below': {
    at: 'welcome.html',
    kept: followed('ilsd'),
    act: (on) => on.getByRole('checkbox').last().click(),
    key: 'checklist',
  },
  'the checklist, a box ticked': {
    at: 'welcome.html#checklist',
    kept: followed('ilsd'),
    act: (on) => on.getByRole('checkbox').first().click(),
    key: 'checklist',
  },
  'the map, a court added': {
    at: 'map.html',
    act: async (on) => {
      await on.locator('[data-region="IL"]').click();
      const beside = on.getByRole('complementary');
      await beside.getByRole('button', { name: /^S\.D\. Ill\./ }).click();
      await beside.getByRole('button', { name: 'Add', exact: true }).click();
    },
    key: 'court:ilsd',
  },
  'the help desk, a call opened': { at: 'helpdesk.html', act: async () => undefined, key: 'desk' },
  'the options, a switch': {
    at: 'options.html',
    act: (on) => on.getByRole('checkbox').first().click(),
    key: 'settings',
  },
};

describe('what could not be written down is said where it was asked for, and written once there is room', () => {
  test.each(Object.entries(acts))('%s', async (name, { at, kept, act, key }) => {
    if (kept) await practice.keep(kept);
    await store('nothing');
    const on = await open(at);
    await act(on);
    const said = on.getByText('Not written down yet.');
    await said.waitFor();
    const { y = -1, height = 0 } = (await said.boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(on.viewportSize()?.height ?? 0);
    expect(await on.getByText(/ added\b/).count()).toBe(0);
    expect(await practice.stored()).not.toHaveProperty(kept && key in kept ? 'never' : key);
    await on.screenshot({ path: `.pictures/not-kept-${name.replace(/\W+/g, '-')}.png` });
    await store('again');
    await on.getByRole('button', { name: 'Try again now' }).click();
    await expect.poll(() => practice.stored()).toHaveProperty(key);
    await on.getByText('Not written down yet.').waitFor({ state: 'detached' });
  });
});
