import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { practiceCourts } from '@/components/court-pages/frame';
import { courts } from '@/lib/courts/registry';
import { OtherTarget } from '../browser/other-target';
import { signedInTo, walkToLinked } from '../browser/walk';
import { usePractice } from './practice';

const practice = usePractice();
let popup: Page | null = null;

afterEach(async () => {
  await popup?.close();
  popup = null;
});

/** The popup in a tab of its own, told over which tab it was opened. */
async function openPopup(over: Page | null = null): Promise<Page> {
  const { context, worker, id } = practice.browser;
  const tab = over
    ? await worker.evaluate(
        async (url) => (await (globalThis as unknown as WithTabs).chrome.tabs.query({ url }))[0]?.id,
        `${over.url().split('?')[0]}*`,
      )
    : undefined;
  popup = await context.newPage();
  await popup.setViewportSize({ width: 372, height: 640 });
  await popup.goto(`chrome-extension://${id}/popup.html${tab === undefined ? '' : `?over=${tab}`}`);
  await popup.getByRole('heading', { level: 1 }).waitFor();
  return popup;
}

interface WithTabs {
  chrome: { tabs: { query(filter: { url: string }): Promise<{ id: number }[]> } };
}

async function picture(name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup?.emulateMedia({ colorScheme });
    await popup?.screenshot({ path: `.pictures/popup-${name}-${colorScheme}.png`, fullPage: true });
  }
}

test('empty: asks for the courts, and adds one by its id, its name or its state', async () => {
  const page = await openPopup();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Which courts do you file in?');
  await picture('empty');
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
  const page = await openPopup();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('1 of 1 court linked');
  const line = page.getByRole('button', { name: 'S.D. Ill.' });
  expect(await line.textContent()).toContain('filing menus seen today');
});

test('the person’s own word: linked, not linked, not followed', async () => {
  const page = await openPopup();
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
  const page = await openPopup();
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
  let last = '';
  await walkToLinked(site, court, async ({ said }) => {
    last = said;
  });
  expect(last).toContain('Next, link in Bankr. E.D. Mo.');
});

test('where I am: Utilities of S.D. Ill.; guide me shows the step on the page; not in this court silences it', async () => {
  const site = practice.page;
  await signedInTo(site, 'ilsd');
  await site.goto('https://ecf.ilsd.uscourts.gov/cgi-bin/DisplayMenu.pl?Utilities');
  await practice.overlay.waitFor('Guide me in S.D. Ill.');
  const page = await openPopup(site);
  await page.getByRole('heading', { name: 'You are in S.D. Ill., at Utilities' }).waitFor();
  await page.getByText('Help code L3').waitFor();
  await picture('here');
  await page.getByRole('button', { name: 'Guide me' }).click();
  await practice.overlay.waitFor(/Help code\s*L3/);
  popup = null; // the popup closes itself, as it does when the person goes back to the page
  const again = await openPopup(site);
  await again.getByRole('button', { name: 'Not in this court' }).first().click();
  await expect.poll(() => practice.overlay.text()).toBeNull();
  await site.reload();
  await site.waitForTimeout(300);
  expect(await practice.overlay.text()).toBeNull();
});

test('what could not be written down is said, and is kept when it is pressed again', async () => {
  const page = await openPopup();
  const writes = (fail: boolean) =>
    practice.browser.worker.evaluate((failing) => {
      const { local } = (globalThis as unknown as { chrome: { storage: { local: { set: unknown } } } }).chrome
        .storage;
      const world = globalThis as unknown as { realSet?: unknown };
      world.realSet ??= local.set;
      local.set = failing ? () => Promise.reject(new Error('QuotaExceeded')) : world.realSet;
    }, fail);
  await writes(true);
  try {
    await page.getByLabel('Add a court').fill('wvsd');
    await page.getByRole('button', { name: 'Add', exact: true }).first().click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('That was not kept');
    await picture('not-kept');
    expect(await kept()).toEqual({});
  } finally {
    await writes(false);
  }
  await page.getByRole('button', { name: 'Add', exact: true }).first().click();
  await expect.poll(kept).toHaveProperty('court:wvsd');
  await expect.poll(() => page.getByRole('alert').count()).toBe(0);
});

/** What is kept of courts and wishes; the copy of the policy, which the worker makes at its start, left out. */
async function kept(): Promise<Record<string, unknown>> {
  const { policy: _, ...rest } = await practice.stored();
  return rest;
}

