import { expect, test } from 'vitest';
import type { Court } from '@/lib/courts/court';
import { changesBy, type Lookup, readLookup } from '@/lib/courts/lookup';
import { courts } from '@/lib/courts/registry';

type Row = Lookup['data'][number];

/** A lookup in PACER's format with the registry's data. */
const unchanged = (): Row[] =>
  courts.map((court) => ({
    court_id: court.pacerId,
    title: court.name,
    software_version: 'NextGen CM/ECF Release 1.7',
    login_url: `https://${court.host}`,
    help_desk: court.helpDesk.map((desk) => ({ phone: desk.phone, division: '' })),
  }));

const changes = (data: Row[]) => changesBy({ meta: { last_updated: 'today' }, data }, courts);

/** The same with one row changed. */
const withChange = (id: string, change: (row: Row, court: Court) => Row): Row[] => {
  const court = courts.find((one) => one.id === id) as Court;
  return unchanged().map((row) => (row.court_id === court.pacerId ? change(row, court) : row));
};

test('a lookup with the registry’s data changes nothing', () => {
  expect(changes(unchanged())).toEqual([]);
  expect(changes([...unchanged(), { court_id: '00PCL', title: 'Pacer Case Locator' }])).toEqual([]);
});

test('a new court, and one that is gone', () => {
  const data = unchanged().filter((row) => row.court_id !== 'VTBK');
  data.push({
    court_id: 'XXDC',
    title: 'Somewhere District Court',
    login_url: 'https://ecf.xxd.uscourts.gov',
  });
  expect(changes(data)).toEqual([
    { court: 'XXDC', what: 'new: Somewhere District Court (https://ecf.xxd.uscourts.gov)' },
    { court: 'vtb', what: 'is no longer in the lookup' },
  ]);
});

test('a new address, a new number, other software', () => {
  expect(
    changes(withChange('vtb', (row) => ({ ...row, login_url: 'https://ecf.vtbx.uscourts.gov/' }))),
  ).toEqual([{ court: 'vtb', what: 'address: ecf.vtb.uscourts.gov is now ecf.vtbx.uscourts.gov' }]);
  expect(
    changes(
      withChange('vtb', (row) => ({ ...row, help_desk: [{ phone: '(802) 555-0100', division: 'Rutland' }] })),
    ),
  ).toEqual([
    { court: 'vtb', what: 'help desk: add 802-555-0100 (Rutland)' },
    { court: 'vtb', what: 'help desk: 802-657-6400 (CM/ECF help desk) is gone' },
  ]);
  expect(changes(withChange('vtb', (row) => ({ ...row, software_version: 'CM/ECF 5.1' })))).toEqual([
    { court: 'vtb', what: 'software: CM/ECF 5.1, which is not NextGen' },
  ]);
});

test('numbers of a court’s own guide are not outdated by the lookup', () => {
  const data = withChange('ilsd', (row) => ({
    ...row,
    help_desk: [{ phone: '866-222-2104' }, { phone: '866-867-3169' }],
  }));
  expect(changes(data)).toEqual([]);
});

test('the file is read in its own format, and any other is refused with a clear message', () => {
  const text = JSON.stringify({
    meta: { credit: 'PACER', last_updated: 'Sun, 01 Jan 2023 06:10:05 -0500' },
    data: [
      {
        title: 'U.S. Court of Appeals, First Circuit',
        login_url: 'https://ecf.ca1.uscourts.gov',
        counties: [{ name: 'Kent', state: 'Rhode Island' }],
        help_desk: [{ courtId: '01CA', phone: '617-748-9650', division: 'BAP' }],
        court_id: '01CA',
        type: 'Appeals',
      },
    ],
  });
  expect(readLookup(text).data[0]?.help_desk?.[0]?.division).toBe('BAP');
  expect(() => readLookup('{"data":[]}')).toThrow('Not the lookup');
  expect(() => readLookup('[]')).toThrow('Not the lookup');
});
