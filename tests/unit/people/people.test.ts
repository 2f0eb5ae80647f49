import { describe, expect, test } from 'vitest';
import {
  forgetRemoved,
  nameOf,
  nameProblem,
  type PeopleEvent,
  type PeopleState,
  reducePeople,
  severalPeople,
} from '@/lib/memory/people';

const nobody: PeopleState = { people: null, workingFor: null };
const listAfter = (...events: PeopleEvent[]): PeopleState => events.reduce(reducePeople, nobody);
const add = (name: string, first: string | null = null): PeopleEvent => ({ type: 'add', name, first });
const names = ({ people }: PeopleState) => people?.people.map(({ name }) => name);
const two = [add('R.E.', 'J.S.')];

test('the second person begins the list; the first keeps the work', () => {
  expect(listAfter(...two)).toEqual({
    people: {
      v: 1,
      people: [
        { id: 'p1', name: 'J.S.' },
        { id: 'p2', name: 'R.E.' },
      ],
      last: 2,
      removed: null,
    },
    workingFor: 'p1',
  });
});

test.each<[string, PeopleEvent]>([
  ['without the first one’s name', add('R.E.')],
  ['with an empty first name', add('R.E.', ' ')],
  ['with one name for both', add('r.e.', 'R.E.')],
  ['renamed', { type: 'rename', id: 'p2', name: 'K.L.' }],
  ['worked for', { type: 'work-for', id: 'p2' }],
  ['removed', { type: 'remove', id: 'p1' }],
  ['brought back', { type: 'bring-back' }],
])('nobody is on the list: %s changes nothing', (_, event) => {
  expect(reducePeople(nobody, event)).toBe(nobody);
});

test('a name is renamed, and the ids stay', () => {
  const renamed = listAfter(...two, { type: 'rename', id: 'p1', name: '  Jordan   Sample ' });
  expect(renamed.people?.people[0]).toEqual({ id: 'p1', name: 'Jordan Sample' });
});

test('nobody gets a name that another has, but may change the case of their own', () => {
  const state = listAfter(...two);
  expect(reducePeople(state, { type: 'rename', id: 'p1', name: 'r.e.' })).toBe(state);
  expect(names(reducePeople(state, { type: 'rename', id: 'p2', name: 'r.e.' }))).toEqual(['J.S.', 'r.e.']);
});

test('names are one whatever their case, but capitals alone make no two names one', () => {
  const weiss = [{ id: 'p1', name: 'R. Weiß' }];
  expect(nameProblem(weiss, 'r. weiß')).toMatch(/is on the list already/);
  expect(nameProblem(weiss, 'R. Weiss')).toBeNull();
});

test('one works for whom one chooses of several, and of the list alone', () => {
  const state = listAfter(...two);
  expect(reducePeople(state, { type: 'work-for', id: 'p2' })).toEqual({ ...state, workingFor: 'p2' });
  expect(reducePeople(state, { type: 'work-for', id: 'p3' })).toBe(state);
  const alone = listAfter(...two, { type: 'remove', id: 'p2' });
  expect(reducePeople(alone, { type: 'work-for', id: 'p1' })).toBe(alone);
});

test('people are several only where two are on the list', () => {
  expect(severalPeople(nobody)).toEqual([]);
  expect(severalPeople(listAfter(...two)).map(({ id }) => id)).toEqual(['p1', 'p2']);
  expect(severalPeople(listAfter(...two, { type: 'remove', id: 'p2' }))).toEqual([]);
});

