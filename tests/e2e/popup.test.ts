import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { courts } from '@/lib/courts/registry';
import { type CourtRecord, toStored } from '@/lib/memory/records';
import { practiceCourts } from '@/lib/simulator/frame';
import { OverlayOnPage } from '../browser/overlay';
import { guidedToSignIn, signIn, walkToLinked } from '../browser/walk';
import { record } from '../unit/fixtures';
import { usePopup } from './popup';
import { usePractice } from './practice';

const practice = usePractice();
const popup = usePopup(practice);

/** Puts records into the extension's storage. */
async function keep(records: Record<string, unknown>): Promise<void> {
  await practice.browser.worker.evaluate(
    (items) => (globalThis as unknown as WithStorage).chrome.storage.local.set(items),
    records,
  );
}

const stored = (known: Partial<CourtRecord>) =>
  toStored(record({ at: Date.UTC(2026, 10, 14, 12), ...known }));

interface WithStorage {
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}

test('empty: asks for the courts, and adds one by its id, its name or its state', async () => {
  const page = await popup.open();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Which courts do you file in?');
  await popup.picture('empty');
  const search = page.getByLabel('Add a court');
  for (const [query, shortName] of [
    ['wvsd', 'S.D.W. Va.'],
    ['Bankr. E.D. Mo.', 'Bankr. E.D. Mo.'],
    ['Southern District of Illinois', 'S.D. Ill.'],
  ] as const) {
    await search.fill(query);
    const found = page.locator('.found', {
      has: page.locator('strong', { hasText: new RegExp(`^${shortName}$`) }),
    });
    await found.getByRole('button', { name: 'Add' }).click();
    await found.getByRole('button', { name: 'Added' }).waitFor();
  }
  await search.fill('');
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('0 of 3 courts linked');
  expect(await practice.stored()).toMatchObject({
    'court:wvsd': { status: 'not-started', tracked: true },
    'court:moeb': { status: 'not-started', tracked: true },
    'court:ilsd': { status: 'not-started', tracked: true },
  });
  await search.fill('no such court');
  await page.getByText('No federal court fits').waitFor();
});

test('a court walked to the end stands under Linked, with how it is known', async () => {
  const court = practiceCourts.ilsd;
  if (!court) throw new Error('no ilsd');
  await walkToLinked(practice.page, court, async () => undefined);
  const page = await popup.open();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('1 of 1 court linked');
  const line = page.getByRole('button', { name: 'S.D. Ill.' });
  expect(await line.textContent()).toContain('filing menus seen today');
});

test('the person’s own word: linked, not linked, not followed', async () => {
  const page = await popup.open();
  await page.getByLabel('Add a court').fill('ca7');
  await page.getByRole('button', { name: 'Add', exact: true }).first().click();
  await page.getByLabel('Add a court').fill('');
  await page.getByRole('button', { name: '7th Cir.' }).click();
  expect(await page.getByRole('link', { name: 'Guide me' }).getAttribute('href')).toBe(
    'https://ecf.ca7.uscourts.gov/',
  );
  await page.getByRole('button', { name: 'It is linked' }).click();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('1 of 1 court linked');
  await page.getByRole('button', { name: '7th Cir.' }).click();
  await page.getByRole('button', { name: 'It is not linked' }).click();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('0 of 1 court linked');
  await page.getByRole('button', { name: '7th Cir.' }).click();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect
    .poll(() => page.getByRole('heading', { level: 1 }).textContent())
    .toBe('Which courts do you file in?');
});

test('"It is linked" takes the offer away from the court’s open page, and the next court is named at the end', async () => {
  const site = practice.page;
  await site.goto('https://ecf.wvsd.uscourts.gov/');
  await practice.overlay.waitFor('Guide me in S.D.W. Va.');
  const page = await popup.open();
  for (const id of ['wvsd', 'moeb']) {
    await page.getByLabel('Add a court').fill(id);
    await page.getByRole('button', { name: 'Add', exact: true }).first().click();
    await page.getByRole('button', { name: 'Added' }).first().waitFor();
  }
  await page.getByLabel('Add a court').fill('');
  await page.getByRole('button', { name: /^S\.D\.W\. Va\./ }).click();
  await page.getByRole('button', { name: 'It is linked' }).click();
  await expect.poll(() => practice.overlay.text()).toBeNull();
  const court = practiceCourts.ilsd;
  if (!court) throw new Error('no ilsd');
  await site.bringToFront();
  let last = '';
  await walkToLinked(site, court, async ({ said }) => {
    last = said;
  });
  expect(last).toContain('Next, link in Bankr. E.D. Mo.');
  expect(last).toContain('Next: open Bankr. E.D. Mo.');
  expect(last).toMatch(/Done$/);
});

