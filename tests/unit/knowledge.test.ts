import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { helpCodes } from '@/lib/help-codes';
import {
  type Knowledge,
  learn,
  merge,
  nothingKnown,
  recordOf,
  sameKnowledge,
  type Times,
  timeNames,
} from '@/lib/memory/knowledge';
import { courtRecord, toStored } from '@/lib/memory/records';
import { runs } from '../runs';

const knowledge: fc.Arbitrary<Knowledge> = fc.record({
  times: fc.record(Object.fromEntries(timeNames.map((name) => [name, fc.integer({ min: 1, max: 9 })])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Times>,
  step: fc.option(fc.constantFrom(...helpCodes)),
  stepAt: fc.nat({ max: 9 }),
});

describe('merging: in any order, any number of times, with the same end (10 000 cases each)', () => {
  const many = { numRuns: runs(10_000) };
  test('commutative', () => {
    fc.assert(
      fc.property(knowledge, knowledge, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
      many,
    );
  });
  test('associative', () => {
    fc.assert(
      fc.property(knowledge, knowledge, knowledge, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
      many,
    );
  });
  test('idempotent, and empty knowledge adds nothing', () => {
    fc.assert(
      fc.property(knowledge, (a) => {
        expect(sameKnowledge(merge(a, a), a)).toBe(true);
        expect(merge(merge(a, a), a)).toEqual(merge(a, a));
        expect(sameKnowledge(merge(a, nothingKnown), a)).toBe(true);
      }),
      many,
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
        expect(merged.knownBy !== null).toBe(lastLink > lastNot);
        expect(merged.status === 'linked').toBe(lastLink > lastNot && merged.stop === null);
      }),
      many,
    );
  });
});

test('what is learned now counts, even if the clock went back', () => {
  fc.assert(
    fc.property(knowledge, fc.nat({ max: 12 }), (a, now) => {
      const record = recordOf(a);
      expect(learn(record, 'not', now)).toMatchObject({ knownBy: null });
      expect(learn(learn(record, 'not', now), 'menus', now)).toMatchObject({
        status: record.stop ? 'stopped' : 'linked',
        knownBy: 'filing-menus-seen',
      });
      expect(learn(record, 'differ', now)).toMatchObject({ status: 'stopped', stop: 'open' });
      expect(learn(record, 'tracked', now).tracked).toBe(true);
      expect(learn(record, 'untracked', now).tracked).toBe(false);
    }),
    { numRuns: runs(10_000) },
  );
});

test('what was seen on a page counts more than the person’s word, whichever is later', () => {
  expect(recordOf({ times: { menus: 5, said: 9 }, step: null, stepAt: 0 })).toMatchObject({
    knownBy: 'filing-menus-seen',
    at: 5,
  });
  expect(recordOf({ times: { menus: 5, not: 7, said: 9 }, step: null, stepAt: 0 })).toMatchObject({
    knownBy: 'said-by-you',
    at: 9,
  });
});

test('a record is the same after it was stored and read', () => {
  fc.assert(
    fc.property(knowledge, (a) => {
      expect(courtRecord.parse(toStored(a))).toEqual(recordOf(a));
    }),
  );
});

test('names that differ count more than progress, whichever is later', () => {
  const status = (times: Times) => recordOf({ times, step: null, stepAt: 0 }).status;
  expect(status({ differ: 6, progress: 5 })).toBe('stopped');
  expect(status({ differ: 5, progress: 5 })).toBe('stopped');
  expect(status({ differ: 5, progress: 6, not: 7 })).toBe('stopped');
  expect(status({ progress: 5, not: 5 })).toBe('not-started');
});

test('a court that is not started is as old as the later of "It is not" and of following it', () => {
  expect(recordOf({ times: { not: 7, tracked: 4 }, step: null, stepAt: 0 }).at).toBe(7);
  expect(recordOf({ times: { not: 4, tracked: 7 }, step: null, stepAt: 0 }).at).toBe(7);
  expect(recordOf({ times: { imported: 3 }, step: null, stepAt: 0 }).knownBy).toBe('imported');
});

test('a step has the time at which it was first seen in a row', () => {
  const first = learn(null, 'progress', 5, 'L1');
  expect(first).toMatchObject({ step: 'L1', stepAt: 5 });
  expect(learn(first, 'progress', 9, 'L1')).toMatchObject({ step: 'L1', stepAt: 5, times: { progress: 9 } });
  expect(learn(first, 'progress', 9, 'L2')).toMatchObject({ step: 'L2', stepAt: 9 });
  expect(learn(first, 'not', 9)).toMatchObject({ step: 'L1', stepAt: 5 });
});

test('two records hold the same only where times, step and its time are the same', () => {
  const one: Knowledge = { times: { progress: 3 }, step: 'L1', stepAt: 3 };
  expect(sameKnowledge(one, { ...one, times: { ...one.times } })).toBe(true);
  expect(sameKnowledge(one, { ...one, step: 'L2' })).toBe(false);
  expect(sameKnowledge(one, { ...one, stepAt: 4 })).toBe(false);
  expect(sameKnowledge(one, { ...one, times: { progress: 4 } })).toBe(false);
  expect(nothingKnown).toMatchObject({ times: {}, step: null, stepAt: 0, status: 'not-started' });
});
