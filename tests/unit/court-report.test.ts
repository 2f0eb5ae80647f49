import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courtReport } from '@/lib/content/court-adapter';
import { helpCodes } from '@/lib/help-codes';
import type { CourtEvent } from '@/lib/memory/events';
import { recordOf, timeNames } from '@/lib/memory/knowledge';
import { initialGuidance } from '@/lib/memory/memory';
import type { GuidanceState } from '@/lib/memory/records';
import { reduce } from '@/lib/memory/reduce';
import { reduceSeen } from '@/lib/memory/reduce-seen';
import { reduceSignIn } from '@/lib/memory/reduce-sign-in';
import { stopWords } from '@/lib/memory/stop';
import { kindNames } from '@/lib/pages/kind-names';
import type { PageKind } from '@/lib/pages/page-kinds';
import { allConditions } from '@/lib/steps/conditions';
import { stepOf } from '@/lib/steps/decide';
import { memory, summary } from './fixtures';

const code = fc.option(fc.constantFrom(...helpCodes));
const record = fc
  .record({
    times: fc.record(Object.fromEntries(timeNames.map((name) => [name, fc.nat(9)])), { requiredKeys: [] }),
    step: code,
    stepAt: fc.nat(9),
  })
  .map(recordOf);
const guidance = fc.record<GuidanceState>({
  v: fc.constant(1 as const),
  guiding: fc.boolean(),
  offer: fc.constantFrom('ask', 'not-now', 'never'),
  awaitingMenus: fc.option(
    fc.record({
      since: fc.constantFrom('confirmation', 'submit'),
      pages: fc.nat(3),
      signedInAgain: fc.boolean(),
    }),
  ),
});
const page = fc
  .record({
    kind: fc.constantFrom(...(Object.keys(kindNames) as PageKind[])),
    facts: fc.record({
      filingMenus: fc.boolean(),
      names: fc.constantFrom('same', 'differ', 'firm', 'unclear'),
    }),
    training: fc.nat(9).map((n) => n === 0),
  })
  .map(({ kind, facts, training }) => summary(kind, facts, { training }));

const event = fc.oneof<fc.Arbitrary<CourtEvent>[]>(
  fc.record({ type: fc.constant('seen' as const), summary: page, code }),
  fc.record({ type: fc.constantFrom('guide-me', 'not-now', 'not-in-this-court', 'offer-again') }),
  fc.record({ type: fc.constantFrom('track', 'untrack') }),
  fc.record({ type: fc.constant('say' as const), linked: fc.boolean() }),
  fc.record({ type: fc.constant('stop' as const), says: fc.constantFrom(...stopWords) }),
);
const state = fc.record({
  record: fc.option(record),
  guidance: fc.oneof(fc.constant(initialGuidance), guidance),
});
/** Earlier and later than what was learned before: clocks go back. */
const now = fc.nat(20);

test('the reducer keeps the same object exactly where nothing in it changes', () => {
  fc.assert(
    fc.property(state, event, now, (before, event, now) => {
      const after = reduce(before, event, now);
      const same = (part: 'record' | 'guidance') => isDeepStrictEqual(after[part], before[part]);
      expect(after.record === before.record).toBe(same('record'));
      expect(after.guidance === before.guidance).toBe(same('guidance'));
      expect(after === before).toBe(same('record') && same('guidance'));
    }),
    { numRuns: 20_000 },
  );
});

test('a page is reported exactly where that changes what is remembered, with what the worker then reduces', () => {
  fc.assert(
    fc.property(state, page, now, ({ record, guidance }, page, now) => {
      const known = { ...memory({ record }), guidance };
      const seen = { ...page, elements: {} };
      const { kind, training, facts } = page;
      const event: CourtEvent = {
        type: 'seen',
        summary: { kind, training, facts },
        code: stepOf(allConditions, seen, known),
      };
      const after = reduce({ record, guidance }, event, now);
      const changes = !isDeepStrictEqual(after, { record, guidance });
      const report = changes ? { to: 'worker', type: 'court-event', courtId: 'ilsd', event } : null;
      expect(courtReport(() => now, reduceSeen)(allConditions, seen, known)).toEqual(report);
      if (kind.startsWith('pacer-'))
        expect(courtReport(() => now, reduceSignIn)(allConditions, seen, known)).toEqual(report);
    }),
    { numRuns: 20_000 },
  );
});

test('a page that belongs to no court is not reported', () => {
  const seen = { ...summary('court-link-done', {}, { courtId: null }), elements: {} };
  expect(courtReport(() => 20, reduceSeen)(allConditions, seen, memory())).toBeNull();
});
