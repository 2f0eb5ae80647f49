import { describe, expect, test } from 'vitest';
import { apartKey, apartRecord, keptApart, toStoredApart } from '@/lib/memory/apart';
import { recordOf, type Times } from '@/lib/memory/knowledge';
import { Mirror } from '@/lib/memory/mirror';
import type { MirrorRecord } from '@/lib/memory/mirror-record';
import { toStored } from '@/lib/memory/records';
import { Turns } from '@/lib/memory/turns';
import { Writer } from '@/lib/memory/writer';
import { MemoryArea } from './memory-area';

const known = (times: Times) => recordOf({ times, step: null, stepAt: 0 });
const stored = (times: Times) => toStored(known(times));
const mark = (epoch: number, at = epoch) => ({ v: 1 as const, epoch, at });
const mirror = (change: Partial<MirrorRecord> = {}): MirrorRecord => ({
  v: 1,
  mark: null,
  since: 0,
  inStep: {},
  ...change,
});
const apart = (times: Times, decided = false) =>
  toStoredApart({ ...keptApart(null, known(times), 'old'), decided });
const always = async () => true;

/** A computer at the time 100, with what it keeps and what sync holds. */
function computer(local: Record<string, unknown>, sync: Record<string, unknown> = {}) {
  const [here, there] = [new MemoryArea(local), new MemoryArea(sync)];
  const turns = new Turns();
  const now = () => 100;
  return { here, there, mirror: new Mirror(new Writer(here, now, turns), turns, here, there, now) };
}

describe('in step', () => {
  test('a computer without records has been in step from then on, and nothing is written twice', async () => {
    const { here, there, mirror: one } = computer({});
    await one.inStep(null, always);
    expect(here.items).toEqual({ mirror: mirror() });
    await one.inStep(null, always);
    expect([here.writes, there.writes]).toEqual([1, 0]);
  });

  test('what is in step is written down once, with its latest time', async () => {
    const { here, there, mirror: one } = computer({ 'court:ilsd': stored({ tracked: 5, said: 9 }) });
    await one.inStep(null, always);
    expect(here.items.mirror).toEqual(mirror({ inStep: { ilsd: 9 } }));
    await one.inStep(null, always);
    expect([here.writes, there.writes]).toEqual([1, 1]);
    here.items['court:ilsd'] = stored({ tracked: 5, said: 11 });
    await one.inStep(null, always);
    expect(here.items.mirror).toEqual(mirror({ inStep: { ilsd: 11 } }));
  });

  test('the mark of an erasing that sync lost, or has in an older form, is given back; its own is not', async () => {
    const mine = { mirror: mirror({ mark: mark(90) }) };
    for (const theirs of [{}, { erased: mark(80) }]) {
      const one = computer(mine, theirs);
      await one.mirror.inStep(null, always);
      expect(one.there.items).toEqual({ erased: mark(90) });
    }
    const same = computer({ ...mine, 'court:ilsd': stored({ said: 95 }) }, { erased: mark(90) });
    await same.mirror.inStep(['moeb'], always);
    expect([same.there.writes, Object.keys(same.here.items)]).toEqual([0, ['mirror', 'court:ilsd']]);
  });

  test('sync that fails is said, as full where that is why, and changes nothing here', async () => {
    for (const [error, problem] of [
      ['QUOTA_BYTES quota exceeded', 'full'],
      ['offline', 'unreachable'],
    ]) {
      const { here, there, mirror: one } = computer({ 'court:ilsd': stored({ said: 5 }) });
      there.get = () => Promise.reject(new Error(error));
      expect(await one.inStep(null, always)).toBe(problem);
      expect(Object.keys(here.items)).toEqual(['court:ilsd']);
    }
  });

  test('a copy that cannot be read leaves sync, and is kept as it was', async () => {
    const { here, there, mirror: one } = computer({}, { 'court:ilsd': { v: 1, times: 'none' } });
    await one.inStep(null, always);
    expect(there.items).toEqual({});
    expect(here.items['quarantined:court:ilsd:100']).toEqual({ v: 1, times: 'none' });
  });

  test('of what was in sync before an erasing, only what was learned after it is kept apart', async () => {
    const { here, mirror: one } = computer(
      { mirror: mirror({ mark: mark(50) }) },
      { erased: mark(50), 'court:ilsd': stored({ said: 70 }), 'court:moeb': stored({ said: 40 }) },
    );
    await one.inStep(null, always);
    expect(Object.keys(here.items).sort()).toEqual(['apart:ilsd', 'mirror']);
    expect(here.items['apart:ilsd']).toMatchObject({ why: 'old', copy: { times: { said: 70 } } });
  });
});

