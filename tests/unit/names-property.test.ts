import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames } from '@/lib/names/compare';

const seed = 20_260_731;
const numRuns = 3000;

/** A person, from which every way to print the name is made. */
interface Person {
  given: string;
  middle: string[];
  family: string;
  suffix: string;
}

const givens =
  'John Jane Maria José Søren Łukasz Zoë Anne-Marie Sean Ngọc İbrahim Björn François Quincy Victor राम Ольга 太郎'.split(
    ' ',
  );
const families = [
  'Attorney',
  'Smith',
  'García',
  'Müller',
  'O’Brien',
  'Smith-Jones',
  'van der Berg',
  'Strauß',
  'Şahin',
  'Đặng',
  'MacDonald',
  'Ødegård',
  'Lawson',
  'Judge',
  'Иванов',
];
const suffixes = ['', 'Jr.', 'Sr.', 'II', 'III', 'IV', 'V'];
/** Words that are nobody's title, suffix or firm: long, and made of letters that none of those has together. */
const madeUp = fc
  .array(fc.constantFrom(...'bdfghkmnqwxzaeou'), { minLength: 6, maxLength: 9 })
  .map((letters) => letters.join(''));
const given = fc.oneof(fc.constantFrom(...givens), madeUp);
const family = fc.oneof(fc.constantFrom(...families), madeUp);
const person: fc.Arbitrary<Person> = fc.record({
  given,
  middle: fc.array(given, { maxLength: 2 }),
  family,
  suffix: fc.constantFrom('', '', '', ...suffixes),
});

const initialOf = (name: string): string => [...name][0] ?? '';

/** How a page may print a person; `middles` false where a middle name may be left out or shortened. */
const printing = (keepMiddles: boolean) =>
  fc
    .record({
      lastFirst: fc.boolean(),
      middles: keepMiddles ? fc.constant('whole') : fc.constantFrom('whole', 'initials', 'dotted', 'none'),
      letters: fc.constantFrom('as is', 'upper', 'lower', 'plain', 'taken apart'),
      title: fc.constantFrom('', '', 'Mr. ', 'Ms ', 'Hon. ', 'Dr. '),
      degree: fc.constantFrom('', '', ', Esq.', ' Esq', ', J.D.', ', Ph.D.', ', Attorney at Law'),
      space: fc.constantFrom(' ', '  ', '\u00a0', '\n '),
      unseen: fc.constantFrom('', '', '\u200b', '\u200f', '\u00ad', '\ufeff'),
      apostrophe: fc.constantFrom('’', "'", 'ʼ', '`'),
      hyphen: fc.constantFrom('-', ' ', '‐'),
    })
    .map((way) => (one: Person): string => {
      const middles =
        way.middles === 'none'
          ? []
          : way.middles === 'whole'
            ? one.middle
            : one.middle.map((name) => `${initialOf(name)}${way.middles === 'dotted' ? '.' : ''}`);
      const first = `${way.title}${[one.given, ...middles].join(' ')}`;
      const suffix = one.suffix === '' ? '' : way.lastFirst ? `, ${one.suffix}` : ` ${one.suffix}`;
      const whole = way.lastFirst ? `${one.family}, ${first}` : `${first} ${one.family}`;
      const text = `${whole}${suffix}${way.degree}`
        .replaceAll(' ', way.space)
        .replaceAll('’', way.apostrophe)
        .replaceAll('-', way.hyphen);
      const at = Math.floor(text.length / 2);
      return inLetters(`${text.slice(0, at)}${way.unseen}${text.slice(at)}`, way.letters);
    });

function inLetters(text: string, letters: string): string {
  if (letters === 'upper') return text.toUpperCase();
  if (letters === 'lower') return text.toLowerCase();
  if (letters === 'taken apart') return text.normalize('NFD');
  if (letters === 'plain')
    return text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[øØ]/g, 'o')
      .replace(/[łŁ]/g, 'l')
      .replace(/[đĐ]/g, 'd')
      .replace(/ß/g, 'ss');
  return text;
}

/** Same letters, whatever the accents: what the eye takes for one name. */
const fold = (name: string): string =>
  inLetters(name, 'plain')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]/gu, '');

/** Names that are different words, and neither the other's initial. */
const apart = (a: string, b: string): boolean => fold(a) !== fold(b);

