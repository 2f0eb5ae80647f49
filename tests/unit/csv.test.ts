import { expect, test } from 'vitest';
import { readCsv } from '@/lib/memory/csv';

const cells = (text: string) => readCsv(text).map((line) => line.cells);

test.each([
  ['a quote within a cell is a sign of it', 'Robin "R" E.,ilsd', [['Robin "R" E.', 'ilsd']]],
  ['white space before a quote is none of the cell', 'R.E., "ilsd, moeb"', [['R.E.', 'ilsd, moeb']]],
  ['what stands behind an open quote is all one cell', 'R.E.,"ilsd,\nmoeb', [['R.E.', 'ilsd,\nmoeb']]],
  ['lines without any text are left out', 'a\n\n , \nb', [['a'], ['b']]],
  ['lines end with or without a return', 'a\r\nb\nc', [['a'], ['b'], ['c']]],
  [
    'semicolons, where they stand most often in the first line',
    'a;b;c,d\n1;2,3;4',
    [
      ['a', 'b', 'c,d'],
      ['1', '2,3', '4'],
    ],
  ],
  ['tabs', 'a\tb,c\td', [['a', 'b,c', 'd']]],
  ['the mark before a formula, and no other', "'=1,'a,'-2", [['=1', "'a", '-2']]],
  ['the byte order mark at the front alone', '\ufeffa,\ufeffb', [['a', '\ufeffb'.trim()]]],
  ['nothing', '', []],
])('%s', (_, text, expected) => {
  expect(cells(text)).toEqual(expected);
});

test('a line has the number that it has in the file, also behind a cell of several lines', () => {
  expect(readCsv('a\n\n"b\nc"\nd').map(({ number, cells }) => [number, ...cells])).toEqual([
    [1, 'a'],
    [3, 'b\nc'],
    [5, 'd'],
  ]);
});
