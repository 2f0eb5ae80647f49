import { describe, expect, test } from 'vitest';
import { courts } from '@/lib/courts/registry';
import { nothingReady } from '@/lib/memory/checklist';
import { tolerance } from '@/lib/memory/clock';
import { largestImport, toJson } from '@/lib/memory/export';
import { type Knowledge, recordOf } from '@/lib/memory/knowledge';
import { isPeopleJson, peopleToJson, planPeopleJson } from '@/lib/memory/people-json';
import { type PeopleImport, planPeople, type Said } from '@/lib/memory/people-plan';
import { mostPeople, personOf } from '@/lib/memory/person-ids';
import { toStored } from '@/lib/memory/records';
import { nothingStored, type StoredState } from '@/lib/memory/stored-state';
import { record } from '../fixtures';

const known = (times: Knowledge['times']): Knowledge => ({ times, step: null, stepAt: 0 });
const linked = known({ tracked: 5, imported: 5 });

/** These people on the list, and what is known of the second's court. */
const listed = (names: string[], ofSecond: Record<string, Knowledge> = {}): StoredState => ({
  ...nothingStored(),
  people: {
    v: 1,
    people: names.map((name, i) => ({ id: personOf(i + 1), name })),
    last: names.length,
    removed: null,
  },
  ofOthers: new Map([
    [
      'p2',
      {
        records: new Map(Object.entries(ofSecond).map(([id, one]) => [id, recordOf(one)])),
        guidance: new Map(),
        checklist: nothingReady,
      },
    ],
  ]),
});

const said = (name: string, id: string, knowledge: Knowledge = linked): Said => {
  const court = courts.find((one) => one.id === id);
  if (!court) throw new Error(`no ${id}`);
  return { where: `${name}, ${id}`, name, court, knowledge };
};
const planOf = (made: PeopleImport) => {
  if (!made.ok) throw new Error(made.why);
  return made.plan;
};
const plan = (all: StoredState, ...what: Said[]) => planOf(planPeople(what, [], all));
const why = (made: PeopleImport) => (made.ok ? null : made.why);

describe('what is sent of a plan', () => {
  const two = listed(['J.S.', 'R.E.'], { ilsd: linked });
  test('is what is news, under the names of the list, with all of one person’s courts', () => {
    const made = plan(
      two,
      said('r.e.', 'ilsd'),
      said(' r.e. ', 'moeb'),
      said('R.E.', 'wvsd'),
      said('j.s.', 'ilsd'),
    );
    expect(made.people).toEqual([
      { name: 'R.E.', records: { moeb: linked, wvsd: linked } },
      { name: 'J.S.', records: { ilsd: linked } },
    ]);
    expect(made).toMatchObject({ added: [], unchanged: 1, leftOut: [] });
    expect(made.changes.map(({ name, court, before }) => [name, court.id, before.status])).toEqual([
      ['R.E.', 'moeb', 'not-started'],
      ['R.E.', 'wvsd', 'not-started'],
      ['J.S.', 'ilsd', 'not-started'],
    ]);
  });
  test('is a new name too, where nothing is said of their court', () => {
    const made = plan(two, said('K.L.', 'ilsd', known({})));
    expect(made).toMatchObject({ added: ['K.L.'], changes: [], unchanged: 1 });
    expect(made.people).toEqual([{ name: 'K.L.', records: {} }]);
  });
  test('joins what is said of one court in several places', () => {
    const made = plan(
      two,
      said('J.S.', 'moeb', known({ tracked: 9 })),
      said('j.s.', 'moeb', known({ progress: 7 })),
    );
    expect(made.changes.map(({ after }) => after.times)).toEqual([{ tracked: 9, progress: 7 }]);
  });
  test('tells apart two names that only capitals would make one', () => {
    const names = ['R. Weiß', 'R. Weiss'];
    const made = plan(two, ...names.map((name) => said(name, 'ilsd')));
    expect(made.added).toEqual(names);
    expect(made.people.map(({ name }) => name)).toEqual(names);
    expect(made.changes.map(({ name }) => name)).toEqual(names);
    const both = listed(['J.S.', ...names], { ilsd: linked });
    expect(plan(both, said('r. weiss', 'ilsd')).changes.map(({ name }) => name)).toEqual(['R. Weiss']);
  });
});

test('as many are added as still fit; the others are listed, and who is on the list is not', () => {
  const names = Array.from({ length: mostPeople - 2 }, (_, i) => `Person ${i}`);
  const rows = ['A.A.', 'B.B.', 'C.C.', 'person 1'].map((name) => said(name, 'wvsd'));
  const made = plan(listed(names), ...rows);
  expect(made.added).toEqual(['A.A.', 'B.B.']);
  expect(made.leftOut).toEqual([
    { where: 'C.C., wvsd', why: 'No more than 60 people fit: C.C. is not added.' },
  ]);
  expect(made.changes.map(({ name }) => name)).toEqual(['A.A.', 'B.B.', 'Person 1']);
});

