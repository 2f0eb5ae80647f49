import { expect, test } from 'vitest';
import { compareNames } from '@/lib/names/compare';
import type { PairGroup } from './pairs';

/** Every pair of the groups has its verdict, whichever name stands first. All names are invented. */
export function verdicts(groups: PairGroup[]): void {
  const each = groups.flatMap(({ pairs, ...rest }) => pairs.map(([a, b]) => ({ ...rest, a, b })));
  test.each(each)('$about, $verdict: "$a" and "$b"', ({ a, b, verdict, why }) => {
    expect(compareNames(a, b), why).toBe(verdict);
    expect(compareNames(b, a), why).toBe(verdict);
  });
}
