import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { linkPage, meetLinkPage } from './link-page';
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

const people = {
  people: {
    v: 1,
    people: [
      { id: 'p1', name: 'J.S.' },
      { id: 'p2', name: 'Robin Example' },
    ],
    last: 2,
    removed: null,
  },
  settings: { v: 1, neverOffer: false, workingFor: 'p2' },
  'whose:ilsd': { v: 1, open: { by: 'menus', at: Date.now() - 1000 }, not: [], doubt: null },
};

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
  'the table of people, a list imported': {
    at: 'people.html',
    act: async (on) => {
      const buffer = Buffer.from('Person,Court,Status,Date\nR.E.,ilsd,linked,11/14/2025\nKM,moeb,,\n');
      await on.locator('input[type=file]').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer });
      await on.getByRole('button', { name: 'Import these' }).click();
    },
    key: 'people',
  },
  'the popup, whose menus they were': {
    at: 'popup.html',
    kept: people,
    act: (on) => on.getByRole('button', { name: 'Keep' }).click(),
    key: 'court:ilsd:p2',
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
    expect(await on.getByText(/ added\b|\bImported\b/).count()).toBe(0);
    expect(await practice.stored()).not.toHaveProperty(kept && key in kept ? 'never' : key);
    for (const colorScheme of ['light', 'dark'] as const) {
      await on.emulateMedia({ colorScheme });
      await on.screenshot({ path: `.pictures/not-kept-${name.replace(/\W+/g, '-')}-${colorScheme}.png` });
    }
    // At once: the page tries again by itself too, and then the button is gone.
    const again = await on.getByRole('button', { name: 'Try again now' }).elementHandle();
    await store('again');
    await again?.evaluate((button) => (button as HTMLElement).click());
    await expect.poll(() => practice.stored()).toHaveProperty(key);
    await on.getByText('Not written down yet.').waitFor({ state: 'detached' });
  });
});

test('the panel, whose menus they were: said there, and written once there is room', async () => {
  await practice.keep(people);
  await meetLinkPage(practice, linkPage.form);
  const { overlay } = practice;
  await overlay.waitFor('Was that Robin Example’s own account?');
  await store('nothing');
  await overlay.click('Yes, Robin Example’s');
  await overlay.waitFor('Not written down yet');
  expect(await practice.storedNow()).toMatchObject({ 'whose:ilsd': people['whose:ilsd'] });
  const isInView = await overlay.inside<boolean>(`
    const [notice, middle] = ['[role=alert]', '.scroller'].map((one) => root.querySelector(one).getBoundingClientRect());
    return notice.top >= middle.top - 1 && notice.bottom <= middle.bottom + 1`);
  expect(isInView).toBe(true);
  await practice.page.emulateMedia({ colorScheme: 'dark' });
  await practice.picture('not-kept-the-panel-dark');
  await store('again');
  // It may have been tried meanwhile, and the button be gone.
  await overlay.clickNow('Try again now').catch(async (error) => {
    if ((await overlay.text())?.includes('Not written down yet')) throw error;
  });
  await expect
    .poll(() => practice.storedNow())
    .toMatchObject({ 'whose:ilsd': { open: null }, 'court:ilsd:p2': { status: 'linked' } });
  await expect.poll(() => overlay.text()).not.toContain('Not written down yet');
});
