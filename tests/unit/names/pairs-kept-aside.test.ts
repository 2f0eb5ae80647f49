import { expect, test } from 'vitest';
import { compareNames } from '@/lib/names/compare';
import { pairsKeptAside } from './pairs-kept-aside';

/**
 * Pairs that were kept aside until the rules stood, and on which these are wrong, with the verdict given. All of them
 * err to the side that stops or asks. The rules were not changed after them: a list that is learned by heart measures
 * nothing.
 */
const missed: Record<string, string> = {
  'Bufete Quintanar Ríos, C.S.P. | María Quintanar Ríos': 'differ',
  'Capt. Desmond Okafor, USMC | Desmond Okafor': 'differ',
  'Harlan Whitcombe and Odette Farrow | Harlan Whitcombe and Lucinda Castellane': 'unclear',
  'Harlan Whitcombe and wife | Harlan Whitcombe': 'firm',
  'Hussein Barakat | Husayn Barakat': 'differ',
  'Juan e Isabel Quintanar | Juan Quintanar': 'unclear',
  'Naoko Ii | Naoko Ii': 'unclear',
  'Youssef Haddadin | Yusuf Haddadin': 'differ',
  '김서준 | 김서준': 'unclear',
};

const key = ({ a, b }: { a: string; b: string }): string => `${a} | ${b}`;

test('no pair of two people, or of a person and a firm, is called one person', () => {
  const dangerous = pairsKeptAside.filter(
    ({ a, b, verdict, alsoFine = [] }) =>
      (verdict === 'differ' || verdict === 'firm') &&
      [compareNames(a, b), compareNames(b, a)].some(
        (given) => (given === 'same' || given === 'compatible') && !alsoFine.includes(given),
      ),
  );
  expect(dangerous.map(key)).toEqual([]);
});

test('the verdicts are those a careful clerk would give, except for the pairs listed', () => {
  const wrong: Record<string, string> = {};
  for (const pair of pairsKeptAside) {
    const given = compareNames(pair.a, pair.b);
    if (given !== pair.verdict && !pair.alsoFine?.includes(given)) wrong[key(pair)] = given;
  }
  expect(wrong).toEqual(missed);
});
