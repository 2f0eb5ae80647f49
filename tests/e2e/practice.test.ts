import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from './axe';
import { usePractice } from './practice';
import { doStep, everythingKept, openPracticeTab } from './practice-tab';
import { toForm } from './scenario-walks';

const practice = usePractice({ viewport: { width: 1240, height: 820 } });

test('the frame is quirks, without scripts of the page; it says practice and where one would be', async () => {
  const { page, overlay } = await openPracticeTab(practice, 'moeb', 'straight');
  await overlay.waitFor('Guide me in Bankr. E.D. Mo.');
  const frame = page.locator('iframe');
  expect(await frame.evaluate((f: HTMLIFrameElement) => f.contentDocument?.compatMode)).toBe('BackCompat');
  expect(await page.locator('.strip').innerText()).toContain('Practice, not a court.');
  expect(await page.locator('.address').innerText()).toContain('ecf.moeb.uscourts.gov/');
  expect(await page.locator('.strip .status').innerText()).toBe('Bankr. E.D. Mo. here: Not started');
});

test('back, reload, sending a form again, bookmarks, and a page that is not imitated', async () => {
  const tab = await openPracticeTab(practice, 'ilsd', 'straight');
  const { page, site, overlay } = tab;
  const address = page.locator('.address');
  await expect.poll(() => page.getByRole('button', { name: 'Back' }).isDisabled()).toBe(true);
  await overlay.click('Guide me');
  for (const code of toForm) {
    await overlay.waitFor(new RegExp(`Help code\\s*${code}`));
    await doStep(tab, code);
  }
  await overlay.waitFor(/Help code\s*L6/);
  expect(await address.innerText()).toContain('LinkAccount.pl?');
  await page.getByRole('button', { name: 'Reload this page' }).click();
  const question = page.getByRole('alertdialog', { name: 'Send the form again?' });
  await question.waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
  await practice.picture('practice-send-again');
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Back' }).click();
  await overlay.waitFor(/Help code\s*L5/);
  // CM/ECF's own SetFocus: into the form's first field.
  await expect.poll(() => focusedIn(page)).toBe('oldname');
  await page.getByRole('button', { name: 'Back' }).click();
  await overlay.waitFor(/Help code\s*L3/);
  await page.getByRole('button', { name: 'Reload this page' }).click();
  await overlay.waitFor(/Help code\s*L3/);
  await page.getByRole('button', { name: 'PACER', exact: true }).click();
  await overlay.waitFor(/Help code\s*A1/);
  expect(await address.innerText()).toContain('pacer.uscourts.gov/');
  await page.getByRole('button', { name: 'S.D. Ill.', exact: true }).click();
  await overlay.waitFor(/Help code\s*L1/);
  await site.getByRole('link', { name: 'Court Information' }).click();
  expect(await everythingKept(practice)).toEqual({});
});

const focusedIn = (page: Page) =>
  page.evaluate(() => document.querySelector('iframe')?.contentDocument?.activeElement?.getAttribute('name'));

test('the submenu under Utilities opens, and its entry leads to the form', async () => {
  const tab = await openPracticeTab(practice, 'ilsd', 'straight');
  await tab.overlay.waitFor('Guide me in');
  await tab.overlay.click('Guide me');
  for (const code of ['L1', 'S1']) {
    await tab.overlay.waitFor(new RegExp(`Help code\\s*${code}`));
    await doStep(tab, code);
  }
  await tab.overlay.waitFor(/Help code\s*L2/);
  await tab.site
    .locator('#topmenu')
    .getByRole('link', { name: /tilities/ })
    .hover();
  await tab.site.locator('.yuimenu').getByRole('link', { name: 'Link a CM/ECF account' }).click();
  await tab.overlay.waitFor(/Help code\s*L5/);
});

test('“Not now” is heeded; the button beside the address brings the guide back', async () => {
  const { page, overlay } = await openPracticeTab(practice, 'ilsd', 'straight');
  await overlay.waitFor('Guide me in');
  await overlay.click('Not now in S.D. Ill.');
  await expect.poll(() => overlay.text()).toBeNull();
  await page.getByRole('button', { name: 'Guide me', exact: true }).click();
  await overlay.waitFor(/Help code\s*L1/);
  await page.getByRole('button', { name: 'Show the guide' }).waitFor();
});

test('“Having trouble?” answers, and opens the real help desk only when asked again', async () => {
  const { page, overlay } = await openPracticeTab(practice, 'ilsd', 'straight');
  await overlay.waitFor('Guide me in');
  await overlay.click('Guide me');
  await overlay.waitFor(/Help code\s*L1/);
  await overlay.click('Having trouble?');
  await overlay.waitFor(/On the phone, read out\s+L1/);
  await expect
    .poll(() => overlay.inside<number>("return root.querySelectorAll('.trouble details').length"))
    .toBeGreaterThan(0);
  await overlay.click('More in the help desk');
  const link = page.getByRole('link', { name: 'Open the real one in a new tab' });
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe('/helpdesk.html#court=ilsd&code=L1');
  expect(practice.browser.context.pages().filter((one) => one.url().includes('helpdesk'))).toEqual([]);
});

test('another choice begins again, and the tab’s address keeps it', async () => {
  const { page, overlay } = await openPracticeTab(practice, 'ilsd', 'menus-missing');
  await overlay.waitFor('Guide me in S.D. Ill.');
  await overlay.click('Guide me');
  await overlay.waitFor(/Help code\s*L1/);
  await page.getByRole('combobox', { name: 'Court', exact: true }).selectOption('ca7');
  expect(await page.getByLabel('What happens').inputValue()).toBe('straight');
  expect(await page.locator('option[value=menus-missing]').isDisabled()).toBe(true);
  await page.getByLabel('What happens').selectOption('names-differ');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await overlay.waitFor('Guide me in the 7th Cir.');
  expect(await page.locator('.strip .status').innerText()).toBe('7th Cir. here: Not started');
  expect(page.url()).toContain('#court=ca7&scenario=names-differ');
  await page.reload();
  await overlay.waitFor('Guide me in the 7th Cir.');
});

test('by keyboard alone, from the landing page past the sign-in', async () => {
  const { page, overlay } = await openPracticeTab(practice, 'ilsd', 'straight');
  await overlay.waitFor('Guide me in');
  await page.getByRole('button', { name: 'Guide me', exact: true }).focus();
  await page.keyboard.press('Enter');
  await overlay.waitFor(/Help code\s*L1/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await overlay.waitFor(/Help code\s*S1/);
  await page.keyboard.press('Alt+Shift+L');
  await page.keyboard.press('Alt+Shift+L');
  await page.keyboard.type('jordansample');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Practice-Only-1');
  await page.keyboard.press('Enter');
  await overlay.waitFor(/Help code\s*L2/);
});

test.each([
  ['light', 1240, 820],
  ['dark', 1240, 820],
  ['light', 620, 410],
  ['dark', 320, 640],
] as const)('%s, %i px wide: no violation, nothing cut off', async (colorScheme, width, height) => {
  const { page } = practice;
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height });
  const tab = await openPracticeTab(practice, 'ilsd', 'names-differ');
  await tab.overlay.waitFor('Guide me in');
  await page.getByRole('button', { name: 'Guide me', exact: true }).click();
  await tab.overlay.waitFor(/L1/);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.screenshot({ path: `.pictures/practice-${colorScheme}-${width}.png`, fullPage: true });
});
