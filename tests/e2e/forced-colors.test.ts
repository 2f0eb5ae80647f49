import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { kept, known, people, useOwnPage } from './own-page';
import { usePractice } from './practice';

const practice = usePractice();
const open = useOwnPage(practice);

/** Groups of choices: how they are reached, the chosen one, and another. */
const choices: [string, string, object, (page: Page) => Promise<unknown>, string, string][] = [
  [
    'the ways to choose courts',
    'welcome',
    {},
    async () => undefined,
    '[aria-selected=true]',
    '[aria-selected=false]',
  ],
  [
    'the answers about filing before',
    'welcome',
    { 'court:ilsd': known({ neverFiled: 1 }) },
    async () => undefined,
    '.filed-before [aria-pressed=true]',
    '.filed-before [aria-pressed=false]',
  ],
  [
    'the courts that fit',
    'helpdesk',
    {},
    (page) => page.getByLabel('Court, help code').fill('illinois'),
    '[role=option][aria-selected=true]',
    '[role=option][aria-selected=false]',
  ],
  [
    'the people',
    'popup',
    people,
    (page) => page.getByRole('button', { name: /^Working for/ }).click(),
    '.working-for [aria-current]',
    '.working-for li button:not([aria-current])',
  ],
  [
    'the tiles',
    'map',
    kept,
    (page) => page.locator('[data-region="IL"]').click(),
    '.tile[aria-pressed=true]',
    '.tile[aria-pressed=false]',
  ],
];

test.each(choices)('%s: with forced colors the chosen one has those of a selection', async (...given) => {
  const [, name, keep, act, chosen, other] = given;
  const page = await open(name, keep);
  await act(page);
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  const background = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  const selection = await page.evaluate(() => {
    const probe = document.createElement('i');
    probe.style.cssText = 'forced-color-adjust: none; background: Highlight';
    document.body.append(probe);
    return getComputedStyle(probe).backgroundColor;
  });
  expect(await background(chosen)).toBe(selection);
  expect(await background(other)).not.toBe(selection);
});
