import { describe, expect, test } from 'vitest';
import { courts } from '@/lib/courts/registry';
import { readCsv } from '@/lib/memory/csv';
import { largestImport } from '@/lib/memory/export';
import { recordOf } from '@/lib/memory/knowledge';
import { peopleToCsv, planPeopleCsv } from '@/lib/memory/people-csv';
import { nothingStored } from '@/lib/memory/stored-state';
import { record } from '../fixtures';

const now = Date.UTC(2026, 10, 24, 15);
const noonOf = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day, 12);
const planOf = (text: string, at = now) => planPeopleCsv(text, nothingStored(), courts, at);
const why = (text: string) => {
  const made = planOf(text);
  return made.ok ? null : made.why;
};

/** What a list says of a court of R.E., or why its line is left out; K.L. stands in it too, since one alone is refused. */
function said(
  cells: { id?: string; court?: string; status?: string; date?: string; followed?: string },
  at = now,
) {
  const { id = 'ilsd', court = '', status = 'linked', date = '', followed = '' } = cells;
  const head = 'Person;Id;Court;Status;Date;Followed';
  const made = planOf(`${head}\nR.E.;${id};${court};${status};${date};${followed}\nJ.S.;moeb\nK.L.;moeb`, at);
  if (!made.ok) throw new Error(made.why);
  const [change] = made.plan.changes.filter(({ name }) => name === 'R.E.');
  const [left] = made.plan.leftOut;
  return { court: change?.court.id, times: change?.after.times, why: left?.why };
}

test('a row for each court of each person: a date only where something was learned, a source only of a link', () => {
  const [ilsd, moeb] = ['ilsd', 'moeb'].map((id) => courts.find((one) => one.id === id));
  if (!ilsd || !moeb) throw new Error('no such court');
  const at = Date.UTC(2026, 10, 14, 23);
  const text = peopleToCsv([
    { name: 'R.E.', court: ilsd, record: record({ status: 'linked', knownBy: 'imported', at }) },
    { name: 'K.L.', court: moeb, record: recordOf({ times: { untracked: 9 }, step: null, stepAt: 0 }) },
  ]);
  expect(readCsv(text).map(({ cells }) => cells)).toEqual([
    ['Person', 'Id', 'Court', 'Status', 'Date', 'Known by', 'Followed'],
    ['R.E.', 'ilsd', 'S.D. Ill.', 'linked', '2026-11-14', 'imported', 'yes'],
    ['K.L.', 'moeb', moeb.shortName, 'not-started', '', '', 'no'],
  ]);
});

describe('a date', () => {
  test.each([
    ['2026-11-14', noonOf(2026, 11, 14)],
    ['2026-1-5', noonOf(2026, 1, 5)],
    ['2026-11-14T23:30:00Z', noonOf(2026, 11, 14)],
    ['2026-11-1/15/2026', noonOf(2026, 11, 1)],
    ['11/14/2026', noonOf(2026, 11, 14)],
    ['2/9/2026', noonOf(2026, 2, 9)],
    ['2024-02-29', noonOf(2024, 2, 29)],
    ['2025-12-31', noonOf(2025, 12, 31)],
    ['1970-01-01', noonOf(1970, 1, 1)],
    ['2026-11-24', noonOf(2026, 11, 24)],
    ['', now],
  ])('“%s” counts from the middle of that day; none is today', (date, at) => {
    expect(said({ date }).times).toEqual({ tracked: at, imported: at });
  });
  test.each([0, 1, 9])('of today is never ahead of the clock, at %i o’clock', (hour) => {
    const at = Date.UTC(2026, 10, 24, hour);
    expect(said({ date: '2026-11-24' }, at).times).toEqual({ tracked: at, imported: at });
  });
  test.each([
    'Nov 14',
    'on 2026-11-14',
    'x11/14/2026',
    '11/14/2026 or so',
    '11/14/26',
    '2026-11-0',
    '2026-0-5',
    '2025-13-14',
    '2025-02-29',
    '0000-01-01',
    '1969-12-31',
    '2026-11-25',
  ])('“%s” is none, or is ahead', (date) => {
    expect(said({ date })).toEqual({ why: `“${date}” is no date, or is ahead of today` });
  });
});

