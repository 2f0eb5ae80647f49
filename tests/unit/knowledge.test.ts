import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { helpCodes } from '@/lib/guide/codes';
import {
  type Knowledge,
  learn,
  merge,
  nothingKnown,
  recordOf,
  sameKnowledge,
  type Times,
  timeNames,
} from '@/lib/progress/knowledge';
import { courtRecord, toStored } from '@/lib/progress/records';

const knowledge: fc.Arbitrary<Knowledge> = fc.record({
  times: fc.record(Object.fromEntries(timeNames.map((name) => [name, fc.integer({ min: 1, max: 9 })])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Times>,
  step: fc.option(fc.constantFrom(...helpCodes)),
  stepAt: fc.nat({ max: 9 }),
});

describe('merging: in any order, any number of times, with the same end (10 000 cases each)', () => {
  const runs = { numRuns: 10_000 };
  test('commutative', () => {
    fc.assert(
      fc.property(knowledge, knowledge, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
      runs,
    );
  });
  test('associative', () => {
    fc.assert(
      fc.property(knowledge, knowledge, knowledge, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
      runs,
    );
  });
  test('idempotent, and nothing known adds nothing', () => {
    fc.assert(
      fc.property(knowledge, (a) => {
        expect(sameKnowledge(merge(a, a), a)).toBe(true);
        expect(merge(merge(a, a), a)).toEqual(merge(a, a));
        expect(sameKnowledge(merge(a, nothingKnown), a)).toBe(true);
      }),
      runs,
    );
  });
  test('linked on either side stays linked, unless the person said later that it is not', () => {
    fc.assert(
      fc.property(knowledge, knowledge, (a, b) => {
        const merged = merge(a, b);
        const lastNot = Math.max(a.times.not ?? 0, b.times.not ?? 0);
        const lastLink = Math.max(
          ...[a, b].flatMap(({ times }) => [
            times.menus ?? 0,
            times.confirmation ?? 0,
            times.said ?? 0,
            times.imported ?? 0,
          ]),
        );
        expect(merged.status === 'linked').toBe(lastLink > lastNot);
      }),
      runs,
    );
  });
});

test('what is learned now counts, whatever the clock says', () => {
  fc.assert(
    fc.property(knowledge, fc.nat({ max: 12 }), (a, now) => {
      const record = recordOf(a);
      expect(learn(record, 'not', now).status).toBe('not-started');
      expect(learn(learn(record, 'not', now), 'menus', now)).toMatchObject({
        status: 'linked',
        knownBy: 'filing-menus-seen',
      });
      expect(learn(record, 'tracked', now).tracked).toBe(true);
      expect(learn(record, 'untracked', now).tracked).toBe(false);
    }),
    { numRuns: 10_000 },
  );
});

test('seen on a page beats said by hand, whichever is later', () => {
  expect(recordOf({ times: { menus: 5, said: 9 }, step: null, stepAt: 0 })).toMatchObject({
    knownBy: 'filing-menus-seen',
    at: 5,
  });
  expect(recordOf({ times: { menus: 5, not: 7, said: 9 }, step: null, stepAt: 0 })).toMatchObject({
    knownBy: 'said-by-you',
    at: 9,
  });
});

test('stored and read again, a record is the same', () => {
  fc.assert(
    fc.property(knowledge, (a) => {
      expect(courtRecord.parse(toStored(a))).toEqual(recordOf(a));
    }),
  );
});
