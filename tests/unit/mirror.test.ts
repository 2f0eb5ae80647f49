import { expect, test } from 'vitest';
import { Mirror } from '@/lib/memory/mirror';
import { readStoredState } from '@/lib/memory/stored-state';
import { Turns } from '@/lib/memory/turns';
import { Writer } from '@/lib/memory/writer';
import { summary } from './fixtures';
import { MemoryArea } from './memory-area';

let clock = 0;

/** One of a person's browsers with sync on: its own records, and the sync area that they share. */
function browser(sync: MemoryArea, local = new MemoryArea()) {
  const turns = new Turns();
  const writer = new Writer(local, () => ++clock, turns);
  const mirror = new Mirror(writer, turns, local, sync, () => ++clock);
  return {
    local,
    mirror,
    writer,
    dispatch: (...args: Parameters<Writer['reduceCourt']>) => writer.reduceCourt(...args),
    inStep: () => mirror.inStep(null, async () => true),
    switchOff: () => mirror.switchOff(),
    records: async () => (await readStoredState(local)).records,
  };
}

const events = {
  track: { type: 'track' },
  'guide-me': { type: 'guide-me' },
  done: { type: 'seen', summary: summary('court-link-done'), code: 'L7' },
  menus: { type: 'seen', summary: summary('court-menu', { filingMenus: true }), code: null },
  said: { type: 'say', linked: true },
  'said-not': { type: 'say', linked: false },
  untrack: { type: 'untrack' },
} as const;

test('a full sync area is reported, and the browser’s own records do not change', async () => {
  const sync = new MemoryArea();
  const one = browser(sync);
  await one.dispatch('ilsd', events.done);
  const before = structuredClone(one.local.items);
  sync.failNext = true;
  expect(await one.inStep()).toBe('full');
  expect(one.local.items).toEqual(before);
});

test('switching off copies what the mirror knows, and removes the mirror', async () => {
  const sync = new MemoryArea();
  const [one, other] = [browser(sync), browser(sync)];
  await other.dispatch('moeb', events.menus);
  await other.inStep();
  await one.dispatch('ilsd', events.done);
  expect(await one.switchOff()).toBeNull();
  expect([...(await one.records()).keys()].sort()).toEqual(['ilsd', 'moeb']);
  expect(sync.items).toEqual({});
});

test('only what differs is written to the mirror', async () => {
  const sync = new MemoryArea();
  const one = browser(sync);
  await one.dispatch('ilsd', events.done);
  await one.inStep();
  const writes = sync.writes;
  await one.inStep();
  expect(sync.writes).toBe(writes);
});

test('207 courts fit into the sync area of Chrome: under 102 400 bytes, each item under 8 192', async () => {
  const sync = new MemoryArea();
  const one = browser(sync);
  for (let i = 0; i < 207; i++) for (const event of Object.values(events)) await one.dispatch(`c${i}`, event);
  await one.inStep();
  const sizes = Object.entries(sync.items).map(([key, value]) => key.length + JSON.stringify(value).length);
  expect(sizes).toHaveLength(207);
  expect(Math.max(...sizes)).toBeLessThan(8192);
  expect(sizes.reduce((a, b) => a + b)).toBeLessThan(102_400);
});
