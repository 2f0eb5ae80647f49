import { expect, test } from 'vitest';
import { filtered, noFilter, tableOf } from '@/components/people/table-model';
import { courts } from '@/lib/courts/registry';
import { nothingReady } from '@/lib/memory/checklist';
import { csvText, readCsv } from '@/lib/memory/csv';
import { peopleToCsv, planPeopleCsv } from '@/lib/memory/people-csv';
import { peopleToJson, planPeopleJson } from '@/lib/memory/people-json';
import type { PeopleImport } from '@/lib/memory/people-plan';
import { nothingStored, type StoredState } from '@/lib/memory/stored-state';
import { record } from '../fixtures';

const now = Date.UTC(2026, 10, 24, 15);
const linked = record({ status: 'linked', knownBy: 'imported', at: Date.UTC(2026, 10, 14, 12) });

/** Two people: one linked in S.D. Ill., one who follows Bankr. E.D. Mo. */
const firm = (): StoredState => ({
  ...nothingStored(),
  people: {
    v: 1,
    people: [
      { id: 'p1', name: 'J.S.' },
      { id: 'p2', name: 'Robin Example' },
    ],
    last: 2,
    removed: null,
  },
  records: new Map([['ilsd', linked]]),
  ofOthers: new Map([
    ['p2', { records: new Map([['moeb', record({ at: 9 })]]), guidance: new Map(), checklist: nothingReady }],
  ]),
});
const ofFirm = [
  { name: 'J.S.', records: firm().records },
  { name: 'Robin Example', records: firm().ofOthers.get('p2')?.records ?? new Map() },
];
const planOf = (made: PeopleImport) => {
  if (!made.ok) throw new Error(made.why);
  return made.plan;
};
const fromCsv = (lines: string[], all = nothingStored()) => planPeopleCsv(lines.join('\n'), all, courts, now);

test('JSON carries people to another computer whole, and changes nothing here', () => {
  const text = peopleToJson(ofFirm, now);
  const there = planOf(planPeopleJson(text, nothingStored(), courts, now));
  expect(there.added).toEqual(['J.S.', 'Robin Example']);
  expect(there.changes.map(({ name, court, after }) => [name, court.id, after.status])).toEqual([
    ['J.S.', 'ilsd', 'linked'],
    ['Robin Example', 'moeb', 'not-started'],
  ]);
  expect(planOf(planPeopleJson(text, firm(), courts, now))).toMatchObject({
    added: [],
    changes: [],
    unchanged: 2,
  });
});

test('CSV does too, as imported: what is exported here is read there', () => {
  const [court] = courts.filter(({ id }) => id === 'ilsd');
  if (!court) throw new Error('no ilsd');
  const text = peopleToCsv([
    { name: '=Robin, "R."', court, record: linked },
    { name: 'J.S.', court, record: linked },
  ]);
  const { changes, leftOut } = planOf(planPeopleCsv(text, nothingStored(), courts, now));
  expect(leftOut).toEqual([]);
  expect(changes.map(({ name, after }) => [name, after.knownBy, after.at])).toEqual([
    ['=Robin, "R."', 'imported', linked.at],
    ['J.S.', 'imported', linked.at],
  ]);
});

test('what cannot be read is listed with its line and why; the rest is taken', () => {
  const plan = planOf(
    fromCsv([
      'Attorney;Court;Status;Since',
      'R.E.;S.D. Ill.;Linked;11/14/2026',
      ';ilsd;linked;',
      'R.E.;Court of Nowhere;linked;',
      'R.E.;moeb;perhaps;',
      'R.E.;moeb;linked;11/31/2026',
      'R.E.;moeb;linked;2027-01-01',
      'K.L.;wvsd;Stopped: names differ;',
    ]),
  );
  expect(plan.leftOut).toEqual([
    { where: 'line 3', why: 'no person is named' },
    { where: 'line 4', why: 'no court is called “Court of Nowhere”' },
    { where: 'line 5', why: '“perhaps” is no status' },
    { where: 'line 6', why: '“11/31/2026” is no date, or is ahead of today' },
    { where: 'line 7', why: '“2027-01-01” is no date, or is ahead of today' },
    { where: 'line 8', why: 'a stop is not taken from a list: the court is followed, no more' },
  ]);
  expect(plan.changes.map(({ name, court, after }) => [name, court.id, after.status])).toEqual([
    ['R.E.', 'ilsd', 'linked'],
    ['K.L.', 'wvsd', 'not-started'],
  ]);
});

test.each<[string, PeopleImport, RegExp]>([
  ['without heads', fromCsv(['R.E.,ilsd,linked']), /does not name its columns/],
  ['of one person alone', fromCsv(['Person,Court', 'R.E.,ilsd']), /names one person only/],
  [
    'where the courts kept so far have no name',
    fromCsv(['Person,Court', 'R.E.,ilsd', 'K.L.,ilsd'], { ...nothingStored(), records: firm().records }),
    /have no name yet/,
  ],
  ['cut off', planPeopleJson('{"format":', nothingStored(), courts, now), /cut off/],
])('a file %s is refused with what to do', (_, made, why) => {
  expect(!made.ok && made.why).toMatch(why);
});

test('a list never takes “linked” back', () => {
  const plan = planOf(fromCsv(['Person,Court,Status', 'j.s.,ilsd,not started'], firm()));
  expect(plan.changes.map(({ after }) => after.status)).toEqual(['linked']);
});

test('cells with separators, quotes and lines are read as they were', () => {
  const lines = [
    ['a, b', 'c "d"', 'e\nf'],
    ['-1', '=x', "it's"],
  ];
  expect(readCsv(csvText(lines)).map(({ cells }) => cells)).toEqual(lines);
});

test('the table has every court that anybody follows; a filter leaves rows and columns', () => {
  const table = tableOf(firm(), now);
  expect(table.courts.map(({ id }) => id)).toEqual(['moeb', 'ilsd']);
  expect(table.rows.map(({ cells }) => cells.map((cell) => cell?.status ?? null))).toEqual([
    [null, 'Linked'],
    ['Not started', null],
  ]);
  const rows = (filter: object) =>
    filtered(table, { ...noFilter, ...filter }).rows.map(({ person }) => person.name);
  expect(rows({ person: 'rob' })).toEqual(['Robin Example']);
  expect(rows({ show: 'linked' })).toEqual(['J.S.']);
  expect(filtered(table, { ...noFilter, court: 'ilsd' }).courts.map(({ id }) => id)).toEqual(['ilsd']);
});
