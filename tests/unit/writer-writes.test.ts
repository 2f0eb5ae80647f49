import { describe, expect, test } from 'vitest';
import { apartRecord, keptApart, toStoredApart } from '@/lib/memory/apart';
import { sameAwaiting } from '@/lib/memory/awaiting-menus';
import { tolerance } from '@/lib/memory/clock';
import { type Knowledge, recordOf, type Times } from '@/lib/memory/knowledge';
import { type GuidanceState, toStored } from '@/lib/memory/records';
import { reduceSignIn } from '@/lib/memory/reduce-sign-in';
import { quarantinedText, readStoredState } from '@/lib/memory/stored-state';
import { Writer } from '@/lib/memory/writer';
import { guidance, record, summary } from './fixtures';
import { MemoryArea } from './memory-area';

const now = 1000;
const writer = (area: MemoryArea) => new Writer(area, () => now);
const known = (times: Times) => recordOf({ times, step: null, stepAt: 0 });
const stored = (times: Times) => toStored(known(times));
const ahead = now + tolerance + 5;
const apart = (times: Times, why: 'old' | 'ahead' = 'old', decided = false) =>
  toStoredApart({ ...keptApart(null, known(times), why), decided });
const others = (courts: Record<string, Times>): Map<string, Knowledge> =>
  new Map(Object.entries(courts).map(([id, times]) => [id, known(times)]));

describe('only what changed is written', () => {
  test('of a court: its record or its guidance, and nothing where neither changed', async () => {
    const area = new MemoryArea({ 'court:ilsd': stored({ tracked: 5 }), 'guidance:ilsd': guidance() });
    const set: string[][] = [];
    const write = area.set.bind(area);
    area.set = (items) => {
      set.push(Object.keys(items));
      return write(items);
    };
    await writer(area).reduceCourt('ilsd', { type: 'not-now' });
    await writer(area).reduceCourt('ilsd', { type: 'say', linked: true });
    await writer(area).reduceCourt('ilsd', { type: 'track' });
    expect(set).toEqual([['guidance:ilsd'], ['court:ilsd']]);
  });

  test('of the account, likewise', async () => {
    const account = { v: 1, type: 'legacy', multifactor: null, at: 5 };
    const area = new MemoryArea({ account, 'guidance:account': guidance({ guiding: true }) });
    const set: string[][] = [];
    area.set = async (items) => void set.push(Object.keys(items));
    await writer(area).reduceAccount({
      type: 'seen',
      account: { type: 'legacy', multifactor: null },
      done: false,
    });
    await writer(area).reduceAccount({ type: 'not-now' });
    expect(set).toEqual([['account'], ['guidance:account']]);
  });

  test('of what others know: what is news, in one write', async () => {
    const area = new MemoryArea({
      'court:ilsd': stored({ said: 5 }),
      'apart:moeb': apart({ said: ahead }, 'ahead'),
    });
    await writer(area).mergeIn(others({ ilsd: { said: 4 }, moeb: { said: ahead } }));
    expect(area.writes).toBe(0);
    await writer(area).mergeIn(others({ ilsd: { said: 6 }, cacd: { said: 6 }, moeb: { said: ahead + 1 } }));
    expect(area.writes).toBe(1);
    expect((await readStoredState(area)).apart.get('moeb')?.copy.times.said).toBe(ahead + 1);
  });
});

describe('what is kept apart of courts that were erased meanwhile', () => {
  const kept = async (local: Record<string, unknown>, courts: Record<string, Times>) => {
    const area = new MemoryArea(local);
    await writer(area).keepApartInTurn(others(courts));
    return area;
  };
  test('is what is not known here, with why', async () => {
    const area = await kept({ 'court:ilsd': stored({ said: 5 }) }, { ilsd: { said: 5 }, moeb: { said: 5 } });
    expect(Object.keys(area.items)).toEqual(['court:ilsd', 'apart:moeb']);
    expect(apartRecord.parse(area.items['apart:moeb'])).toMatchObject({
      why: 'old',
      decided: false,
      copy: { times: { said: 5 } },
    });
  });
  test('is written once', async () => {
    const area = await kept({ 'apart:moeb': apart({ said: 5 }) }, { moeb: { said: 5 } });
    expect(area.writes).toBe(0);
  });
});

describe('a decision about what is kept apart', () => {
  test.each([
    ['there is nothing', {}],
    ['it was decided already', { 'apart:ilsd': apart({ said: 5 }, 'old', true) }],
  ])('changes nothing where %s', async (_, local) => {
    const area = new MemoryArea(local);
    await writer(area).decideApart('ilsd', true);
    expect([area.writes, area.items]).toEqual([0, local]);
  });
});