function holds(pairs: fc.Arbitrary<[string, string]>, allowed: readonly string[]): void {
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      const verdict = compareNames(a, b);
      expect(allowed, `"${a}" and "${b}" are ${verdict}`).toContain(verdict);
      expect(compareNames(b, a), `"${b}" and "${a}"`).toBe(verdict);
    }),
    { seed, numRuns },
  );
}

const notSame = ['differ', 'firm', 'unclear'];
const pair = (people: fc.Arbitrary<[Person, Person]>, keepMiddles: boolean): fc.Arbitrary<[string, string]> =>
  fc
    .tuple(people, printing(keepMiddles), printing(keepMiddles))
    .map(([[a, b], printA, printB]) => [printA(a), printB(b)]);

describe('one person, printed in two ways, is never called two', () => {
  test('case, accents, order, middle names, initials, titles, spaces, characters unseen', () => {
    holds(
      pair(
        person.map((one) => [one, one]),
        false,
      ),
      ['same', 'unclear'],
    );
  });
  test('and with whole names and no suffix, is called one', () => {
    const plain = person.filter(({ suffix, middle }) => suffix === '' && middle.length === 0);
    const known = plain.filter((one) => one.family !== 'Judge' && !/V/.test(one.suffix));
    holds(
      pair(
        known.map((one) => [one, one]),
        true,
      ),
      ['same'],
    );
  });
});

describe('two people by construction are never called one', () => {
  const two = (other: (one: Person, name: string) => Person, apartIn: (one: Person) => string) =>
    fc
      .tuple(person, fc.oneof(given, family))
      // "Judge Jane Smith" may be a judge of that name, so it is nobody's given name here.
      .filter(([one, name]) => apart(apartIn(one), name) && !/[ -]|^Judge$/.test(name))
      .map(([one, name]): [Person, Person] => [one, other(one, name)]);

  test('another given name', () => {
    holds(
      pair(
        two(
          (one, name) => ({ ...one, given: name }),
          (one) => one.given,
        ),
        false,
      ),
      notSame,
    );
  });
  test('another family name', () => {
    holds(
      pair(
        two(
          (one, name) => ({ ...one, family: name }),
          (one) => one.family,
        ).filter(([one, other]) => !fold(one.family).endsWith(fold(other.family))),
        false,
      ),
      notSame,
    );
  });
  test('middle initials that contradict each other', () => {
    const letters = fc.uniqueArray(fc.constantFrom(...'ABCDEFGHKLMNOPQRSTUVWZ'), {
      minLength: 2,
      maxLength: 2,
    });
    holds(
      pair(
        fc.tuple(person, letters, fc.boolean()).map(([one, [a = '', b = ''], dot]) => [
          { ...one, middle: [dot ? `${a}.` : a] },
          { ...one, middle: [dot ? b : `${b}.`] },
        ]),
        true,
      ),
      notSame,
    );
  });
  test('another middle name', () => {
    holds(
      pair(
        fc
          .tuple(person, given, given)
          .filter(([, a, b]) => apart(a, b))
          .map(([one, a, b]) => [
            { ...one, middle: [a] },
            { ...one, middle: [b] },
          ]),
        true,
      ),
      notSame,
    );
  });
  test('father and son: a suffix that the other has not', () => {
    holds(
      pair(
        fc
          .tuple(person, fc.constantFrom(...suffixes), fc.constantFrom(...suffixes))
          .filter(([, a, b]) => a !== b)
          .map(([one, a, b]) => [
            { ...one, suffix: a },
            { ...one, suffix: b },
          ]),
        false,
      ),
      notSame,
    );
  });
  test('a firm, named after the person or not', () => {
    const firm = fc.constantFrom(' LLP', ', P.C.', ' & Jones', ' Law Offices', ', P.L.L.C.', ' Bank, N.A.');
    holds(
      fc
        .tuple(person, printing(false), firm)
        .map(([one, print, words]) => [print(one), `${one.given} ${one.family}${words}`]),
      notSame,
    );
  });
});

test('any two strings have a verdict, and the same one either way', () => {
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
  );
  const any = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.array(pieces, { maxLength: 10 }).map((parts) => parts.join('')),
  );
  holds(fc.tuple(any, any), ['same', ...notSame]);
  fc.assert(
    fc.property(any, (name) => compareNames(name, name) !== 'differ'),
    { seed, numRuns },
  );
});