test('a file of one person is for those who are several already', () => {
  const one = [said('R.E.', 'ilsd'), said('r.e.', 'moeb')];
  expect(why(planPeople(one, [], nothingStored()))).toMatch(/^That file names one person only\./);
  expect(planPeople(one, [], listed(['J.S.', 'R.E.'])).ok).toBe(true);
  expect(planPeople([...one, said('K.L.', 'ilsd')], [], nothingStored()).ok).toBe(true);
  const mine = { ...nothingStored(), records: new Map([['ilsd', record()]]) };
  expect(why(planPeople([...one, said('K.L.', 'ilsd')], [], mine))).toMatch(
    /have no name yet\. Add a second/,
  );
});

describe('a file of several people', () => {
  const stored = toStored(linked);
  const fileOf = (people: unknown, more: object = {}) =>
    JSON.stringify({ format: 'ecf-link-guide', version: 2, people, ...more });
  const read = (text: string) => planPeopleJson(text, listed(['J.S.', 'R.E.']), courts, 1000);

  test('says where what cannot be read stands in it', () => {
    const made = planOf(
      read(
        fileOf([
          { name: 'J.S.', courts: { ilsd: stored } },
          { name: ' ', courts: { ilsd: stored } },
          { name: ' R.E. ', courts: { nowh: stored, ilsd: { ...stored, v: 2 }, moeb: stored } },
        ]),
      ),
    );
    expect(made.leftOut.map(({ where }) => where)).toEqual([
      'a person without a name, ilsd',
      'R.E., nowh',
      'R.E., ilsd',
    ]);
    expect(made.leftOut.slice(1).map(({ why }) => why)).toEqual([
      'there is no such court',
      'the record cannot be read',
    ]);
    expect(made.changes.map(({ name, court }) => [name, court.id])).toEqual([
      ['J.S.', 'ilsd'],
      ['R.E.', 'moeb'],
    ]);
  });

  test('that a fast clock made is not taken where it is ahead: nobody would be asked about it later', () => {
    const dated = (at: number) => toStored(known({ said: at }));
    const made = planOf(
      read(
        fileOf([
          { name: 'J.S.', courts: { ilsd: dated(1000 + tolerance), moeb: dated(1001 + tolerance) } },
          { name: 'R.E.', courts: { moeb: dated(1001 + tolerance) } },
        ]),
      ),
    );
    expect(made.changes.map(({ name, court }) => [name, court.id])).toEqual([['J.S.', 'ilsd']]);
    expect(made.leftOut).toEqual(
      ['J.S., moeb', 'R.E., moeb'].map((where) => ({
        where,
        why: 'its dates are ahead of this computer’s clock: check the clock of each computer, then export it again',
      })),
    );
  });

  test('that can be read whole leaves nothing out', () => {
    expect(planOf(read(fileOf([{ name: 'J.S.', courts: { ilsd: stored } }]))).leftOut).toEqual([]);
  });

  test.each([
    ['another format', fileOf([], { format: 'other' })],
    ['the file of one person', fileOf([], { version: 1 })],
    ['people without names', fileOf([{ courts: {} }])],
    ['people without courts', fileOf([{ name: 'R.E.' }])],
    ['no people', fileOf(null)],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(why(read(text))).toMatch(/^That file is cut off, or is no list of people/);
  });

  test('is read up to the size of the largest, and no further', () => {
    const text = fileOf([]);
    const full = text + ' '.repeat(largestImport - text.length);
    expect(why(read(full))).toBeNull();
    expect(why(read(`${full} `))).toMatch(/far too large to be an export of this guide/);
  });

  test('is exported with when that was, and is told from a file of one person', () => {
    const records = new Map([['ilsd', recordOf(linked)]]);
    const text = peopleToJson([{ name: 'R.E.', records }], Date.UTC(2026, 10, 24));
    expect(JSON.parse(text)).toEqual({
      format: 'ecf-link-guide',
      version: 2,
      exported: '2026-11-24T00:00:00.000Z',
      people: [{ name: 'R.E.', courts: { ilsd: stored } }],
    });
    expect(text).toMatch(/^\{\n {2}"format".*\}\n$/s);
    expect(isPeopleJson(text)).toBe(true);
    expect(isPeopleJson(toJson(records, 0))).toBe(false);
    expect(isPeopleJson(text.replace('ecf-link-guide', 'other'))).toBe(false);
    expect(isPeopleJson(text.replace('"version": 2', '"version": 20'))).toBe(false);
    expect(isPeopleJson(JSON.stringify(JSON.parse(text)))).toBe(true);
    // Only its beginning is looked at: a large file of anything else costs nothing.
    expect(isPeopleJson(' '.repeat(490) + text)).toBe(false);
  });
});
