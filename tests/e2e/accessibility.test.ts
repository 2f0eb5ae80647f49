import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from './axe';
import { dimIcons, faults, inEachLook } from './looks';
import { kept, people, useOwnPage } from './own-page';
import { usePractice } from './practice';

const practice = usePractice();
const open = useOwnPage(practice);

/** How each state of the extension's own pages is reached. */
const states: [string, string, object, (page: Page) => Promise<unknown>][] = [
  ['popup, empty', 'popup', {}, async () => undefined],
  ['popup, a court in every state', 'popup', kept, async () => undefined],
  [
    'popup, a court opened',
    'popup',
    kept,
    (page) => page.getByRole('button', { name: /^S\.D\.N\.Y/ }).click(),
  ],
  [
    'popup, a court removed',
    'popup',
    kept,
    async (page) => {
      await page.getByRole('button', { name: /^Bankr\. S\.D\. Ill/ }).click();
      await page.getByRole('button', { name: 'Remove' }).click();
      await page.getByRole('button', { name: 'Undo' }).waitFor();
    },
  ],
  ['popup, a search', 'popup', kept, (page) => page.getByLabel('Add a court').fill('illinois')],
  ['options, nothing kept', 'options', {}, async () => undefined],
  ['options, everything kept', 'options', kept, async () => undefined],
  [
    'popup, a linked court opened',
    'popup',
    kept,
    (page) => page.getByRole('button', { name: /^Bankr\. E\.D\. Mo/ }).click(),
  ],
  [
    'popup, one court by itself',
    'popup',
    kept,
    async (page) => {
      await page.getByRole('button', { name: /^S\.D\. Ill/ }).click();
      await page.getByRole('button', { name: 'About this court' }).last().click();
      await page.getByText('Whom to call').waitFor();
    },
  ],
  ['welcome, nothing chosen', 'welcome', {}, async () => undefined],
  ['welcome, courts chosen', 'welcome', kept, async () => undefined],
  [
    'welcome, a pasted list',
    'welcome',
    kept,
    async (page) => {
      await page.getByRole('tab', { name: 'Paste a list' }).click();
      await page.getByRole('textbox').fill('New Jersey\nilsd\nSpringfield, IL\nqqq zzz');
      await page.getByText('New Jersey has 2 courts').waitFor();
    },
  ],
  [
    'welcome, by state',
    'welcome',
    kept,
    async (page) => {
      await page.getByRole('tab', { name: 'By state' }).click();
      await page.getByRole('combobox').selectOption({ label: 'Illinois' });
    },
  ],
  [
    'the checklist',
    'welcome',
    kept,
    async (page) => {
      await page.goto(`${page.url()}#checklist`);
      await page.reload();
      await page.getByRole('heading', { name: 'Have ready before you begin', level: 1 }).waitFor();
    },
  ],
  ['map, courts of a state', 'map', kept, (page) => page.locator('[data-region="IL"]').click()],
  ['map, one court', 'map', kept, (page) => page.locator('[data-region="circuit-7"]').click()],
  ['practice', 'practice', {}, async () => undefined],
  ['help desk, empty', 'helpdesk', {}, async () => undefined],
  [
    'help desk, a script',
    'helpdesk',
    { desk: { v: 1, lastCourt: 'ilsd', calls: [{ id: 'a', courtId: 'ilsd', code: 'L6' }] } },
    (page) => page.locator('.script').first().waitFor(),
  ],
  [
    'help desk, the empty field used for a symptom',
    'helpdesk',
    {},
    async (page) => {
      await page.getByLabel('Court, help code').fill('locked out');
      await page.getByText('the likeliest first').waitFor();
    },
  ],
  [
    'help desk, two calls and an unknown code',
    'helpdesk',
    {
      desk: {
        v: 1,
        lastCourt: 'ilsd',
        calls: [
          { id: 'a', courtId: 'ilsd', code: 'L6' },
          { id: 'b', courtId: 'moeb', code: null },
        ],
      },
    },
    (page) => page.getByLabel('Court, help code').fill('l9'),
  ],
  [
    'help desk, the printed guide',
    'helpdesk',
    {},
    async (page) => {
      // In the place of the call's own fragment.
      await page.goto(page.url().replace(/#.*|$/, '#guide=ilsd'));
      await page.reload();
      await page.getByRole('heading', { name: 'Link your CM/ECF account to PACER in S.D. Ill.' }).waitFor();
    },
  ],
  [
    'options, before erasing',
    'options',
    kept,
    (page) => page.getByRole('button', { name: 'Erase everything' }).click(),
  ],
];

const forPeople: typeof states = [
  [
    'popup, several people',
    'popup',
    people,
    (page) => page.getByRole('button', { name: /^Working for/ }).click(),
  ],
  [
    'options, several people',
    'options',
    people,
    (page) => page.getByRole('button', { name: 'Rename R.E.' }).waitFor(),
  ],
  ['people, the table', 'people', people, (page) => page.getByRole('grid').waitFor()],
  [
    'people, a court opened',
    'people',
    people,
    async (page) => {
      await page.getByRole('gridcell', { name: /Step 4/ }).click();
      await page.getByRole('complementary').waitFor();
    },
  ],
  [
    'people, one person’s sheet',
    'people',
    people,
    async (page) => {
      await page.getByLabel('Person', { exact: true }).fill('r.e.');
      await page.getByText('R.E.: 0 of 1 court linked').waitFor();
    },
  ],
];

test.each([...states, ...forPeople])(
  '%s: axe finds nothing; one blue button, no sideways scroll',
  async (_, name, keep, act) => {
    const page = await open(name, keep);
    await act(page);
    await inEachLook(page, () => violations(page));
    expect(await page.evaluate<string[]>(`(() => { const root = document; ${dimIcons} })()`)).toEqual([]);
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await faults(page), '320 px wide').toEqual([]);
  },
);
