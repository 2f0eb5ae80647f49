import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { practiceCourts } from '@/lib/simulator/frame';
import { builtExtension, launchChromium } from '../browser/chromium';
import { OverlayOnPage } from '../browser/overlay';
import { untilSettled } from '../browser/settled';
import { trappedExtension } from '../browser/trapped';
import { until } from '../browser/until';
import { upgrade } from '../browser/upgrade';
import { type Filer, walk } from '../browser/walk';
import { type Moment, momentOf, requestsOfBrowser, type Witnessed, witness } from '../browser/witness';
import { PracticeCourt } from '../practice-court/server';

/** All traces of a walk: on the pages, in requests, in the browser's storage. */
interface Walked extends Witnessed {
  moments: Moment[];
  asked: string[];
  stored: string;
  wire: { initiator: string; url: string }[];
  id: string;
}

const ilsd = practiceCourts.ilsd;
if (!ilsd) throw new Error('no practice court');

/** The same filer with or without the guide: the same keys and presses on the pages, in the same order. */
function filerAt(page: Page, guided: boolean, at: () => Promise<void>): Filer {
  const overlay = new OverlayOnPage(page);
  return {
    shown: async (what) => {
      const said = guided ? await overlay.waitFor(what) : '';
      await at();
      return said;
    },
    pressShown: async (label) => void (guided && (await overlay.click(label))),
    goto: async (url) => void (await page.goto(url)),
    follow: (within, text) => page.locator(within).getByRole('link', { name: text }).first().click(),
    fill: (selector, text) => page.locator(selector).fill(text),
    press: (selector) => page.locator(selector).click(),
  };
}

/**
 * From the landing page to linked, a docket, and a legacy account upgraded to its end.
 * @param expected the moments of an earlier walk, for which each page is awaited
 */
async function walkAll(extension: string, guided: boolean, expected: Moment[] | null): Promise<Walked> {
  const folder = mkdtempSync(join(tmpdir(), 'ecf-link-guide-log-'));
  const log = join(folder, 'net.json');
  const browser = await launchChromium(court.port, {
    extension,
    closeWelcome: true,
    args: [`--log-net-log=${log}`],
  });
  try {
    court.begin('straight');
    court.requests.length = 0;
    const seen = await witness(browser.context);
    const page = await browser.context.newPage();
    const moments: Moment[] = [];
    const at = async () => {
      const like = expected?.[moments.length];
      if (like) await page.waitForURL(like.url);
      await untilSettled(page);
      // A partial update changes no address: the page is waited for until it is what it was before.
      if (like)
        await until(
          () => momentOf(page),
          (now) => JSON.stringify(now) === JSON.stringify(like),
          () => 'the page has not come to what it was',
        ).catch(() => undefined); // how it differs is said below
      moments.push(await momentOf(page));
    };
    const filer = filerAt(page, guided, at);
    await walk(filer, ilsd as NonNullable<typeof ilsd>, async () => undefined);
    await page.goto('https://ecf.ilsd.uscourts.gov/cgi-bin/DktRpt.pl?1-L_1_0-1');
    await at();
    court.begin('legacy-account');
    court.state = { ...court.state, pacer: { ...court.state.pacer, dialogs: ['passcode'] } };
    await upgrade(page, filer.shown);
    const asked = court.requests.filter((request) => !request.endsWith('/favicon.ico'));
    const stored = await browser.worker.evaluate(async () => {
      const { local, sync, session } = (
        globalThis as unknown as {
          chrome: { storage: Record<'local' | 'sync' | 'session', { get(keys: null): Promise<object> }> };
        }
      ).chrome.storage;
      return JSON.stringify([await local.get(null), await sync.get(null), await session.get(null)]);
    });
    const { id } = browser;
    await browser.close();
    return { ...seen, moments, asked, stored, id, wire: requestsOfBrowser(log) };
  } finally {
    await browser.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The extension without content scripts, for the pages as they are without the guide. */
function withoutScripts(): string {
  const copy = mkdtempSync(join(tmpdir(), 'ecf-link-guide-bare-'));
  cpSync(builtExtension, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, content_scripts: [] }));
  return copy;
}

/** What was typed or shown on the path: none of it may be stored. */
const personal =
  /Jordan|Sample|jordansample|jsample|Practice-Only|old-practice|js1234|123456|anything|cv-0|7654321|3:26|first job|Illinois|uscourts/i;

