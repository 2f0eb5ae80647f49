import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { builtExtension } from '../browser/chromium';
import { foreignExtension } from '../browser/foreign';
import { inScriptWorld } from '../browser/script-world';
import { untilSettled } from '../browser/settled';
import { signedInTo } from '../browser/walk';
import { usePractice } from './practice';

const foreign = foreignExtension();
const practice = usePractice({ extension: `${builtExtension},${foreign}` });
afterAll(() => rmSync(foreign, { recursive: true, force: true }));

const form = 'https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl';

const courtEvent = (courtId: string, event: object) => ({
  to: 'worker',
  type: 'court-event',
  courtId,
  event,
});
const knownProblems = { to: 'worker', type: 'known-problems', code: 'L5', kind: 'district' };

/** What an attacker would send to forge, to spy or to destroy. */
const evil = [
  { to: 'worker', type: 'erase', where: 'everywhere' },
  { to: 'worker', type: 'decide-apart', courtId: 'ilsd', take: true },
  { to: 'worker', type: 'tidy' },
  courtEvent('ilsd', { type: 'say', linked: false }),
  courtEvent('nysd', { type: 'say', linked: true }),
  courtEvent('nysd', { type: 'guide-me' }),
  courtEvent('settings', { type: 'guide-me' }),
  courtEvent('ilsd', {
    type: 'seen',
    code: 'L7',
    summary: { kind: 'court-link-done', training: false, facts: { text: 'Jordan Sample' } },
  }),
  { to: 'worker', type: 'change-settings', change: { neverOffer: true } },
  {
    to: 'worker',
    type: 'import-records',
    records: { ilsd: { times: { said: 1 }, step: null, stepAt: 0 } },
  },
  {
    to: 'worker',
    type: 'set-court-number',
    courtId: 'ilsd',
    text: { phone: '900-555-0100', hours: '', advice: 'Call here' },
  },
  {
    to: 'worker',
    type: 'desk-event',
    event: { type: 'open', id: 'x', courtId: 'ilsd', code: null },
  },
  { to: 'worker', type: 'compact' },
  { to: 'worker', courtId: 'ilsd', event: { type: 'guide-me' } },
  { to: 'page', type: 'where' },
];

/** On the link form with the overlay, and with a stored record that could be lost. */
async function onTheForm(): Promise<Record<string, unknown>> {
  await signedInTo(practice.page, 'ilsd');
  await practice.page.goto(form);
  await practice.overlay.waitFor(/Help code\s*L5/);
  await expect.poll(() => practice.stored()).toHaveProperty('court:ilsd');
  return practice.stored();
}

async function nothingHappened(before: Record<string, unknown>): Promise<void> {
  await untilSettled(practice.page);
  expect(await practice.stored()).toEqual(before);
  expect(
    practice.browser.context.pages().filter((page) => page.url().startsWith('chrome-extension')),
  ).toEqual([]);
  expect(await practice.overlay.text()).toMatch(/Help code\s*L5/);
}

test('what a page posts to its window, its frames or its workers does nothing', async () => {
  const before = await onTheForm();
  await practice.page.evaluate(async (messages) => {
    for (const message of [...messages, { type: 'wxt:content-script-started', contentScriptName: 'page' }]) {
      window.postMessage(message, '*');
      window.dispatchEvent(new MessageEvent('message', { data: message, source: window }));
      document.dispatchEvent(new CustomEvent('ecf-link-guide', { detail: message }));
      new BroadcastChannel('ecf-link-guide').postMessage(message);
    }
    // What is posted comes in turn: once this has come, so has all of the above.
    const came = new Promise((done) =>
      window.addEventListener('message', ({ data }) => data === 'the last' && done(null)),
    );
    const channel = new BroadcastChannel('ecf-link-guide');
    const toldAll = new Promise((done) => {
      channel.onmessage = ({ data }) => data === 'the last' && done(null);
    });
    window.postMessage('the last', '*');
    new BroadcastChannel('ecf-link-guide').postMessage('the last');
    await Promise.all([came, toldAll]);
  }, evil);
  await nothingHappened(before);
});

test('the page cannot send the extension’s own messages', async () => {
  const before = await onTheForm();
  const reach = await practice.page.evaluate(() => {
    const world = globalThis as unknown as { chrome?: { runtime?: object }; browser?: object };
    return [world.chrome?.runtime, world.browser, (globalThis as Record<string, unknown>).__ecfLinkGuide].map(
      (what) => typeof what,
    );
  });
  expect(reach).toEqual(['undefined', 'undefined', 'undefined']);
  await nothingHappened(before);
});

test('another extension’s messages do nothing, and are not answered', async () => {
  const before = await onTheForm();
  for (const message of [...evil, knownProblems]) {
    const said = await practice.page.evaluate(
      (detail) =>
        new Promise((resolve) => {
          document.addEventListener('guide-answered', (event) => resolve((event as CustomEvent).detail), {
            once: true,
          });
          document.dispatchEvent(new CustomEvent('send-to-guide', { detail }));
        }),
      JSON.stringify({ id: practice.browser.id, message }),
    );
    expect(said).toMatch(/Receiving end does not exist/);
  }
  await nothingHappened(before);
});

test('even a compromised content script on a court’s page can erase, import, correct or set nothing', async () => {
  const before = await onTheForm();
  for (const message of evil) {
    const answer = inScriptWorld(
      practice.page,
      practice.browser.id,
      `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((said) => said ?? null, () => null)`,
    );
    expect(await answer, JSON.stringify(message)).toBeNull();
  }
  await nothingHappened(before);
});

test('messages that a content script may send are answered', async () => {
  await onTheForm();
  const ask = (message: object) =>
    inScriptWorld(
      practice.page,
      practice.browser.id,
      `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
    );
  expect(await ask(knownProblems)).not.toHaveLength(0);
  expect(await ask(courtEvent('ilsd', { type: 'guide-me' }))).toBe(true);
  expect(await practice.stored()).toMatchObject({ 'guidance:ilsd': { guiding: true } });
});
