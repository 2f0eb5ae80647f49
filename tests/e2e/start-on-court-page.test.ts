import { beforeEach, expect, test } from 'vitest';
import { frames } from '../browser/frames';
import { inScriptWorld } from '../browser/script-world';
import { untilSettled } from '../browser/settled';
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
  };
}

/** The extension's own files that the page in front has requested. */
const loaded = new Set<string>();
const detectors = '/court-detectors.js';

/** The page's answer to a message of the popup, asked from the extension's isolated world. */
const asked = (message: unknown): Promise<unknown> =>
  practice.browser.worker.evaluate(
    async ([url, what]) => {
      const { tabs } = (globalThis as unknown as WithTabs).chrome;
      const [tab] = await tabs.query({ url: url as string });
      return tab && tabs.sendMessage(tab.id, what);
    },
    ['https://ecf.ilsd.uscourts.gov/*', message],
  );

const linked = { 'court:ilsd': { v: 1, times: { menus: 1_760_000_000_000 }, step: null, stepAt: 0 } };

/**
 * Opens a page and waits until its small script has done its prescan and read the storage: reads are answered in turn, so
 * its own is answered by the time that a later one is. The page is asked nothing, since a question would load the detectors.
 */
async function open(url: string): Promise<void> {
  await practice.page.goto(url);
  await inScriptWorld(practice.page, practice.browser.id, 'chrome.storage.local.get(null).then(() => 0)');
  await frames(practice.page);
}

/** Nothing is shown, even after the page was asked what it is. */
async function showsNothing(): Promise<void> {
  await untilSettled(practice.page);
  expect(await practice.overlay.text()).toBeNull();
}

beforeEach(() => {
  loaded.clear();
  practice.page.on('framenavigated', () => loaded.clear());
  practice.page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol === 'chrome-extension:') loaded.add(pathname);
  });
});

test('a docket where nothing is to be shown loads nothing but the small script', async () => {
  await open('https://ecf.ilsd.uscourts.gov/cgi-bin/ShowIndex.pl');
  expect([...loaded], 'where the guide is offered').toEqual([detectors, '/overlay.js', '/courts/ilsd.js']);
  await signedInTo(practice.page, 'ilsd');
  await open(docket);
  expect([...loaded]).toEqual([]);
  await showsNothing();
});

test('for a linked filer the landing page and Utilities load the small script alone', async () => {
  practice.court.begin('linked-before');
  await practice.keep(linked);
  for (const path of ['ShowIndex.pl', 'DisplayMenu.pl?Utilities']) {
    if (path !== 'ShowIndex.pl') await signedInTo(practice.page, 'ilsd');
    await open(`https://ecf.ilsd.uscourts.gov/cgi-bin/${path}`);
    expect([...loaded], path).toEqual([]);
    await showsNothing();
  }
});

/** Utilities, where guidance is offered, for somebody who declined it: the detectors are not needed there. */
async function openSkipped(): Promise<void> {
  await practice.keep({ 'guidance:ilsd': { v: 1, guiding: false, offer: 'never', awaitingMenus: null } });
  await open('https://ecf.ilsd.uscourts.gov/cgi-bin/DisplayMenu.pl?Utilities');
  expect([...loaded]).toEqual([]);
}

test('a skipped page answers the popup with what the detectors find', async () => {
  await signedInTo(practice.page, 'ilsd');
  await openSkipped();
  expect(await asked({ to: 'page', type: 'where' })).toMatchObject({
    summary: { kind: 'court-utilities', courtId: 'ilsd', training: false },
    code: null,
  });
  expect([...loaded]).toEqual([detectors]);
  // Asked again, the detectors themselves answer, once.
  expect(await asked({ to: 'page', type: 'where' })).toMatchObject({ summary: { kind: 'court-utilities' } });
});

test('after "Guide me" in the popup a skipped page shows its step', async () => {
  await signedInTo(practice.page, 'ilsd');
  await openSkipped();
  await practice.keep({ 'guidance:ilsd': { v: 1, guiding: true, offer: 'ask', awaitingMenus: null } });
  await practice.overlay.waitFor(/Help code\s*L3/);
});

test('a skipped page shows nothing and throws nothing after its extension was removed', async () => {
  await signedInTo(practice.page, 'ilsd');
  const wrong: string[] = [];
  practice.page.on('pageerror', (error) => wrong.push(String(error)));
  await openSkipped();
  await inScriptWorld(
    practice.page,
    practice.browser.id,
    `chrome.runtime.getURL = () => ((globalThis.__requested = true), 'chrome-extension://gone/court-detectors.js'); 0`,
  );
  await practice.keep({ 'guidance:ilsd': { v: 1, guiding: true, offer: 'ask', awaitingMenus: null } });
  const requested = () =>
    inScriptWorld(practice.page, practice.browser.id, 'globalThis.__requested === true');
  await expect.poll(requested).toBe(true);
  await showsNothing();
  expect(wrong).toEqual([]);
});

/** A court's entry page that builds itself in the last listener for its own content, after it stopped all others. */
const buildsItself = `<html><head><script>
  addEventListener('DOMContentLoaded', (event) => event.stopImmediatePropagation(), true);
  document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive') document.body.firstElementChild.innerHTML =
      '<a href="/cgi-bin/login.pl">Document Filing System</a>';
  });
</script></head><body><div></div></body></html>`;

test('a page that stops all listeners for its content, and builds itself, gets its chip', async () => {
  const url = 'https://ecf.ilsd.uscourts.gov/cgi-bin/ShowIndex.pl';
  practice.court.extra = ({ href }) => (href === url ? { html: buildsItself } : null);
  await practice.page.goto(url);
  await practice.overlay.waitFor('Guide me in');
});
