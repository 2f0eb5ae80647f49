import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { builtExtension } from '../browser/chromium';
import { foreignExtension } from '../browser/foreign';
import { inScriptWorld } from '../browser/script-world';
import { signedInTo } from '../browser/walk';
import { usePractice } from './practice';

const foreign = foreignExtension();
const practice = usePractice({ extension: `${builtExtension},${foreign}` });
afterAll(() => rmSync(foreign, { recursive: true, force: true }));

const form = 'https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl';

/** What somebody would send who wanted to forge, to spy or to destroy. */
const evil = [
  { to: 'worker', erase: true },
  { to: 'worker', tidy: true },
  { to: 'worker', courtId: 'ilsd', act: { type: 'say', linked: true } },
  { to: 'worker', courtId: 'nysd', act: { type: 'guide-me' } },
  { to: 'worker', courtId: 'settings', act: { type: 'guide-me' } },
  {
    to: 'worker',
    courtId: 'ilsd',
    act: {
      type: 'seen',
      code: 'L7',
      sighting: {
        kind: 'court-link-done',
        courtId: 'ilsd',
        training: false,
        facts: { text: 'Jordan Sample' },
      },
    },
  },
  { to: 'worker', settings: { neverOffer: true } },
  { to: 'worker', take: { ilsd: { times: { said: 1 }, step: null, stepAt: 0 } } },
  { to: 'worker', courtId: 'ilsd', correct: { phone: '900-555-0100', hours: '', advice: 'Call here' } },
  { to: 'worker', desk: { type: 'open', id: 'x', courtId: 'ilsd', code: null } },
  { to: 'page', ask: 'where' },
];

/** On the link form, with a record kept: the overlay stands and something could be lost. */
async function onTheForm(): Promise<Record<string, unknown>> {
  await signedInTo(practice.page, 'ilsd');
  await practice.page.goto(form);
  await practice.overlay.waitFor(/Help code\s*L5/);
  await expect.poll(() => practice.stored()).toHaveProperty('court:ilsd');
  return practice.stored();
}

async function nothingHappened(before: Record<string, unknown>): Promise<void> {
  await practice.page.waitForTimeout(200);
  expect(await practice.stored()).toEqual(before);
  expect(
    practice.browser.context.pages().filter((page) => page.url().startsWith('chrome-extension')),
  ).toEqual([]);
  expect(await practice.overlay.text()).toMatch(/Help code\s*L5/);
}

test('what a page posts to its window, its frames or its workers does nothing', async () => {
  const before = await onTheForm();
  await practice.page.evaluate((messages) => {
    for (const message of [...messages, { type: 'wxt:content-script-started', contentScriptName: 'page' }]) {
      window.postMessage(message, '*');
      window.dispatchEvent(new MessageEvent('message', { data: message, source: window }));
      document.dispatchEvent(new CustomEvent('ecf-link-guide', { detail: message }));
      new BroadcastChannel('ecf-link-guide').postMessage(message);
    }
  }, evil);
  await nothingHappened(before);
});

test('the page has no way to the extension’s own messages', async () => {
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
  for (const message of [...evil, { to: 'worker', known: 'L5', kind: 'district' }]) {
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

test('even a script on a court’s page, taken over, can erase, import, correct or set nothing', async () => {
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

test('what it may ask is answered', async () => {
  await onTheForm();
  const ask = (message: object) =>
    inScriptWorld(
      practice.page,
      practice.browser.id,
      `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
    );
  expect(await ask({ to: 'worker', known: 'L5', kind: 'district' })).not.toHaveLength(0);
  expect(await ask({ to: 'worker', courtId: 'ilsd', act: { type: 'guide-me' } })).toBe(true);
  expect(await practice.stored()).toMatchObject({ 'manner:ilsd': { guiding: true } });
});
