import { describe, expect, test } from 'vitest';
import { courtById } from '@/lib/courts/registry';
import { csvCell } from '@/lib/memory/csv';
import { largestImport, planImport, toCsv, toJson } from '@/lib/memory/export';
import type { CourtRecord } from '@/lib/memory/knowledge';
import { record } from './fixtures';

const records = new Map<string, CourtRecord>([
  ['ilsd', record({ status: 'linked', knownBy: 'filing-menus-seen', at: 1000 })],
  ['moeb', record({ status: 'in-progress', step: 'L3', at: 2000 })],
]);

test('an export imported elsewhere has the same records; imported here it changes nothing', () => {
  const text = toJson(records, Date.UTC(2026, 10, 21));
  const elsewhere = planImport(text, new Map(), courtById);
  expect(elsewhere.ok && elsewhere.plan.changes.map(({ court, after }) => [court.id, after])).toEqual([
    ...records,
  ]);
  const here = planImport(text, records, courtById);
  expect(here).toEqual({ ok: true, plan: { changes: [], unchanged: 2, leftOut: [] } });
});

test('an import never undoes “linked”', () => {
  const text = toJson(new Map([['ilsd', record({ status: 'not-started', at: 9999 })]]), 0);
  const planned = planImport(text, records, courtById);
  expect(planned.ok && planned.plan.changes[0]?.after.status).toBe('linked');
});

describe('files that cannot be imported change nothing, and the reason is one clear sentence', () => {
  const good = toJson(records, 0);
  test.each<[string, string, RegExp]>([
    ['empty', '', /cut off, or is not an export/],
    ['truncated', good.slice(0, good.length / 2), /cut off/],
    ['another program’s', '{"bookmarks":[]}', /not an export of this guide/],
    ['a list', '[]', /not an export of this guide/],
    ['the CSV', toCsv([]), /cut off, or is not an export/],
    ['of a newer version', good.replace('"version": 1', '"version": 2'), /newer version/],
    ['50 MB', `${' '.repeat(50_000_000)}${good}`, /far too large/],
  ])('%s', (_, text, why) => {
    const planned = planImport(text, records, courtById);
    expect(planned.ok).toBe(false);
    expect(!planned.ok && planned.why).toMatch(why);
  });
  test('a file as large as an export may be is read', () => {
    const full = good + ' '.repeat(largestImport - good.length);
    expect(planImport(full, records, courtById).ok).toBe(true);
    expect(planImport(`${full} `, records, courtById).ok).toBe(false);
  });
  test('unknown courts and damaged records are left out and named; the rest is imported', () => {
    const text = good.replace('"moeb"', '"zzzz"').replace('"courts": {', '"courts": { "cacd": { "v": 2 },');
    const planned = planImport(text, new Map(), courtById);
    expect(planned.ok && planned.plan.leftOut.sort()).toEqual(['cacd', 'zzzz']);
    expect(planned.ok && planned.plan.changes.map(({ court }) => court.id)).toEqual(['ilsd']);
  });
});

describe('CSV', () => {
  test('one row per court, quoted, with the byte order mark that spreadsheets need', () => {
    const court = courtById('ilsd');
    const known = records.get('ilsd');
    if (!court || !known) throw new Error('no ilsd');
    const lines = toCsv([{ court, record: known }]).split('\r\n');
    expect(lines[0]).toBe('\ufeff"Id","Court","Name","Status","Known by","Since","Followed","Site"');
    expect(lines[1]).toBe(
      '"ilsd","S.D. Ill.","United States District Court for the Southern District of Illinois","linked","filing-menus-seen","1970-01-01","yes","https://ecf.ilsd.uscourts.gov/"',
    );
  });
  test('a court of which nothing is known yet has no source and no day, and says that it is not followed', () => {
    const court = courtById('ilsd');
    if (!court) throw new Error('no ilsd');
    const cells = toCsv([{ court, record: record({ tracked: false }) }])
      .split('\r\n')[1]
      ?.split('","');
    expect(cells?.slice(3, 7)).toEqual(['not-started', '', '', 'no']);
  });
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is not a formula', (text) => {
    expect(csvCell(text)).toBe(`"'${text}"`);
  });
  test('quotes are doubled', () => {
    expect(csvCell('a "b"')).toBe('"a ""b"""');
  });
});
