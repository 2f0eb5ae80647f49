import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames } from '@/lib/names/compare';
import { pairs } from './pairs';
import { inLetters, person, printing } from './printing';

const numRuns = 1000;
const alike = ['same', 'compatible'];

const pieces = fc.constantFrom(
  'John',
  'Smith',
  ',',
  '.',
  ' ',
  'Jr',
  'V',
  'Esq',
  '\u202e',
  '\ud800',
  '<b>',
  '&',
  'J.D.',
  '-',
  '(',
  ')',
  '"',
  '/',
  '@',
  '#',
  '12345',
  'de',
  'LLP',
  'and',
  'Mrs.',
  'Trustee',
  '\u0301',
  'é',
  'Иван',
  '王',
);
const madeOfPieces = fc.array(pieces, { maxLength: 10 }).map((parts) => parts.join(''));
const any = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  madeOfPieces,
  fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(' ')),
);
const fromTable = fc.constantFrom(...pairs);

test('any two strings have a verdict, and the same one either way', () => {
  fc.assert(
    fc.property(any, any, (a, b) => {
      const verdict = compareNames(a, b);
      expect(['same', 'compatible', 'unclear', 'differ', 'firm']).toContain(verdict);
      expect(compareNames(b, a), `"${b}" and "${a}"`).toBe(verdict);
    }),
    { numRuns },
  );
  fc.assert(
    fc.property(any, (name) => !['differ', 'firm', 'compatible'].includes(compareNames(name, name))),
    { numRuns },
  );
});

/** The words of a text, however it is ordered; points taken for nothing or for spaces. */
const tokens = (text: string, point: string): string =>
  (
    text
      .toLowerCase()
      .toUpperCase()
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{DI}/gu, '')
      .replaceAll('.', point)
      .match(/[\p{L}\p{M}\p{N}@]+/gu) ?? []
  )
    .sort()
    .join(' ');

describe('“same” is said only of names that are made of the same words', () => {
  const isEqual = (a: string, b: string) => ['', ' '].some((point) => tokens(a, point) === tokens(b, point));

  test('of one person, printed in two ways', () => {
    let found = 0;
    fc.assert(
      fc.property(person, printing(false), printing(false), (one, print, printOther) => {
        const [a, b] = [print(one), printOther(one)];
        if (compareNames(a, b) !== 'same') return;
        found++;
        expect(tokens(a.replace(/['’ʼ`]/g, ''), ' '), `"${a}" and "${b}"`).toBe(
          tokens(b.replace(/['’ʼ`]/g, ''), ' '),
        );
      }),
      { numRuns },
    );
    expect(found).toBeGreaterThan(30);
  });

  test('of any two names of the table, and of any name with a word more', () => {
    const words = fc.constantFrom(
      'Jr.',
      'Q.',
      'Ann',
      'Dr.',
      'Esq.',
      '12345',
      'de',
      'Smith',
      'LLP',
      'Trustee',
      '*',
    );
    fc.assert(
      fc.property(fromTable, fromTable, words, fc.nat(6), ({ a, b }, other, word, at) => {
        const parts = a.split(' ');
        const more = [...parts.slice(0, at), word, ...parts.slice(at)].join(' ');
        for (const [x, y] of [
          [a, other.a],
          [a, other.b],
          [a, more],
          [b, more],
        ] as const)
          if (compareNames(x, y) === 'same') expect(isEqual(x, y), `"${x}" and "${y}"`).toBe(true);
      }),
      { numRuns },
    );
  });
});

test('case and spacing make no difference', () => {
  const letters = fc.constantFrom('upper', 'lower');
  const space = fc.constantFrom('  ', '\u00a0', ' \n\t', '\u3000');
  fc.assert(
    fc.property(fromTable, letters, space, ({ a, b, verdict }, way, spaces) => {
      expect(compareNames(inLetters(a, way), b), `"${a}" in ${way} case`).toBe(verdict);
      expect(compareNames(` ${a.replaceAll(' ', spaces)} `, b), `"${a}" with other spaces`).toBe(verdict);
    }),
    { numRuns },
  );
});

test('a suffix that only one side has is never passed over, wherever it stands', () => {
  const suffix = fc.constantFrom(
    'Jr',
    'Jr.',
    'SR',
    'II',
    'III',
    'IV',
    'VII',
    '2nd',
    '2d',
    '3rd',
    '3d',
    'Jnr',
    'snr',
  );
  fc.assert(
    fc.property(fromTable, suffix, fc.nat(8), ({ a, b }, word, at) => {
      const parts = a.split(' ');
      const more = [...parts.slice(0, at), word, ...parts.slice(at)].join(' ');
      const isThere = /\b(jn?r|sn?r|junior|senior|[iv]{2,4}|[23]n?r?d|[4-9]th|v|vi)\b/i.test(`${a} ${b}`);
      if (!isThere) expect(alike, `"${more}" and "${b}"`).not.toContain(compareNames(more, b));
    }),
    { numRuns },
  );
});

test('texts of any length come to an end', () => {
  const repeated = [
    'a',
    '-',
    '- ',
    '(',
    '"',
    '@',
    'a@',
    '.',
    'a.',
    ',',
    'a ',
    "'",
    '#',
    '1',
    'bar ',
    '& ',
    'ﷺ',
  ];
  for (const piece of repeated) {
    const long = `John ${piece.repeat(10_000 / piece.length)} Smith`;
    expect(alike, `"${piece}"`).not.toContain(compareNames(long, 'John Smith'));
    expect(compareNames(long, 'Jane Baker'), `"${piece}"`).toBe(compareNames('Jane Baker', long));
  }
  expect(compareNames(`John ${' '.repeat(10_000)} Smith`, 'John Smith')).toBe('same');
});
