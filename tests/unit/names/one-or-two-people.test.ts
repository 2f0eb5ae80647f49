import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames } from '@/lib/names/compare';
import { apart, family, fold, given, isLatin, type Person, person, printing, suffixes } from './printing';

const numRuns = 1000;

function holds(pairs: fc.Arbitrary<[string, string]>, allowed: readonly string[]): void {
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      const verdict = compareNames(a, b);
      expect(allowed, `"${a}" and "${b}" are ${verdict}`).toContain(verdict);
      expect(compareNames(b, a), `"${b}" and "${a}"`).toBe(verdict);
    }),
    { numRuns },
  );
}

const notSame = ['differ', 'firm', 'unclear'];
const alike = ['same', 'compatible'];
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
      [...alike, 'unclear'],
    );
  });
  test('and with whole names and no suffix, is called one', () => {
    const plain = person.filter(({ suffix, middle }) => suffix === '' && middle.length === 0);
    const known = plain.filter((one) => one.family !== 'Judge' && isLatin(one.given) === isLatin(one.family));
    holds(
      pair(
        known.map((one) => [one, one]),
        true,
      ),
      alike,
    );
  });
});

describe('two people by construction are never called one', () => {
  const two = (other: (one: Person, name: string) => Person, apartIn: (one: Person) => string) =>
    fc
      .tuple(person, fc.oneof(given, family))
      // "Judge Jane Smith" may be a judge of that name, so it is nobody's given name here.
      .filter(([one, name]) => apart(apartIn(one), name) && !/[ -]|^(Judge|Attorney)$/.test(name))
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