let court: PracticeCourt;
let bare: Walked;
let guided: Walked;
const copies: string[] = [];
beforeAll(async () => {
  court = await PracticeCourt.start();
  copies.push(withoutScripts());
  guided = await walkAll(builtExtension, true, null);
  bare = await walkAll(copies[0] ?? '', false, guided.moments);
});
afterAll(async () => {
  await court.stop();
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

describe('the whole flow, with the guide and without it', () => {
  test('every page is the same, except for the guide’s one empty element: markup, fields, focus, storage', () => {
    expect(guided.moments).toHaveLength(16);
    for (const [i, moment] of guided.moments.entries()) expect(moment).toEqual(bare.moments[i]);
  });
  test('nothing is clicked, typed, chosen, focused or submitted except by the person', () => {
    expect(guided.events.length).toBeGreaterThan(50);
    expect(guided.events).toEqual(bare.events);
  });
  test('no attribute and no text is changed and nothing is removed, not even for a moment', () => {
    expect([...new Set(guided.changes)].sort()).toEqual([...new Set(bare.changes)].sort());
  });
  test('the courts and PACER are asked for the same pages, in the same order', () => {
    expect(guided.asked.length).toBeGreaterThan(30);
    const pages = ({ asked }: Walked) => asked.filter((one) => !/\.(css|js|png)$/.test(one));
    expect(pages(guided)).toEqual(pages(bare));
    // A page's own files are loaded in parallel, in any order.
    expect([...guided.asked].sort()).toEqual([...bare.asked].sort());
    console.info(
      `requests: ${guided.asked.length} at the courts, ${guided.wire.length} by the browser, none by the guide`,
    );
  });
  test('the extension requests its own files and nothing else', () => {
    const own = `chrome-extension://${guided.id}`;
    expect(guided.wire.length).toBeGreaterThan(guided.asked.length);
    const byIt = guided.wire.filter(({ initiator }) => initiator.startsWith('chrome-extension:'));
    expect(byIt.filter(({ url }) => !url.startsWith(own))).toEqual([]);
    const hosts = (walked: Walked) => [
      ...new Set(
        walked.wire.filter(({ url }) => /^https?:/.test(url)).map(({ url }) => new URL(url).hostname),
      ),
    ];
    expect(hosts(guided).sort()).toEqual(hosts(bare).sort());
  });
  test('nothing that was typed or shown is stored', () => {
    expect(guided.stored).toContain('court:ilsd');
    expect(guided.stored).toContain('"account":');
    expect(personal.exec(guided.stored)).toBeNull();
    expect(guided.stored.length).toBeLessThan(1500);
  });
});

test('a script that does any of it is caught', async () => {
  const copy = trappedExtension(`
    document.documentElement.lang = 'x';
    addEventListener('load', () => {
      const field = document.querySelector('input[type=text]');
      if (field) HTMLInputElement.prototype.setAttribute.call(field, 'autocomplete', 'on');
      document.querySelector('h1, h2, h3, b')?.click();
    });
    fetch('/cgi-bin/iquery.pl?told').catch(() => undefined);
    chrome.storage.local.set({ told: 'jordansample at ' + location.pathname });
  `);
  copies.push(copy);
  const told = await walkAll(copy, true, null);
  expect(told.moments.some((moment, i) => moment.html !== bare.moments[i]?.html)).toBe(true);
  expect(told.events).not.toEqual(bare.events);
  expect(told.changes.filter((change) => !bare.changes.includes(change))).not.toEqual([]);
  expect(told.asked).not.toEqual(bare.asked);
  expect(told.wire.some(({ url }) => url.endsWith('?told'))).toBe(true);
  expect(personal.test(told.stored)).toBe(true);
});

test('after “Not now” the page is as it was without the guide', async () => {
  const browser = await launchChromium(court.port, { closeWelcome: true });
  try {
    court.begin('straight');
    const page = await browser.context.newPage();
    const overlay = new OverlayOnPage(page);
    await page.goto('https://ecf.ilsd.uscourts.gov/');
    await overlay.waitFor('Guide me');
    const shown = await page.evaluate(() => document.documentElement.outerHTML);
    expect(shown).toContain('</body><div data-ecf-link-guide="" popover="manual"></div></html>');
    await overlay.click('Not now');
    await expect.poll(() => overlay.text()).toBeNull();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(
      shown.replace('<div data-ecf-link-guide="" popover="manual"></div>', ''),
    );
    // The worker stores this a moment later.
    await expect
      .poll(() =>
        browser.worker.evaluate(() =>
          (globalThis as unknown as WithStorage).chrome.storage.local.get('guidance:ilsd'),
        ),
      )
      .toMatchObject({ 'guidance:ilsd': { offer: 'not-now' } });
    await page.reload();
    await untilSettled(page);
    expect(await overlay.text()).toBeNull();
  } finally {
    await browser.close();
  }
});

interface WithStorage {
  chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
}