describe('a status', () => {
  const [imported, progress, followed] = [{ imported: now }, { progress: now }, {}];
  test.each([
    ['Linked', imported],
    ['done', imported],
    ['YES', imported],
    ['In-progress', progress],
    ['in  progress', progress],
    ['step 3 of 7', progress],
    ['Step 10 of 12', progress],
    ['', followed],
    ['not-started', followed],
    ['Open', followed],
    ['to do', followed],
    ['no', followed],
  ])('“%s” is understood', (status, learned) => {
    expect(said({ status })).toEqual({ court: 'ilsd', times: { tracked: now, ...learned }, why: undefined });
  });
  test.each([
    'unlinked',
    'linked?',
    'now in progress',
    'step 3 of 7 or 8',
    'step x of y',
    'reopen',
    'openly',
  ])('“%s” is none', (status) => expect(said({ status })).toEqual({ why: `“${status}” is no status` }));
  test.each(['stopped', 'Stopped: names differ', 'stopped names differ'])('“%s” only follows', (status) => {
    const why = 'a stop is not taken from a list: the court is followed, no more';
    expect(said({ status })).toEqual({ court: 'ilsd', times: { tracked: now }, why });
  });
});

test.each([
  ['no', false],
  ['N', false],
  ['', true],
  ['yes', true],
  ['nobody knows', true],
  ['unknown: no', true],
])('“%s” under Followed', (followed, isFollowed) => {
  expect(said({ followed }).times).toEqual({ ...(isFollowed ? { tracked: now } : {}), imported: now });
});

describe('a court', () => {
  test.each([
    ['by its id, whatever its case', { id: 'ILSD' }, 'ilsd'],
    ['by its short name, whatever its points', { id: '', court: 'sd ill' }, 'ilsd'],
    ['by its short name in the column of ids', { id: 'S.D. Ill.' }, 'ilsd'],
    ['by its name', { id: '', court: courts.find(({ id }) => id === 'wvsd')?.name ?? '' }, 'wvsd'],
    ['by its id before its name', { id: 'ilsd', court: 'wvsd' }, 'ilsd'],
    ['by its name where the id is nobody’s', { id: 'none', court: 'wvsd' }, 'wvsd'],
    ['by its name where the id has no letter', { id: '--', court: 'wvsd' }, 'wvsd'],
  ])('is found %s', (_, cells, id) => {
    expect(said(cells)).toMatchObject({ court: id, why: undefined });
  });
  test.each([
    ['', '', 'nothing'],
    ['', 'Court of Nowhere', '“Court of Nowhere”'],
    ['nowh', 'Court of Nowhere', '“nowh”'],
    ['', 'The Court of Nowhere, in a very long sentence', '“The Court of Nowhere, in a very long sen”'],
    ['', '...', '“...”'],
  ])('of id “%s” and name “%s” is none', (id, court, called) => {
    expect(said({ id, court })).toEqual({ why: `no court is called ${called}` });
  });
});

describe('columns', () => {
  const rows = 'R.E.,ilsd\nK.L.,moeb';
  test.each(['Person,Id', 'NAME,Court', 'Attorney,court id', 'initials,Court name', 'Filer,ID'])(
    'called %s are read',
    (head) => expect(why(`${head}\n${rows}`)).toBeNull(),
  );
  test.each(['Id,Person', 'Court,Person'])('are read in any order: %s', (head) => {
    expect(why(`${head}\nilsd,R.E.\nmoeb,K.L.`)).toBeNull();
  });
  test.each([
    'Personnel,Id',
    'My name,Court',
    'Person,Courts',
    'Person,The court',
    'Person,Idea',
    'Id,Court',
    '',
  ])('called “%s” are refused', (head) =>
    expect(why(`${head}\n${rows}`)).toMatch(/^The first line of that file does not name its columns\./),
  );
  test.each(['Date', 'since', 'Linked on'])('“%s” is the date’s', (head) => {
    const made = planOf(`Person,Id,Status,${head}\nR.E.,ilsd,linked,2026-11-14\nK.L.,moeb,,`);
    expect(made.ok && made.plan.changes[0]?.after.at).toBe(noonOf(2026, 11, 14));
  });
  test.each(['Update', 'Dates', 'Statuses', 'My status', 'Followed by', 'Unfollowed'])(
    '“%s” is no column of these',
    (head) => {
      const made = planOf(`Person,Id,${head}\nR.E.,ilsd,no\nK.L.,moeb,no`);
      expect(made.ok && made.plan.changes.map(({ after }) => after.times)).toEqual([
        { tracked: now },
        { tracked: now },
      ]);
    },
  );
});

test('a file is read up to the size of the largest, and no further', () => {
  const text = 'Person,Id\nR.E.,ilsd\nK.L.,moeb\n';
  const full = text + ' '.repeat(largestImport - text.length);
  expect(why(full)).toBeNull();
  expect(why(`${full} `)).toMatch(/far too large for a list of courts/);
  expect(why('')).toMatch(/does not name its columns/);
});