describe('a policy', () => {
  const policy = { v: 1 as const, helpDesk: null, muted: ['court-landing'] };
  test('is kept for pages, and its courts are followed from then on', async () => {
    const area = new MemoryArea({ 'court:moeb': stored({ untracked: 5 }) });
    await writer(area).applyPolicy(policy, ['ilsd', 'moeb']);
    expect(area.items).toEqual({
      policy,
      'court:ilsd': stored({ tracked: now }),
      'court:moeb': stored({ untracked: 5 }),
    });
    await writer(area).applyPolicy(policy, ['ilsd', 'moeb']);
    expect(area.writes).toBe(1);
  });
  test('that says nothing is kept only where there was another one', async () => {
    const none = { v: 1 as const, helpDesk: null, muted: [] };
    const area = new MemoryArea();
    await writer(area).applyPolicy(none, []);
    expect(area.items).toEqual({});
    await writer(area).applyPolicy(policy, []);
    await writer(area).applyPolicy(none, []);
    expect(area.items).toEqual({ policy: none });
  });
});

describe('tidying', () => {
  test('nothing to do: nothing is written', async () => {
    const area = new MemoryArea({ 'court:ilsd': stored({ said: 5 }), 'apart:moeb': apart({ said: 5 }) });
    await writer(area).tidy();
    expect(area.writes).toBe(0);
  });
  test('a court that is dated ahead joins what already waits of it, and is not taken back in the same turn', async () => {
    const area = new MemoryArea({
      'court:ilsd': stored({ menus: ahead }),
      'apart:ilsd': apart({ said: 5 }, 'ahead'),
      'apart:moeb': apart({ said: 6 }, 'ahead'),
    });
    await writer(area).tidy();
    const { records, apart: waiting } = await readStoredState(area);
    expect([...records].map(([id, { times }]) => [id, times])).toEqual([['moeb', { said: 6 }]]);
    expect([...waiting].map(([id, { copy }]) => [id, copy.times])).toEqual([
      ['ilsd', { menus: ahead, said: 5 }],
    ]);
  });
});

describe('stored keys', () => {
  test('what stands behind a court and is no person’s id is no person', async () => {
    const area = new MemoryArea({
      'court:ilsd:x9': stored({ said: 5 }),
      'court:moeb:p2': stored({ said: 5 }),
      'checklist:x9': { v: 1, account: true, multifactor: false, logins: [] },
    });
    const { records, ofOthers } = await readStoredState(area);
    expect([[...records.keys()], [...ofOthers.keys()]]).toEqual([['ilsd:x9'], ['p2']]);
  });
});

test('what was put in quarantine can be kept as it was found, and nothing else of what is stored', async () => {
  const kept = { 'quarantined:court:ilsd:5': { v: 1, times: 'none' }, 'quarantined:settings:6': 'x' };
  const area = new MemoryArea({ 'court:moeb': stored({ said: 5 }), ...kept, 'other:quarantined:': 1 });
  const text = await quarantinedText(area);
  expect(JSON.parse(text)).toEqual(kept);
  expect(text).toMatch(/^\{\n {2}"quarantined:.*\}\n$/s);
});

test('a court that is followed no more says when', async () => {
  const area = new MemoryArea({ 'court:ilsd': toStored(record({ status: 'in-progress', at: 5 })) });
  await writer(area).reduceCourt('ilsd', { type: 'untrack' });
  expect(area.items['court:ilsd']).toEqual(stored({ untracked: now }));
});

test('signing in at PACER is noted while menus are awaited, on that page alone and not on a training site', async () => {
  const awaitingMenus = { since: 'submit' as const, pages: 0, signedInAgain: false };
  const noted = async (kind: 'pacer-login' | 'pacer-redaction', training: boolean) => {
    const event = { type: 'seen', summary: summary(kind, {}, { training }), code: null } as const;
    const before = { record: null, guidance: guidance({ awaitingMenus }) };
    const area = new MemoryArea({ 'guidance:ilsd': before.guidance });
    const { guidance: after } = await writer(area).reduceCourt('ilsd', event);
    // PACER's own script reduces by itself, to find out whether there is anything to report.
    expect(reduceSignIn(before, event, now).guidance).toEqual(after);
    return after.awaitingMenus?.signedInAgain;
  };
  expect(await noted('pacer-login', false)).toBe(true);
  expect(await noted('pacer-login', true)).toBe(false);
  expect(await noted('pacer-redaction', false)).toBe(false);
});

test('waiting for menus is alike only in all that is known of it', () => {
  const since = { since: 'submit' as const, pages: 1, signedInAgain: false };
  const alike = [
    null,
    since,
    { ...since, since: 'confirmation' as const },
    { ...since, pages: 2 },
    { ...since, signedInAgain: true },
  ];
  for (const a of alike)
    for (const b of alike) expect(sameAwaiting(a, structuredClone(b)), JSON.stringify([a, b])).toBe(a === b);
});

test('a page of a court of appeals ends the wait for menus after its confirmation, and no other', async () => {
  const event = { type: 'seen', summary: summary('court-appellate-home'), code: null } as const;
  const left = async (awaitingMenus: GuidanceState['awaitingMenus']) => {
    const area = new MemoryArea({ 'guidance:ca7': guidance({ guiding: true, awaitingMenus }) });
    return (await writer(area).reduceCourt('ca7', event)).guidance;
  };
  const wait = { since: 'submit' as const, pages: 0, signedInAgain: false };
  expect(await left(null)).toEqual(guidance({ guiding: true }));
  expect(await left(wait)).toEqual(guidance({ guiding: true, awaitingMenus: wait }));
  expect(await left({ ...wait, since: 'confirmation' })).toEqual(guidance());
});