describe('removing', () => {
  const three = [...two, add('K.L.'), { type: 'work-for', id: 'p2' } as const];
  test('gives the work to the first, and can be undone in the same place', () => {
    const gone = listAfter(...three, { type: 'remove', id: 'p2' });
    expect(names(gone)).toEqual(['J.S.', 'K.L.']);
    expect(gone.workingFor).toBe('p1');
    expect(names(reducePeople(gone, { type: 'bring-back' }))).toEqual(['J.S.', 'R.E.', 'K.L.']);
  });
  test('somebody else leaves the work where it is', () => {
    expect(listAfter(...three, { type: 'remove', id: 'p3' }).workingFor).toBe('p2');
  });
  test('who was removed is forgotten, and the list is left; where nobody was, it stays the same', () => {
    const { people } = listAfter(...three, { type: 'remove', id: 'p3' });
    const { people: all } = listAfter(...three);
    if (!people || !all) throw new Error('no list');
    expect(forgetRemoved(people)).toEqual({ people: { ...people, removed: null }, id: 'p3' });
    const kept = forgetRemoved(all);
    expect(kept).toEqual({ people: all, id: null });
    expect(kept.people).toBe(all);
  });
  test('the first person cannot be removed: theirs are the records from before', () => {
    const state = listAfter(...three);
    expect(reducePeople(state, { type: 'remove', id: 'p1' })).toBe(state);
  });
  test('the last of the others: one works for nobody in particular again', () => {
    const alone = listAfter(...two, { type: 'remove', id: 'p2' });
    expect(alone.workingFor).toBeNull();
    expect(forgetRemoved(alone.people as never)).toEqual({ people: null, id: 'p2' });
    expect(reducePeople(alone, { type: 'bring-back' }).workingFor).toBe('p1');
  });
  test('an id is not given out again', () => {
    expect(listAfter(...two, { type: 'remove', id: 'p2' }, add('M.N.')).people?.people[1]?.id).toBe('p3');
  });
  test('somebody who comes back to a name that is taken is told apart', () => {
    expect(
      names(listAfter(...three, { type: 'remove', id: 'p2' }, add('R.E.'), { type: 'bring-back' })),
    ).toEqual(['J.S.', 'p2 R.E.', 'K.L.', 'R.E.']);
  });
});

test('no more than sixty people fit, and the sixty-first is told so', () => {
  const full = Array.from({ length: 58 }, (_, i) => add(`Person ${i}`)).reduce(
    reducePeople,
    listAfter(...two),
  );
  expect(names(full)).toHaveLength(60);
  expect(reducePeople(full, add('One more'))).toBe(full);
  expect(nameProblem(full.people?.people ?? [], 'One more')).toMatch(/60/);
  expect(names(reducePeople(full, { type: 'rename', id: 'p2', name: 'K.L.' }))?.[1]).toBe('K.L.');
  const gone = reducePeople(full, { type: 'remove', id: 'p60' });
  expect(names(reducePeople(gone, { type: 'bring-back' }))).toHaveLength(60);
  const again = reducePeople(gone, add('One more'));
  expect(names(again)).toHaveLength(60);
  expect(reducePeople(again, { type: 'bring-back' })).toBe(again);
});

test.each([
  ['  R.  E. \n', 'R. E.'],
  ['a\u202eb\u0000c', 'a b c'],
  ['x'.repeat(90), 'x'.repeat(60)],
  ['\u{1F600}'.repeat(40), '\u{1F600}'.repeat(30)],
  [`x${'\u{1F600}'.repeat(40)}`, `x${'\u{1F600}'.repeat(29)}`],
  ['a\ud83db', 'ab'],
  [`${'x'.repeat(59)} y`, 'x'.repeat(59)],
  [` ${'x'.repeat(61)}`, 'x'.repeat(60)],
])('%j is kept as %j', (typed, kept) => {
  expect(nameOf(typed)).toBe(kept);
});

test('an empty name and one that is taken are refused in words', () => {
  expect(nameProblem([], ' ')).toBe('Type initials or a name.');
  expect(nameProblem([{ id: 'p1', name: 'R.E.' }], 'r.e.')).toMatch(/R\.E\. is on the list already/);
  expect(nameProblem([{ id: 'p1', name: 'R.E.' }], 'r.e.', 'p1')).toBeNull();
});
