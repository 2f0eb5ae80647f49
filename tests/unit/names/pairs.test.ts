import { expect, test } from 'vitest';
import { compareNames } from '@/lib/names/compare';
import { pairs } from './pairs';

test.each(pairs)('$about, $verdict: "$a" and "$b"', ({ a, b, verdict, why }) => {
  expect(compareNames(a, b), why).toBe(verdict);
  expect(compareNames(b, a), why).toBe(verdict);
});

test('no pair stands there twice', () => {
  const seen = pairs.map(({ a, b }) => [a, b].sort().join(' | '));
  expect(seen.filter((pair, i) => seen.indexOf(pair) !== i)).toEqual([]);
});
