import { afterEach, expect, test } from 'vitest';
import { inScriptWorld } from '../browser/script-world';
import { signedInTo } from '../browser/walk';
import { usePractice } from './practice';

const practice = usePractice();
const docket = 'https://ecf.ilsd.uscourts.gov/cgi-bin/DktRpt.pl?1-L_1_0-1';

interface WithTabs {
  chrome: {
    tabs: {
      query(filter: { url: string }): Promise<{ id: number }[]>;
      sendMessage(tab: number, message: unknown): Promise<unknown>;
    };
    storage: { local: { set(values: object): Promise<void> } };
  };
}

/** Whether the recognisers came onto the page in front. */
const isAwake = (): Promise<boolean> =>
  inScriptWorld(practice.page, practice.browser.id, `Boolean(globalThis.__ecfLinkGuide?.watchCourt)`);

/** What the popup would ask the page, from the extension's own world. */
const asked = (message: unknown): Promise<unknown> =>
  practice.browser.worker.evaluate(
    async ([url, what]) => {
      const { tabs } = (globalThis as unknown as WithTabs).chrome;
      const [tab] = await tabs.query({ url: url as string });
      return tab && tabs.sendMessage(tab.id, what);
    },
    ['https://ecf.ilsd.uscourts.gov/*', message],
  );

const keep = (values: object): Promise<void> =>
  practice.browser.worker.evaluate(
    (given) => (globalThis as unknown as WithTabs).chrome.storage.local.set(given),
    values,
  );

const linked = { 'court:ilsd': { v: 2, times: { menus: 1_760_000_000_000 }, step: null, stepAt: 0 } };

/** A page at rest: what its small script would still load has come. */
async function open(url: string): Promise<void> {
  await practice.page.goto(url);
  await practice.page.waitForTimeout(400);
}

afterEach(() => practice.page.unrouteAll());

test('a docket where nothing is to be said loads nothing but the small script', async () => {
  await open('https://ecf.ilsd.uscourts.gov/');
  expect(await isAwake(), 'where the guide is offered').toBe(true);
  await signedInTo(practice.page, 'ilsd');
  await open(docket);
  expect(await isAwake()).toBe(false);
  expect(await practice.overlay.text()).toBeNull();
});

test('a filer who is linked comes by the landing page and Utilities with the small script alone', async () => {
  practice.court.begin('linked-before');
  await keep(linked);
  for (const path of ['', 'cgi-bin/DisplayMenu.pl?Utilities']) {
    if (path) await signedInTo(practice.page, 'ilsd');
    await open(`https://ecf.ilsd.uscourts.gov/${path}`);
    expect(await isAwake(), path).toBe(false);
    expect(await practice.overlay.text()).toBeNull();
  }
});

test('asked by the popup, a quiet page says what it is, as the recognisers know it', async () => {
  await signedInTo(practice.page, 'ilsd');
  await open(docket);
  expect(await asked({ to: 'page', ask: 'where' })).toMatchObject({
    sighting: { kind: 'court-menu', courtId: 'ilsd', training: false },
    code: null,
  });
  expect(await isAwake()).toBe(true);
  // Asked again, the recognisers themselves answer, once.
  expect(await asked({ to: 'page', ask: 'where' })).toMatchObject({ sighting: { kind: 'court-menu' } });
});

test('"Guide me" in the popup wakes a quiet page, which then shows its step', async () => {
  await signedInTo(practice.page, 'ilsd');
  await open(docket);
  await keep({ 'manner:ilsd': { v: 1, guiding: true, offer: 'ask', awaitingMenus: null } });
  await practice.overlay.waitFor(/Help code\s*L2/);
});

test('a quiet page whose extension was taken away stays quiet', async () => {
  await signedInTo(practice.page, 'ilsd');
  const wrong: string[] = [];
  practice.page.on('pageerror', (error) => wrong.push(String(error)));
  await open(docket);
  await inScriptWorld(
    practice.page,
    practice.browser.id,
    `chrome.runtime.getURL = () => 'chrome-extension://gone/court-page.js'; 0`,
  );
  await keep({ 'manner:ilsd': { v: 1, guiding: true, offer: 'ask', awaitingMenus: null } });
  await practice.page.waitForTimeout(400);
  expect(await practice.overlay.text()).toBeNull();
  expect(wrong).toEqual([]);
});
