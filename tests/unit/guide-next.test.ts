import { expect, test } from 'vitest';
import { firstPerson } from '@/lib/memory/person-ids';
import { guideNextIn } from '@/lib/messages/guide-next';
import { MemoryArea } from './memory-area';

/** A court's record, by what is known of it and when. */
const known = (times: object) => ({ v: 1, times, step: null, stepAt: 0 });
const followed = known({ tracked: 1 });
const begun = known({ tracked: 1, progress: 2 });
const linked = known({ tracked: 1, menus: 3 });

/** What the worker is told to do where this is stored and S.D. Ill.'s panel asks for the next court. */
async function after(items: Record<string, unknown>): Promise<unknown[]> {
  const told: unknown[] = [];
  const guideNext = guideNextIn(new MemoryArea(items), async (...event) => told.push(event) > 0);
  expect(await guideNext('ilsd')).toBe(told.length > 0);
  return told;
}

test('the next court is the one that the panel names: begun before followed, and not the one it comes from', async () => {
  const items = { 'court:ilsd': begun, 'court:moeb': followed, 'court:wvsd': begun };
  expect(await after(items)).toEqual([['wvsd', { type: 'guide-me' }, undefined]]);
});

test('where every other court is linked, or none is followed, guidance begins nowhere', async () => {
  expect(await after({ 'court:ilsd': linked, 'court:moeb': linked })).toEqual([]);
  expect(await after({})).toEqual([]);
});

test('of several people it is the next court of the one worked for, and theirs alone', async () => {
  const people = {
    v: 1,
    people: [
      { id: firstPerson, name: 'Jordan Sample' },
      { id: 'p2', name: 'Riley Example' },
    ],
  };
  const items = {
    people,
    settings: { workingFor: 'p2' },
    'court:moeb': begun,
    'court:wvsd:p2': followed,
  };
  expect(await after(items)).toEqual([['wvsd', { type: 'guide-me' }, 'p2']]);
});
