import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { courts } from '@/lib/courts/registry';
import { OverlayOnPage } from '../browser/overlay';
import { violations } from './axe';
import { usePractice } from './practice';

const practice = usePractice({ closeWelcome: false });

async function open(): Promise<Page> {
  const { page, browser } = practice;
  await page.goto(`chrome-extension://${browser.id}/welcome.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Ids of the courts that are followed, from storage. */
const followed = async (): Promise<string[]> =>
  Object.entries(await practice.stored())
    .filter(([key, value]) => key.startsWith('court:') && (value as { tracked?: boolean }).tracked)
    .map(([key]) => key.slice('court:'.length))
    .sort();

const yours = (page: Page) => page.locator('.yours li strong').allTextContents();

async function picture(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `.pictures/welcome-${name}-${colorScheme}.png`, fullPage: true });
  }
}

test('opens once by itself after the installation', async () => {
  const { context, id } = practice.browser;
  const opened = () =>
    context.pages().filter((page) => page.url().startsWith(`chrome-extension://${id}/welcome`));
  await expect.poll(() => opened().length, { timeout: 10_000 }).toBe(1);
  await opened()[0]?.close();
  await practice.page.goto('https://ecf.ilsd.uscourts.gov/');
  await practice.overlay.waitFor('Guide me in');
  expect(opened()).toEqual([]);
});

test('says that it is unofficial, what it does and what it never does', async () => {
  const page = await open();
  const text = await page.locator('main').innerText();
  expect(text).toContain('It is unofficial: not affiliated with the US Courts.');
  expect(text).toContain('Have ready before you begin');
  expect(text).toContain('Never reads a password');
  expect(text).toContain('Never sends anything over the network');
  expect(text).not.toContain('!');
  expect(await page.getByRole('link', { name: 'Open the practice tab' }).getAttribute('href')).toBe(
    '/practice.html',
  );
});

test('courts are typed: found, added, listed, removed', async () => {
  const page = await open();
  await page.getByText('None yet.').waitFor();
  const search = page.getByLabel('Name, state, city or id');
  await search.fill('chicago');
  await page.getByRole('button', { name: 'Add N.D. Ill.', exact: true }).click();
  await page.getByRole('button', { name: 'Added', exact: true }).waitFor();
  await search.fill('ca7');
  await page.getByRole('button', { name: 'Add 7th Cir.', exact: true }).click();
  await expect.poll(() => yours(page)).toEqual(['7th Cir.', 'N.D. Ill.']);
  await expect.poll(followed).toEqual(['ca7', 'ilnd']);
  expect(
    await page.locator('.yours').getByRole('link', { name: 'Guide me' }).first().getAttribute('href'),
  ).toBe('https://ecf.ca7.uscourts.gov/');
  await page.getByRole('button', { name: 'Remove 7th Cir.' }).click();
  await expect.poll(followed).toEqual(['ilnd']);
  await search.fill('no such court');
  await page.getByText('No federal court fits').waitFor();
});

test('courts are pasted: found ones are added, unknown ones are named, unclear ones are asked about', async () => {
  const page = await open();
  await page.getByRole('tab', { name: 'Paste a list' }).click();
  await page
    .getByRole('textbox')
    .fill('S.D. Ill., Bankr. E.D. Mo.\nwvsd\nSpringfield, IL\nCook County Circuit Court');
  await page.getByText('Understood: S.D. Ill., Bankr. E.D. Mo., S.D.W. Va.').waitFor();
  await page.getByText('Not a federal court that this guide knows: “Cook County Circuit Court”').waitFor();
  await page.getByText('“Springfield, IL”: which one?').waitFor();
  expect(await followed()).toEqual([]);
  await picture(page, 'paste');
  await page.getByRole('button', { name: 'Add 3 courts' }).click();
  await page.getByText('3 courts added').waitFor();
  await expect.poll(followed).toEqual(['ilsd', 'moeb', 'wvsd']);
  await expect.poll(() => page.getByRole('button', { name: /^Add \d/ }).count()).toBe(0);
  await page.getByRole('button', { name: 'Add C.D. Ill.', exact: true }).click();
  await page.getByRole('button', { name: 'C.D. Ill. added', exact: true }).waitFor();
  await expect.poll(followed).toEqual(['ilcd', 'ilsd', 'moeb', 'wvsd']);
});

test('a state that is pasted by its name: each of its courts, or all at once', async () => {
  const page = await open();
  await page.getByRole('tab', { name: 'Paste a list' }).click();
  await page.getByRole('textbox').fill('Illinois');
  await page.getByText('Illinois has 6 courts. Add those in which you file.').waitFor();
  await page.getByRole('button', { name: 'Add Bankr. S.D. Ill.' }).click();
  await page.getByRole('button', { name: 'Add all 5' }).click();
  await page.getByRole('heading', { name: 'Your courts (6)' }).waitFor();
  expect(await page.getByRole('button', { name: /^Add/ }).count()).toBe(0);
});

test('a pasted list of all courts by name, and a text that is no list', async () => {
  const page = await open();
  await page.getByRole('tab', { name: 'Paste a list' }).click();
  const names = courts.map(({ name }) => name);
  await page.getByRole('textbox').fill(names.join('\n'));
  await page.getByRole('button', { name: `Add ${names.length} courts` }).click();
  await expect.poll(async () => (await followed()).length, { timeout: 10_000 }).toBe(names.length);
  await page.getByRole('textbox').fill('<img src=x onerror=alert(1)>\n'.repeat(750));
  await page.getByText('Not all of the list was read').waitFor();
  expect(await page.locator('main img').count()).toBe(0);
});

