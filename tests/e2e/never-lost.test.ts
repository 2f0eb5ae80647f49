import { beforeEach, describe, expect, test } from 'vitest';
import { courtPage, practiceCourts } from '@/lib/simulator/frame';
import { linkConfirm, linkDone, linkForm } from '@/lib/simulator/pages';
import { untilSettled } from '../browser/settled';
import { usePopup } from './popup';
import { usePractice } from './practice';

const practice = usePractice();
const popup = usePopup(practice);
const { ilsd } = practiceCourts;
if (!ilsd) throw new Error('no ilsd');
const viewer = { court: ilsd, filer: false };
const host = 'https://ecf.ilsd.uscourts.gov';
const unknown = courtPage(viewer, '<h2>Notice to Filers</h2><p>Read the notice.');

/** Serves these pages of the court, by path, signed in or not. */
function serve(pages: Record<string, string>): void {
  practice.court.extra = ({ pathname, search, hostname }) => {
    const html = hostname === 'ecf.ilsd.uscourts.gov' ? pages[pathname + search] : undefined;
    return html === undefined ? null : { html, headers: { 'Content-Type': 'text/html; charset=utf-8' } };
  };
}

async function guided(): Promise<void> {
  await practice.page.goto(`${host}/`);
  await practice.overlay.waitFor('Guide me');
  await practice.overlay.click('Guide me');
  await practice.overlay.waitFor(/Help code\s*L1/);
  await untilSettled(practice.page);
}

describe('while guided, a page that the guide does not know', () => {
  beforeEach(guided);
  const pages: [string, string, string][] = [
    ['with the menu bar', '/cgi-bin/Notice.pl', unknown],
    ['without it', '/cgi-bin/Notice2.pl', '<html><body><h1>Please wait</h1></body></html>'],
    ['an error of the server', '/cgi-bin/Err.pl', '<html><body><h1>Internal Server Error</h1></body></html>'],
    [
      'in a frame',
      '/cgi-bin/Frames.pl',
      `<html><body><iframe src="/cgi-bin/Notice.pl"></iframe></body></html>`,
    ],
    ['empty', '/cgi-bin/Empty.pl', '<html></html>'],
  ];
  test.each(pages)('%s: a chip that asks; opened, it says what was seen last', async (_, path, html) => {
    serve({ [path]: html, '/cgi-bin/Notice.pl': unknown });
    await practice.page.goto(host + path);
    expect(await practice.overlay.waitFor('Where are you?')).toBe('S.D. Ill. Where are you?');
    await practice.overlay.click('S.D. Ill. Where are you?');
    const said = await practice.overlay.waitFor(/Help code\s*X9/);
    expect(said).toContain('Last seen: the court’s entry page.');
    expect(said).not.toMatch(/Open Utilities|Choose “Link/);
    expect(await practice.overlay.ring()).toBeNull();
    await practice.picture('x9-opened');
    expect(await practice.stored()).toMatchObject({ 'court:ilsd': { step: 'L1' } });
  });
  test.each([
    ['It asks for my old', 'L5'],
    ['It shows two names', 'L6'],
    ['It says no', 'X2'],
  ])('"%s" shows %s without a ring, marked as chosen, and keeps nothing', async (says, code) => {
    serve({ '/cgi-bin/Notice.pl': unknown });
    await practice.page.goto(`${host}/cgi-bin/Notice.pl`);
    await practice.overlay.waitFor('Where are you?');
    const before = await practice.stored();
    await practice.overlay.click('S.D. Ill. Where are you?');
    await practice.overlay.click(says);
    expect(await practice.overlay.waitFor(new RegExp(`Help code\\s*${code}`))).toContain(
      'You chose this page',
    );
    expect(await practice.overlay.ring()).toBeNull();
    expect(await practice.stored()).toEqual(before);
  });
  test('"linked now" is recorded as the person’s word, never as the court’s', async () => {
    serve({ '/cgi-bin/Notice.pl': unknown });
    await practice.page.goto(`${host}/cgi-bin/Notice.pl`);
    await practice.overlay.waitFor('Where are you?');
    await practice.overlay.click('S.D. Ill. Where are you?');
    await practice.overlay.click('It says my accounts are linked now');
    expect(await practice.overlay.waitFor(/Help code\s*L8/)).toContain('because you said so');
    expect(await practice.stored()).toMatchObject({
      'court:ilsd': { status: 'linked', knownBy: 'said-by-you' },
      'guidance:ilsd': { guiding: false },
    });
  });
  test('"None of these" says what to do', async () => {
    serve({ '/cgi-bin/Notice.pl': unknown });
    await practice.page.goto(`${host}/cgi-bin/Notice.pl`);
    await practice.overlay.waitFor('Where are you?');
    await practice.overlay.click('S.D. Ill. Where are you?');
    await practice.overlay.click('None of these');
    expect(await practice.overlay.waitFor('begin there again')).toContain('Help code X9');
  });
  test('its × hides the question in this tab, and guidance goes on', async () => {
    serve({ '/cgi-bin/Notice.pl': unknown });
    await practice.page.goto(`${host}/cgi-bin/Notice.pl`);
    await practice.overlay.waitFor('Where are you?');
    await practice.overlay.click('Hide in this tab');
    await expect.poll(() => practice.overlay.text()).toBeNull();
    await practice.page.reload();
    await untilSettled(practice.page);
    expect(await practice.overlay.text()).toBeNull();
    expect(await practice.stored()).toMatchObject({ 'guidance:ilsd': { guiding: true } });
    await practice.page.goto(`${host}/`);
    await practice.overlay.waitFor(/Help code\s*L1/);
  });
  test('a page of daily work shows nothing and keeps nothing, and the popup says so', async () => {
    serve({ '/cgi-bin/DktRpt.pl?123456789012345-L_1_0-1': unknown });
    const before = await practice.stored();
    await practice.page.goto(`${host}/cgi-bin/DktRpt.pl?123456789012345-L_1_0-1`);
    const page = await popup.open(practice.page);
    await page.getByText('This is a page of daily work').waitFor();
    expect(await practice.overlay.text()).toBeNull();
    expect(await practice.stored()).toEqual(before);
  });
});

