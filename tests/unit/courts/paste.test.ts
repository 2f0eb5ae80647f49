import { expect, test } from 'vitest';
import type { Court } from '@/lib/courts/court';
import { courtsInList } from '@/lib/courts/paste';
import { states } from '@/lib/courts/regions';
import { courts } from '@/lib/courts/registry';

const ids = (list: string): string =>
  courtsInList(list)
    .found.map(({ id }) => id)
    .join(' ');

test.each<[form: string, write: (court: Court) => string]>([
  ['id', ({ id }) => id],
  ['id in capitals', ({ id }) => id.toUpperCase()],
  ['PACER’s id', ({ pacerId }) => pacerId],
  ['short name', ({ shortName }) => shortName],
  ['short name without dots', ({ shortName }) => shortName.replaceAll('.', '')],
  ['full name', ({ name }) => name],
  ['full name with its comma', ({ name }) => name.replace(' for the ', ', ')],
])('every court is read by its %s, alone and in a list', (_, write) => {
  for (const court of courts) expect(ids(write(court)), write(court)).toBe(court.id);
  expect(courtsInList(courts.map(write).join('\n')).found).toEqual(courts);
});

test.each([
  ['ilsd, moeb\nwvsd', 'ilsd moeb wvsd'],
  ['S.D. Ill.; Bankr. E.D. Mo.', 'ilsd moeb'],
  ['1. ILSDC\n2) MOEBK\n- 07CA\n• 09BAP', 'ilsd moeb ca7 bap9'],
  ['"ilsd","moeb"', 'ilsd moeb'],
  ['ilsd\tS.D. Ill.\nilsd', 'ilsd'],
  ['SDNY, edny, D.N.J.', 'nysd nyed njd'],
  ['Southern District of Illinois', 'ilsd'],
  ['Bankruptcy S.D. Ill.', 'ilsb'],
  ['U.S. District Court, Southern District of Illinois', 'ilsd'],
  ['Eastern District of New York, Northern District of Texas', 'nyed txnd'],
  ['Seventh Circuit', 'ca7'],
  ['ecf.ilsd.uscourts.gov', 'ilsd'],
  ['District of Columbia', 'dcd'],
  ['\uFEFFilsd\r\nmoeb\r\n', 'ilsd moeb'],
])('%j is %s', (list, expected) => {
  expect(ids(list)).toBe(expected);
  expect(courtsInList(list)).toMatchObject({ unclear: [], unknown: [], cut: false });
});

test('nothing is guessed: an item that could be several courts, or has a typo, is unclear', () => {
  const reading = courtsInList('Springfield, IL\nSouthern Distrct of Ilinois');
  expect(reading.found).toEqual([]);
  expect(reading.unclear.map(({ text }) => text)).toEqual(['Springfield, IL', 'Southern Distrct of Ilinois']);
  expect(reading.unclear[1]?.among.map(({ id }) => id)).toContain('ilsd');
});

const statesIn = (list: string): string[] =>
  courtsInList(list).states.map(
    ({ name, courts }) => `${name}: ${courts.map(({ shortName }) => shortName).join(', ')}`,
  );
const illinois =
  'Illinois: C.D. Ill., N.D. Ill., S.D. Ill., Bankr. C.D. Ill., Bankr. N.D. Ill., Bankr. S.D. Ill.';
const jersey = 'New Jersey: D.N.J., Bankr. D.N.J.';

test.each([
  ['Illinois', [illinois]],
  ['1. ILLINOIS\nil', [illinois]],
  ['New Jersey', [jersey]],
  ['Illinois, NJ', [illinois, jersey]],
  ['ilsd, New Jersey', [jersey]],
])('a state named by itself is offered with all its courts: %j', (list, expected) => {
  expect(statesIn(list)).toEqual(expected);
  expect(courtsInList(list)).toMatchObject({ unclear: [], unknown: [] });
});

test('every state and territory is known by its name and by its postal code', () => {
  // "District of Columbia" is its district court.
  const others = states.filter(({ code }) => code !== 'DC');
  expect(others).toHaveLength(54);
  for (const state of others)
    for (const name of [state.name, state.code])
      expect(courtsInList(name), name).toMatchObject({ found: [], unclear: [], states: [state] });
});

test('an item that is no court is listed as it was written', () => {
  expect(courtsInList('ilsd, Cook County Circuit\nqqq zzz').unknown).toEqual([
    'Cook County Circuit',
    'qqq zzz',
  ]);
  expect(courtsInList('qqq zzz, ilsd, xxyyzz')).toMatchObject({ unknown: ['qqq zzz', 'xxyyzz'] });
  expect(courtsInList('  \n ,, \n--')).toEqual({
    found: [],
    unclear: [],
    states: [],
    unknown: [],
    cut: false,
  });
});

test('a list longer than any list of courts is cut, and reported as cut', () => {
  const reading = courtsInList('ilsd\n'.repeat(100_000));
  expect(reading.found.map(({ id }) => id)).toEqual(['ilsd']);
  expect(reading.cut).toBe(true);
});

test('in a text that is no list, only a number of unknown items and the courts are reported', () => {
  const lines = Array.from({ length: 500 }, (_, i) => `qqq ${i}zz`);
  const reading = courtsInList([...lines, 'ilsd'].join('\n'));
  expect(reading.unknown).toEqual(lines.slice(0, 40));
  expect(reading.found.map(({ id }) => id)).toEqual(['ilsd']);
  expect(reading.cut).toBe(true);
});