test('from linked in one court to the form of the next: four clicks, sign-in aside', async () => {
  await keep({ 'court:ilsd': stored({ status: 'linked', step: 'L8', knownBy: 'filing-menus-seen' }) });
  await keep({ 'court:moeb': stored({}) });
  const page = await popup.open();
  let clicks = 0;
  const click = (link: Locator) => {
    clicks++;
    return link.click();
  };
  const opened = practice.browser.context.waitForEvent('page');
  await click(page.getByRole('link', { name: 'Begin: Bankr. E.D. Mo.' }));
  const site = await opened;
  try {
    const guide = new OverlayOnPage(site);
    await guide.waitFor(/Help code\s*L1/); // guidance is on there, without another click
    await click(site.getByRole('link', { name: /Document Filing System/ }));
    await guide.waitFor(/Help code\s*S1/);
    await signIn(site);
    await guide.waitFor(/Help code\s*L2/);
    await click(site.locator('#topmenu').getByRole('link', { name: /tilities/ }));
    await guide.waitFor(/Help code\s*L3/);
    await click(site.locator('#cmecfMainContent').getByRole('link', { name: /Link a CM\/ECF account/ }));
    await guide.waitFor(/Help code\s*L5/);
  } finally {
    await site.close();
  }
  expect(clicks).toBe(4);
  await expect.poll(() => page.getByRole('link', { name: 'Continue: Bankr. E.D. Mo.' }).count()).toBe(1);
});

test('the same from the panel at the end of a court: its link turns guidance on there, as the popup’s does', async () => {
  const { court, page, overlay } = practice;
  court.begin('straight');
  court.state = { ...court.state, courts: { ilsd: { tries: 0, linked: true } } };
  await keep({ 'court:moeb': stored({}) });
  await guidedToSignIn(page, overlay);
  await signIn(page);
  await overlay.waitFor(/Next: open Bankr\. E\.D\. Mo\.[\s\S]*Help code\s*L8/);
  expect(await practice.stored()).not.toHaveProperty('guidance:moeb');
  let clicks = 1;
  const opened = practice.browser.context.waitForEvent('page');
  await overlay.click('Next: open Bankr. E.D. Mo.');
  const site = await opened;
  const click = (link: Locator) => {
    clicks++;
    return link.click();
  };
  try {
    const guide = new OverlayOnPage(site);
    await guide.waitFor(/Help code\s*L1/);
    await click(site.getByRole('link', { name: /Document Filing System/ }));
    await guide.waitFor(/Help code\s*L2/); // PACER's sign-in is still the same
    await click(site.locator('#topmenu').getByRole('link', { name: /tilities/ }));
    await guide.waitFor(/Help code\s*L3/);
    await click(site.locator('#cmecfMainContent').getByRole('link', { name: /Link a CM\/ECF account/ }));
    await guide.waitFor(/Help code\s*L5/);
  } finally {
    await site.close();
  }
  expect(clicks).toBe(4);
});

test('search: Enter adds a court that is not followed, and opens one that is', async () => {
  await keep({ 'court:ilsd': stored({ status: 'in-progress', step: 'L2' }) });
  const page = await popup.open();
  const search = page.getByRole('searchbox', { name: 'Find or add a court' });
  await search.fill('moeb');
  await search.press('Enter');
  await page.getByText('Bankr. E.D. Mo. added.').waitFor();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('0 of 2 courts linked');
  expect(await search.inputValue()).toBe('');
  await search.fill('illinois');
  expect(await page.locator('.found strong').first().textContent()).toBe('S.D. Ill.'); // one's own first
  await search.press('Enter');
  await page.getByRole('heading', { level: 2, name: 'S.D. Ill.' }).waitFor();
});