test('unguided, an unknown page shows nothing; the popup says why, and guides when asked', async () => {
  serve({ '/cgi-bin/Notice.pl': unknown });
  await practice.page.goto(`${host}/cgi-bin/Notice.pl`);
  const page = await popup.open(practice.page);
  await page.getByText('This page is not a step of linking, so nothing is shown.').waitFor();
  await page.screenshot({ path: '.pictures/popup-why-silent.png' });
  expect(await practice.overlay.text()).toBeNull();
  await page.getByRole('button', { name: 'Guide me here anyway' }).click();
  await practice.overlay.waitFor(/X9|Where are you/);
});

test('guidance without a step for 12 hours pauses, and is offered again as "Continue"', async () => {
  await guided();
  await practice.browser.worker.evaluate(async () => {
    const { local } = (globalThis as unknown as WithStorage).chrome.storage;
    const at = Date.now() - 13 * 3600 * 1000;
    const times = { progress: at, tracked: at };
    await local.set({ 'court:ilsd': { v: 1, times, step: 'L1', stepAt: at } });
  });
  await practice.page.reload();
  expect(await practice.overlay.waitFor('Continue')).toBe('Continue in S.D. Ill.');
  await practice.overlay.click('Continue in');
  await practice.overlay.waitFor(/Help code\s*L1/);
});

describe('what a page changes after it was read', () => {
  const confirm = (pacer: string) => linkConfirm(viewer, { cmecf: 'Jordan Sample', pacer });
  test('names replaced by a script: the stop comes', async () => {
    serve({ '/cgi-bin/LinkAccount.pl': confirm('Jordan Sample') });
    await practice.page.goto(`${host}/cgi-bin/LinkAccount.pl`);
    await practice.overlay.waitFor('The names read the same');
    await practice.page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (walker.nextNode())
        if (walker.currentNode.nodeValue?.includes('Jordan Sample')) found.push(walker.currentNode as Text);
      const last = found.at(-1);
      if (last) last.nodeValue = 'Riley Example';
    });
    await practice.overlay.waitFor(/Help code\s*X1/);
  });
  test('a form turned into the last check in place: L6, not L5', async () => {
    serve({ '/cgi-bin/LinkAccount.pl': linkForm(viewer) });
    await practice.page.goto(`${host}/cgi-bin/LinkAccount.pl`);
    await practice.overlay.waitFor(/Help code\s*L5/);
    await practice.page.evaluate((html) => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      const content = document.getElementById('cmecfMainContent');
      const other = page.getElementById('cmecfMainContent');
      if (content && other) content.innerHTML = other.innerHTML;
    }, confirm('Jordan Sample'));
    await practice.overlay.waitFor(/Help code\s*L6/);
  });
  test('pushState to another page with other content: L6 goes', async () => {
    serve({ '/cgi-bin/LinkAccount.pl': confirm('Jordan Sample') });
    await practice.page.goto(`${host}/cgi-bin/LinkAccount.pl`);
    await practice.overlay.waitFor(/Help code\s*L6/);
    await practice.page.evaluate(() => {
      history.pushState(null, '', '/cgi-bin/DktRpt.pl?123456789012345-L_1_0-1');
      const content = document.getElementById('cmecfMainContent');
      if (content) content.textContent = 'Docket';
    });
    await expect.poll(() => practice.overlay.text()).toBeNull();
  });
});

describe('an answer of the court', () => {
  const answer = (sentence: string) =>
    linkDone(viewer).replace(/(<p>|<b>)?[^<>]*has been linked[^<>]*/i, `<p>${sentence}`);
  test('that is not known: asked about, and nothing is recorded as linked', async () => {
    serve({ '/cgi-bin/LinkAccount.pl?153992135737069-L_2_0-1': answer('Request received. Reference 1234.') });
    await practice.page.goto(`${host}/cgi-bin/LinkAccount.pl?153992135737069-L_2_0-1`);
    expect(await practice.overlay.waitFor(/Help code\s*X9/)).toContain('Read the court’s answer');
    expect(JSON.stringify(await practice.stored())).not.toContain('confirmation');
    await practice.picture('x9-answer');
  });
});

interface WithStorage {
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}
