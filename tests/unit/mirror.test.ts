import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge, sameKnowledge } from '@/lib/progress/knowledge';
import { Mirror } from '@/lib/progress/mirror';
import { readEverything, Writer } from '@/lib/progress/store';
import { sighting } from './fixtures';
import { MemoryArea } from './memory-area';

let clock = 0;

/** A browser of the person's: its own records, a worker that can be killed, and the sync area that both share. */
function browser(sync: MemoryArea) {
  const local = new MemoryArea();
  const start = () => {
    const writer = new Writer(local, () => ++clock);
    return { writer, mirror: new Mirror(writer, local, sync) };
  };
  let worker = start();
  return {
    local,
    act: (...args: Parameters<Writer['act']>) => worker.writer.act(...args),
    inStep: () => worker.mirror.inStep(),
    switchOff: () => worker.mirror.switchOff(),
    /** A new worker; what the old one had not written is gone with it. */
    kill: () => {
      worker = start();
    },
    records: async () => (await readEverything(local)).records,
  };
}

const acts = {
  track: { type: 'track' },
  'guide-me': { type: 'guide-me' },
  done: { type: 'seen', sighting: sighting('court-link-done'), code: 'L7' },
  menus: { type: 'seen', sighting: sighting('court-menu', { filingMenus: true }), code: null },
  said: { type: 'say', linked: true },
  'said-not': { type: 'say', linked: false },
  untrack: { type: 'untrack' },
} as const;

type Step =
  | { who: 0 | 1; what: keyof typeof acts; court: string }
  | { who: 0 | 1; what: 'in-step' | 'kill' | 'switch-off' | 'sync-full' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      who: fc.constantFrom(0 as const, 1 as const),
      what: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
      court: fc.constantFrom('ilsd', 'moeb'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      who: fc.constantFrom(0 as const, 1 as const),
      what: fc.constantFrom('in-step' as const, 'kill' as const, 'switch-off' as const, 'sync-full' as const),
    }),
  },
);

test('two browsers, one sync, any sequence of acts, kills, full and switched-off sync: no knowledge is lost (2 000 sequences)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const sync = new MemoryArea();
      const both = [browser(sync), browser(sync)] as const;
      for (const { who, what, ...rest } of steps) {
        const one = both[who];
        const before = await one.records();
        if (what === 'in-step') await one.inStep();
        else if (what === 'kill') one.kill();
        else if (what === 'switch-off') await one.switchOff();
        else if (what === 'sync-full') {
          sync.failNext = true;
          await one.inStep();
          sync.failNext = false;
        } else {
          await one.act((rest as { court: string }).court, acts[what]);
          continue;
        }
        // Whatever sync does, this computer knows all that it knew.
        for (const [id, record] of before) {
          const after = (await one.records()).get(id);
          expect(after && sameKnowledge(merge(after, record), after)).toBe(true);
        }
      }
      const known = await Promise.all(both.map((one) => one.records()));
      for (const one of [0, 1, 0, 1] as const) expect(await both[one].inStep()).toBeNull();
      const [a, b] = await Promise.all(both.map((one) => one.records()));
      expect([...(a?.keys() ?? [])].sort()).toEqual([...(b?.keys() ?? [])].sort());
      for (const [id, record] of a ?? []) {
        const other = b?.get(id);
        expect(other && sameKnowledge(record, other)).toBe(true);
        for (const side of known) {
          const was = side.get(id);
          if (was) expect(sameKnowledge(merge(record, was), record)).toBe(true);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test('a full sync is told, and nothing here changes', async () => {
  const sync = new MemoryArea();
  const one = browser(sync);
  await one.act('ilsd', acts.done);
  const before = structuredClone(one.local.items);
  sync.failNext = true;
  expect(await one.inStep()).toBe('full');
  expect(one.local.items).toEqual(before);
});

test('switching off takes over what the mirror knows, and takes the mirror away', async () => {
  const sync = new MemoryArea();
  const [one, other] = [browser(sync), browser(sync)];
  await other.act('moeb', acts.menus);
  await other.inStep();
  await one.act('ilsd', acts.done);
  expect(await one.switchOff()).toBeNull();
  expect([...(await one.records()).keys()].sort()).toEqual(['ilsd', 'moeb']);
  expect(sync.items).toEqual({});
});

test('only what differs is written to the mirror', async () => {
  const sync = new MemoryArea();
  const one = browser(sync);
  await one.act('ilsd', acts.done);
  await one.inStep();
  const writes = sync.writes;
  await one.inStep();
  expect(sync.writes).toBe(writes);
});

test('207 courts fit into the sync area of Chrome: under 102 400 bytes, each item under 8 192', async () => {
  const sync = new MemoryArea();
  const one = browser(sync);
  for (let i = 0; i < 207; i++) for (const act of Object.values(acts)) await one.act(`c${i}`, act);
  await one.inStep();
  const sizes = Object.entries(sync.items).map(([key, value]) => key.length + JSON.stringify(value).length);
  expect(sizes).toHaveLength(207);
  expect(Math.max(...sizes)).toBeLessThan(8192);
  expect(sizes.reduce((a, b) => a + b)).toBeLessThan(102_400);
});
