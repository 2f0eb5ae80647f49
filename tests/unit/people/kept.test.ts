import { describe, expect, test } from 'vitest';
import { nothingReady } from '@/lib/memory/checklist';
import { Mirror } from '@/lib/memory/mirror';
import { asTheirs, peopleIn, stateOf, workedFor } from '@/lib/memory/people-state';
import { nothingStored, readStoredState, type StoredState } from '@/lib/memory/stored-state';
import { Turns } from '@/lib/memory/turns';
import { Writer } from '@/lib/memory/writer';
import frozen from '../../frozen/people-v1.json';
import v1 from '../../frozen/records-v1.json';
import { guidance, record } from '../fixtures';
import { MemoryArea } from '../memory-area';

/** A storage with people, its mirror, and what sync holds. */
function mirrored() {
  const area = new MemoryArea({ ...v1, ...frozen });
  const sync = new MemoryArea();
  const turns = new Turns();
  const now = () => 1_763_700_000_000;
  return { area, sync, mirror: new Mirror(new Writer(area, now, turns), turns, area, sync, now) };
}

test('people are read as they were meant', async () => {
  const all = await readStoredState(new MemoryArea({ ...v1, ...frozen }));
  expect(all.damaged).toEqual([]);
  expect(peopleIn(all).map(({ name }) => name)).toEqual(['J.S.', 'Robin Example']);
  expect(workedFor(all)?.id).toBe('p3');
  expect(stateOf(all, 'p3').records.get('ilsd')).toMatchObject({ status: 'in-progress', step: 'L3' });
  expect(asTheirs(all).records.size).toBe(1);
  expect(asTheirs(all).checklist).toEqual(frozen['checklist:p3']);
  expect(all.checklist.multifactor).toBe(false);
  expect(all.records.size).toBe(9);
  expect(all.whose.get('ilsd')).toEqual(frozen['whose:ilsd']);
});

describe('of two people', () => {
  const [js, re] = [
    { id: 'p1', name: 'J.S.' },
    { id: 'p2', name: 'R.E.' },
  ];
  const account = guidance({ guiding: true });
  const all: StoredState = {
    ...nothingStored(),
    people: { v: 1, people: [js, re], last: 2, removed: null },
    records: new Map([['ilsd', record()]]),
    guidance: new Map([['account', account]]),
  };
  const workingFor = (id: string) => ({ ...all, settings: { ...all.settings, workingFor: id } });

  test('everything is the first’s as it is, also where nobody is named', () => {
    for (const state of [workingFor('p1'), workingFor('p9'), all]) {
      expect(workedFor(state)).toBe(js);
      expect(asTheirs(state)).toBe(state);
    }
  });
  test('who has nothing yet has nothing, but for guidance on the account’s own pages', () => {
    const theirs = { records: new Map(), guidance: new Map(), checklist: nothingReady };
    expect(stateOf(all, 'p2')).toEqual(theirs);
    const state = workingFor('p2');
    expect(workedFor(state)).toBe(re);
    expect(asTheirs(state)).toEqual({ ...state, ...theirs, guidance: new Map([['account', account]]) });
    expect(asTheirs({ ...state, guidance: new Map() }).guidance).toEqual(new Map());
  });
  test('who is left alone is nobody in particular', () => {
    const alone = { ...all, people: { v: 1 as const, people: [js], last: 2, removed: null } };
    expect(peopleIn(alone)).toEqual([]);
    expect(workedFor(alone)).toBeNull();
    expect(asTheirs(alone)).toBe(alone);
  });
});

test('sync carries the first person’s courts, and no name or other person’s court', async () => {
  const { sync, mirror } = mirrored();
  await mirror.inStep(null, async () => true);
  expect(Object.keys(sync.items).sort()).toEqual(Object.keys(v1).sort());
  expect(JSON.stringify(sync.items)).not.toMatch(/Robin|J\.S\.|p3/);
});

test('erasing takes everything of people away', async () => {
  const { area, mirror } = mirrored();
  await mirror.erase('here');
  expect(JSON.stringify(area.items)).not.toMatch(/people|whose|Robin|workingFor|:p3/);
});