test('"Not now" lasts until the browser is started anew', async () => {
  const site = practice.page;
  await site.goto('https://ecf.moeb.uscourts.gov/');
  await practice.overlay.waitFor('Guide me in Bankr. E.D. Mo.');
  await practice.overlay.click('Not now in Bankr. E.D. Mo.');
  await expect.poll(() => practice.overlay.text()).toBeNull();
  await expect.poll(kept).toEqual({ 'manner:moeb': expect.objectContaining({ offer: 'not-now' }) });
  await practice.browser.worker.evaluate(() => {
    (
      globalThis as unknown as { chrome: { runtime: { onStartup: { dispatch(): void } } } }
    ).chrome.runtime.onStartup.dispatch();
  });
  await expect.poll(kept).toEqual({ 'manner:moeb': expect.objectContaining({ offer: 'ask' }) });
});

test('a damaged record is set aside and said; the others still stand', async () => {
  await practice.browser.worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
    ).chrome.storage.local.set({
      'court:ilsd': { v: 1, status: 'linkd', tracked: true },
      'court:wvsd': {
        v: 1,
        status: 'linked',
        step: 'L8',
        at: Date.UTC(2026, 10, 14, 12),
        knownBy: 'filing-menus-seen',
        tracked: true,
      },
    }),
  );
  const page = await openPopup();
  await page.getByText('One record could not be read').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('1 of 1 court linked');
  await expect
    .poll(async () => Object.keys(await practice.stored()).some((key) => key.startsWith('aside:court:ilsd:')))
    .toBe(true);
  expect(await practice.stored()).not.toHaveProperty('court:ilsd');
  await picture('aside');
});

test('many courts, in every state', async () => {
  await practice.browser.worker.evaluate(() => {
    const at = Date.UTC(2026, 10, 14, 12);
    const record = (status: string, step: string | null, knownBy: string | null) => ({
      v: 1,
      status,
      step,
      at,
      knownBy,
      tracked: true,
    });
    return (
      globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
    ).chrome.storage.local.set({
      'court:ilsd': record('in-progress', 'L2', null),
      'court:ilsb': record('not-started', null, null),
      'court:ilnd': record('stopped', 'X1', null),
      'court:moeb': record('linked', 'L8', 'filing-menus-seen'),
      'court:txwd': record('linked', 'L7', 'confirmation-seen'),
      'court:ca7': record('linked', null, 'said-by-you'),
    });
  });
  const page = await openPopup();
  const names = await page.locator('.court .name strong').allTextContents();
  expect(names.slice(0, 3)).toEqual(['N.D. Ill.', 'S.D. Ill.', 'Bankr. S.D. Ill.']);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('3 of 6 courts linked');
  await page.getByRole('button', { name: /^Bankr. S.D. Ill./ }).click();
  await picture('many');
});

test('on PACER’s own pages: where I am, and guidance for the account', async () => {
  const site = practice.page;
  await site.goto('https://pacer.uscourts.gov/');
  await site.waitForLoadState('load');
  const page = await openPopup(site);
  await page.getByRole('heading', { name: 'You are at PACER’s front page' }).waitFor();
  await page.getByText('Help code A1').waitFor();
  await page.getByRole('button', { name: 'Guide me' }).click();
  await practice.overlay.waitFor(/Help code\s*A1/);
  popup = null;
});

test('one court by itself: what it wants, its numbers with their dates', async () => {
  const page = await openPopup();
  await page.getByLabel('Add a court').fill('ilsd');
  await page.getByRole('button', { name: /^S\.D\. Ill\./ }).click();
  await page.getByRole('heading', { level: 2, name: 'S.D. Ill.' }).waitFor();
  const text = await page.locator('main').innerText();
  for (const fact of ['618-482-9371', 'August 2021', '618-439-7760']) expect(text).toContain(fact);
  await picture('court');
  await page.getByRole('button', { name: 'All courts' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
});

test('the popup that the browser itself opens over a court’s page', async () => {
  const site = practice.page;
  await site.goto('https://ecf.moeb.uscourts.gov/');
  await practice.overlay.waitFor('Guide me in');
  await site.bringToFront();
  const session = await site.context().newCDPSession(site);
  await practice.browser.worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } }
    ).chrome.action.openPopup(),
  );
  const opened = await OtherTarget.attach(session, '/popup.html');
  await expect
    .poll(() => opened.evaluate<string>('document.body.innerText'))
    .toContain('You are in Bankr. E.D. Mo., at its CM/ECF entry page');
});

test('all courts followed: every one of them is in the list', async () => {
  const records = Object.fromEntries(
    courts.map(({ id }) => [`court:${id}`, { v: 2, times: { tracked: 1 }, step: null, stepAt: 0 }]),
  );
  await practice.browser.worker.evaluate(
    (given) =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
      ).chrome.storage.local.set(given),
    records,
  );
  const page = await openPopup();
  await expect.poll(() => page.locator('li.court').count()).toBe(courts.length);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('0 of 207 courts linked');
});