describe('erased by another computer', () => {
  const erasedAt60 = { erased: mark(90, 60) };

  test('what was in step goes; what was learned meanwhile, or begun again by a slow clock, waits', async () => {
    const { here, mirror: one } = computer(
      {
        mirror: mirror({ inStep: { ilsd: 50, moeb: 50, cacd: 50, nysd: 70 } }),
        'court:ilsd': stored({ tracked: 50 }),
        'court:moeb': stored({ tracked: 50, said: 55 }),
        'court:cacd': stored({ tracked: 40 }),
        'court:nysd': stored({ tracked: 50, said: 70 }),
      },
      erasedAt60,
    );
    await one.inStep(null, always);
    const waits = (key: string) => apartRecord.safeParse(here.items[apartKey(key)]).data?.copy.times;
    expect(['ilsd', 'moeb', 'cacd', 'nysd'].map(waits)).toEqual([
      undefined,
      { said: 55 },
      { tracked: 40 },
      { said: 70 },
    ]);
    expect(here.items.mirror).toEqual(mirror({ mark: mark(90, 60) }));
    expect(Object.keys(here.items).filter((key) => key.startsWith('court:'))).toEqual([]);
  });

  test('what was learned meanwhile joins a question that is open, and is a new one where it was decided', async () => {
    const { here, mirror: one } = computer(
      {
        mirror: mirror({ inStep: { ilsd: 50, moeb: 50, cacd: 50 } }),
        'court:cacd': stored({ said: 55 }),
        'apart:cacd': apart({ said: 55 }, true),
        'court:ilsd': stored({ said: 55 }),
        'court:moeb': stored({ said: 55 }),
        'apart:ilsd': apart({ menus: 30 }),
        'apart:moeb': apart({ menus: 30 }, true),
      },
      erasedAt60,
    );
    await one.inStep(null, always);
    expect(here.items['apart:ilsd']).toMatchObject({
      decided: false,
      copy: { times: { menus: 30, said: 55 } },
    });
    for (const key of ['apart:moeb', 'apart:cacd'])
      expect(here.items[key]).toMatchObject({ decided: false, copy: { times: { said: 55 } } });
    expect(apartRecord.safeParse(here.items['apart:moeb']).data?.copy.times).toEqual({ said: 55 });
  });

  test('open questions, quarantine and the policy stay; what was decided, settings and checklist go', async () => {
    const stay = {
      'apart:txsd': apart({ said: 30 }),
      'quarantined:court:ca7:5': { v: 1 },
      policy: { v: 1, helpDesk: null, muted: [] },
    };
    const go = {
      'apart:njd': apart({ said: 30 }, true),
      settings: { v: 1, neverOffer: true },
      'x:quarantined:': 1,
    };
    const { here, mirror: one } = computer({ mirror: mirror(), ...stay, ...go }, erasedAt60);
    await one.inStep(null, always);
    expect(here.items).toEqual({ ...stay, mirror: mirror({ mark: mark(90, 60) }) });
  });
});

describe('erasing', () => {
  test('this computer alone: what sync holds up to the latest time anywhere is not taken again', async () => {
    const latest = (local: object, sync: object) => {
      const one = computer({ ...local }, { ...sync });
      return one.mirror.erase('here').then(() => one.here.items);
    };
    expect(await latest({}, {})).toEqual({ mirror: mirror({ since: 100 }) });
    expect(await latest({ 'court:ilsd': stored({ said: 700 }) }, {})).toEqual({
      mirror: mirror({ since: 700 }),
    });
    expect(await latest({}, { 'court:ilsd': stored({ said: 800 }) })).toEqual({
      mirror: mirror({ since: 800 }),
    });
    const marked = { mirror: mirror({ mark: mark(50) }) };
    expect(await latest(marked, { 'epoch:50:ilsd': stored({ said: 900 }), erased: mark(50) })).toEqual({
      mirror: mirror({ mark: mark(50), since: 900 }),
    });
  });

  test.each([
    ['none before', null, null, 100],
    ['of this computer', mark(500), mark(3), 501],
    ['of another computer', mark(3), mark(500), 501],
    ['of another computer alone', null, mark(500), 501],
    ['long ago', mark(3), mark(4), 100],
  ])(
    'all computers: the mark has a higher epoch than the one before it: %s',
    async (_, mine, theirs, epoch) => {
      const {
        here,
        there,
        mirror: one,
      } = computer(mine ? { mirror: mirror({ mark: mine }) } : {}, theirs ? { erased: theirs } : {});
      expect(await one.erase('everywhere')).toBeNull();
      expect(there.items).toEqual({ erased: mark(epoch, 100) });
      expect(here.items).toEqual({ mirror: mirror({ mark: mark(epoch, 100) }) });
    },
  );

  test('the policy stays, with or without room to write', async () => {
    const policy = { v: 1, helpDesk: null, muted: [] };
    for (const full of [false, true]) {
      const { here, mirror: one } = computer({ policy, settings: { v: 1 } });
      here.failNext = full;
      await one.erase('here');
      expect(here.items).toEqual({ policy, mirror: mirror({ since: 100 }) });
    }
  });

  test('what is left to do where sync cannot be reached: the mark alone', async () => {
    const { here, there, mirror: one } = computer({ 'court:ilsd': stored({ said: 5 }) });
    there.get = () => Promise.reject(new Error('offline'));
    there.set = () => Promise.reject(new Error('offline'));
    expect(await one.erase('everywhere')).toBe('unreachable');
    expect(here.items).toEqual({
      mirror: mirror({ mark: mark(100) }),
      erasing: { v: 1, keys: [], mark: mark(100) },
    });
  });

  test('once more, before the first was finished, it can still be finished', async () => {
    const unfinished = { v: 1, keys: ['court:ilsd'], mark: null };
    const { here, there, mirror: one } = computer({ 'court:ilsd': stored({ said: 5 }), erasing: unfinished });
    const reached = new Promise<void>((resolve) => {
      // The worker is stopped here: the write to sync never ends.
      there.set = () => {
        resolve();
        return new Promise(() => undefined);
      };
    });
    void one.erase('everywhere');
    await reached;
    expect(here.items.erasing).toMatchObject({ mark: mark(100) });
  });
});