test('courts are checked by state, with the circuit’s; unchecking one unfollows it', async () => {
  const page = await open();
  await page.getByRole('tab', { name: 'By state' }).click();
  await page.getByLabel('State or territory').selectOption({ label: 'Oregon' });
  const group = page.getByRole('group', { name: 'Oregon' });
  expect(await group.getByRole('checkbox').count()).toBe(4);
  // By a click: a box shows what is kept, which comes back from the worker a moment later.
  await group.getByRole('checkbox', { name: /^D\. Or\./ }).click();
  await group.getByRole('checkbox', { name: /^9th Cir\./ }).click();
  await expect.poll(followed).toEqual(['ca9', 'ord']);
  await expect.poll(() => group.getByRole('checkbox', { checked: true }).count()).toBe(2);
  await picture(page, 'state');
  await group.getByRole('checkbox', { name: /^9th Cir\./ }).click();
  await expect.poll(followed).toEqual(['ord']);
});

test('the checklist: the popup opens it, a check mark is kept, and paper has it alone', async () => {
  await open();
  const { context, id } = practice.browser;
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${id}/popup.html`);
  await popup.getByLabel('Find or add a court').fill('ilsd');
  await popup.getByRole('button', { name: 'Add', exact: true }).first().click();
  await popup.getByLabel('Find or add a court').fill('');
  const opened = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Checklist' }).click();
  const page = await opened;
  const login = page.getByRole('checkbox', { name: /^S\.D\. Ill\.: the old CM\/ECF login/ });
  await login.click();
  await expect.poll(() => login.isChecked()).toBe(true);
  expect(await practice.stored()).toMatchObject({ checklist: { logins: ['ilsd'], account: false } });
  await page.reload();
  await expect.poll(() => login.isChecked()).toBe(true);
  expect(await violations(page)).toEqual([]);
  expect(await page.getByRole('link', { name: 'Begin: S.D. Ill.' }).getAttribute('href')).toBe(
    'https://ecf.ilsd.uscourts.gov/',
  );
  const shown = () => page.locator(':is(h1, h2, button, a.button):visible').allTextContents();
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toEqual(['Have ready before you begin']);
  await page.getByText('Choose courts').waitFor({ state: 'hidden' });
  await page.screenshot({ path: '.pictures/checklist-print.png', fullPage: true });
  await page.goto(`chrome-extension://${id}/welcome.html`);
  await page.getByText('Have ready before you begin').waitFor();
  expect(await shown()).toEqual(['Have ready before you begin']);
  await page.close();
  await popup.close();
});

test('the tabs change by arrow keys', async () => {
  const page = await open();
  await page.getByRole('tab', { name: 'Type a name' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: 'Paste a list', selected: true }).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('tab', { name: 'By state', selected: true }).waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
});

test('“Guide me” opens the court’s site with the guide at work', async () => {
  const page = await open();
  await page.getByLabel('Name, state, city or id').fill('ilsd');
  await page.getByRole('button', { name: 'Add S.D. Ill.', exact: true }).click();
  const [site] = await Promise.all([
    practice.browser.context.waitForEvent('page'),
    page.locator('.yours').getByRole('link', { name: 'Guide me' }).click(),
  ]);
  await new OverlayOnPage(site).waitFor(/Help code\s*L1/);
  await site.close();
});

test('host access: shown if it is granted, requested if the browser withholds it', async () => {
  const page = await open();
  await page.getByText('may work on uscourts.gov').waitFor();
  await siteAccess('ON_CLICK');
  try {
    await page.getByRole('heading', { name: 'Allow the guide on uscourts.gov' }).waitFor();
    await picture(page, 'withheld');
    expect(await violations(page)).toEqual([]);
    // The browser's own prompt cannot be answered here, but what is requested can be checked.
    await page.evaluate(() => {
      const { permissions } = (globalThis as unknown as { chrome: { permissions: { request: unknown } } })
        .chrome;
      permissions.request = async (asked: unknown) => {
        document.title = JSON.stringify(asked);
        return false;
      };
    });
    await page.getByRole('button', { name: 'Allow on uscourts.gov' }).click();
    await page.getByText('Not allowed. You can allow it here later').waitFor();
    expect(await page.title()).toBe('{"origins":["https://*.uscourts.gov/*"]}');
  } finally {
    await siteAccess('ON_ALL_SITES');
  }
  await page.getByText('may work on uscourts.gov').waitFor();
});

/** Sets on which sites the extension may run, as a person does on the browser's own page for extensions. */
async function siteAccess(hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const { context, id } = practice.browser;
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    (update) =>
      (
        globalThis as unknown as {
          chrome: { developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> } };
        }
      ).chrome.developerPrivate.updateExtensionConfiguration(update),
    { extensionId: id, hostAccess },
  );
  await settings.close();
}

test.each([
  ['light', 1000, 800],
  ['dark', 1000, 800],
  ['light', 500, 400],
  ['dark', 320, 640],
] as const)('%s, %i px wide: no violation, nothing cut off', async (colorScheme, width, height) => {
  const { page } = practice;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme });
  await open();
  for (const way of ['By state', 'Paste a list', 'Type a name']) {
    await page.getByRole('tab', { name: way }).click();
    if (way === 'By state') {
      await page.getByRole('combobox').selectOption({ label: 'Oregon' });
      await page.getByRole('checkbox').first().click();
    } else if (way === 'Paste a list') await page.getByRole('textbox').fill('ilsd\nIllinois\nnowhere at all');
    else await page.getByRole('searchbox').fill('illinois');
    expect(await violations(page), way).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      way,
    ).toBeLessThanOrEqual(0);
  }
  await page.screenshot({ path: `.pictures/welcome-${colorScheme}-${width}.png`, fullPage: true });
});
