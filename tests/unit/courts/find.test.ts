import { expect, test } from 'vitest';
import { findCourts } from '@/lib/courts/find';
import { courts } from '@/lib/courts/registry';

/** Query, expected court, and the rank that it must have. */
const table: [query: string, id: string, rank: number][] = [
  ['SD Ill', 'ilsd', 1],
  ['SD Ill', 'ilsb', 2],
  ['southern illinois', 'ilsd', 1],
  ['southern illinois', 'ilsb', 2],
  ['ilsd', 'ilsd', 1],
  ['ILSB', 'ilsb', 1],
  ['Ill. S.D.', 'ilsd', 1],
  ['S.D. Ill.', 'ilsd', 1],
  ['s d ill', 'ilsd', 1],
  ['Southern District of Illinois', 'ilsd', 1],
  ['Bankruptcy Court for the Southern District of Illinois', 'ilsb', 1],
  ['illinois bankruptcy south', 'ilsb', 1],
  ['618', 'ilsd', 1],
  ['618', 'ilsb', 2],
  ['618-482-9075', 'ilsb', 1],
  ['(618) 482-9371', 'ilsd', 1],
  ['1-866-450-1859', 'cit', 1],
  ['E. St. Louis', 'ilsd', 1],
  ['east saint louis', 'ilsd', 1],
  ['St. Louis', 'moed', 1],
  ['st louis bankruptcy', 'moeb', 1],
  ['East St. Louis', 'ilsd', 1],
  ['Ft. Worth', 'txnd', 1],
  ['Benton', 'ilsd', 1],
  ['Guam', 'gud', 1],
  ['Guam', 'gub', 2],
  ['saipan', 'nmid', 1],
  ['mariana', 'nmid', 1],
  ['virgin islands bankruptcy', 'vib', 1],
  ['patent', 'cafc', 1],
  ['federal circuit', 'cafc', 1],
  ['fed. cir.', 'cafc', 1],
  ['bankr edmo', 'moeb', 1],
  ['edmo', 'moed', 1],
  ['edmo', 'moeb', 2],
  ['E.D. Mo. bankruptcy', 'moeb', 1],
  ['SDNY', 'nysd', 1],
  ['S.D.N.Y.', 'nysd', 1],
  ['S. D. N. Y.', 'nysd', 1],
  ['sdny bankr', 'nysb', 1],
  ['edny', 'nyed', 1],
  ['E.D.N.C.', 'nced', 1],
  ['N.D.W. Va.', 'wvnd', 1],
  ['sdwv', 'wvsd', 1],
  ['west virginia southern', 'wvsd', 1],
  ['virginia', 'vaed', 1],
  ['west virginia', 'wvnd', 1],
  ['kansas', 'ksd', 1],
  ['washington', 'waed', 1],
  ['dc', 'dcd', 1],
  ['D.D.C.', 'dcd', 1],
  ['dc circuit', 'cadc', 1],
  ['7th circuit', 'ca7', 1],
  ['seventh circuit', 'ca7', 1],
  ['ca7', 'ca7', 1],
  ['07CA', 'ca7', 1],
  ['2d Cir.', 'ca2', 1],
  ['2nd circuit', 'ca2', 1],
  ['court of appeals ninth', 'ca9', 1],
  ['BAP 9', 'bap9', 1],
  ['bankruptcy appellate panel tenth', 'bap10', 1],
  ['mdl', 'jpml', 1],
  ['JPML', 'jpml', 1],
  ['customs', 'cit', 1],
  ['court of international trade', 'cit', 1],
  ["Ct. Int'l Trade", 'cit', 1],
  ['federal claims', 'cofc', 1],
  ['uscfc', 'cofc', 1],
  ['MOEBK', 'moeb', 1],
  ['chicago', 'ilnd', 1],
  ['houston', 'txsd', 1],
  ['puerto rico', 'prd', 1],
  ['D.N.J.', 'njd', 1],
  ['new jersey bankr', 'njb', 1],
  ['Bankr. D. Del.', 'deb', 1],
  ['hawaii', 'hid', 1],
  ['Hawai‘i', 'hid', 1],
  // one typo: a missing letter, an extra one, a wrong one, or two that are swapped
  ['southern ilinois', 'ilsd', 1],
  ['southern illinoiss', 'ilsd', 1],
  ['southetn illinois', 'ilsd', 1],
  ['sotuhern illinois', 'ilsd', 1],
  ['gaum', 'gud', 1],
  ['patnet', 'cafc', 1],
  ['bankr edmoo', 'moeb', 1],
  ['misouri eastern', 'moed', 1],
  ['pensylvania middle', 'pamd', 1],
  ['federal circiut', 'cafc', 1],
  ['conneticut', 'ctd', 1],
  ['tenessee wes', 'tnwd', 1],
  ['massachusets', 'mad', 1],
  // while typing
  ['sou', 'alsd', 1],
  ['southern il', 'ilsd', 1],
  ['ils', 'ilsd', 1],
  ['bankr. e.d. m', 'mieb', 1],
];

test.each(table)('"%s" finds %s at rank %i', (query, id, rank) => {
  expect(findCourts(query, 8).map((court) => court.id)[rank - 1]).toBe(id);
});

test.each(['', '   ', '...', 'zzzz', 'qqqqqqqq', '000000'])('"%s" finds nothing', (query) => {
  expect(findCourts(query)).toEqual([]);
});

test('every court ranks first for its id, its PACER id and its short name', () => {
  const wrong = courts.flatMap((court) =>
    [court.id, court.pacerId, court.shortName]
      .filter((query) => findCourts(query, 1)[0]?.id !== court.id)
      .map((query) => `${query}: ${findCourts(query, 1)[0]?.id ?? 'nothing'}, not ${court.id}`),
  );
  expect(wrong).toEqual([]);
});

test('every court is among the first three for its name', () => {
  const wrong = courts.filter((court) => !findCourts(court.name, 3).includes(court)).map((court) => court.id);
  expect(wrong).toEqual([]);
});

test('no more results than requested: the best ones, each once', () => {
  const all = findCourts('district', 300);
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeLessThan(courts.length);
  for (const most of [1, 5, 50]) expect(findCourts('district', most)).toEqual(all.slice(0, most));
});