test('what was removed by mistake is back with one press, until the popup closes', async () => {
  await keep({ 'court:ilsd': stored({ status: 'in-progress', step: 'L3' }) });
  const page = await popup.open();
  await page.getByRole('button', { name: /^S\.D\. Ill\./ }).click();
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByText('S.D. Ill. was removed.').waitFor();
  await expect.poll(() => practice.stored()).toMatchObject({ 'court:ilsd': { tracked: false } });
  await popup.picture('undo');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect
    .poll(() => practice.stored())
    .toMatchObject({ 'court:ilsd': { tracked: true, status: 'in-progress', step: 'L3' } });
  await page.getByText('Step 4 of 7').waitFor();
});

/** What is kept of courts and wishes; the copy of the policy, which the worker makes at its start, left out. */
async function kept(): Promise<Record<string, unknown>> {
  const { policy: _, ...rest } = await practice.stored();
  return rest;
}

test('"Not now" lasts until the browser is started again', async () => {
  const site = practice.page;
  await site.goto('https://ecf.moeb.uscourts.gov/');
  await practice.overlay.waitFor('Guide me in Bankr. E.D. Mo.');
  await practice.overlay.click('Not now in Bankr. E.D. Mo.');
  await expect.poll(() => practice.overlay.text()).toBeNull();
  await expect.poll(kept).toEqual({ 'guidance:moeb': expect.objectContaining({ offer: 'not-now' }) });
  await practice.browser.worker.evaluate(() => {
    (
      globalThis as unknown as { chrome: { runtime: { onStartup: { dispatch(): void } } } }
    ).chrome.runtime.onStartup.dispatch();
  });
  await expect.poll(kept).toEqual({ 'guidance:moeb': expect.objectContaining({ offer: 'ask' }) });
});

test('a damaged record goes into quarantine and is reported; the others are as they were', async () => {
  await keep({
    'court:ilsd': { v: 1, status: 'linkd', tracked: true },
    'court:wvsd': stored({ status: 'linked', step: 'L8', knownBy: 'filing-menus-seen' }),
  });
  const page = await popup.open();
  await page.getByText('One record could not be read').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('1 of 1 court linked');
  await expect
    .poll(async () =>
      Object.keys(await practice.stored()).some((key) => key.startsWith('quarantined:court:ilsd:')),
    )
    .toBe(true);
  expect(await practice.stored()).not.toHaveProperty('court:ilsd');
  await popup.picture('quarantined');
});

test('many courts, in every state', async () => {
  await keep({
    'court:ilsd': stored({ status: 'in-progress', step: 'L2' }),
    'court:ilsb': stored({}),
    'court:ilnd': stored({ status: 'stopped', step: 'X1' }),
    'court:moeb': stored({ status: 'linked', step: 'L8', knownBy: 'filing-menus-seen' }),
    'court:txwd': stored({ status: 'linked', step: 'L7', knownBy: 'confirmation-seen' }),
    'court:ca7': stored({ status: 'linked', knownBy: 'said-by-you' }),
  });
  const page = await popup.open();
  const names = await page.locator('.court .name strong').allTextContents();
  expect(names.slice(0, 3)).toEqual(['N.D. Ill.', 'S.D. Ill.', 'Bankr. S.D. Ill.']);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('3 of 6 courts linked');
  await page.getByRole('button', { name: /^Bankr. S.D. Ill./ }).click();
  await popup.picture('many');
});

test('one court by itself: what it wants, its numbers with their dates', async () => {
  const page = await popup.open();
  await page.getByLabel('Add a court').fill('ilsd');
  await page.getByRole('button', { name: /^S\.D\. Ill\./ }).click();
  await page.getByRole('heading', { level: 2, name: 'S.D. Ill.' }).waitFor();
  const text = await page.locator('main').innerText();
  for (const fact of ['618-482-9371', 'August 2021', '618-439-7760']) expect(text).toContain(fact);
  // As everywhere: the newest number first.
  expect(text.indexOf('866-222-2104')).toBeLessThan(text.indexOf('618-482-9371'));
  await popup.picture('court');
  await page.getByRole('button', { name: 'All courts' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
});

test('all courts followed: every one of them is in the list', async () => {
  const records = Object.fromEntries(
    courts.map(({ id }) => [`court:${id}`, { v: 1, times: { tracked: 1 }, step: null, stepAt: 0 }]),
  );
  await keep(records);
  const page = await popup.open();
  await expect.poll(() => page.locator('li.court').count()).toBe(courts.length);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('0 of 207 courts linked');
});
