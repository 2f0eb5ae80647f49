import fc from 'fast-check';
import { expect, test } from 'vitest';
import { helpCodes } from '@/lib/guide/codes';
import { kindNames } from '@/lib/pages/kind-names';
import type { PageKind } from '@/lib/pages/kinds';
import { recordOf, timeNames } from '@/lib/progress/knowledge';
import { plainManner } from '@/lib/progress/memory';
import type { CourtManner } from '@/lib/progress/records';
import { remember } from '@/lib/progress/remember';
import { seenChanges } from '@/lib/progress/seen-changes';
import { sighting } from './fixtures';

const code = fc.option(fc.constantFrom(...helpCodes));
const record = fc
  .record({
    times: fc.record(Object.fromEntries(timeNames.map((name) => [name, fc.nat(9)])), { requiredKeys: [] }),
    step: code,
    stepAt: fc.nat(9),
  })
  .map(recordOf);
const manner = fc.record<CourtManner>({
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
  .map(({ kind, facts, training }) => sighting(kind, facts, { training }));

test('says that a page changes what is remembered exactly where remembering it does', () => {
  fc.assert(
    fc.property(
      fc.option(record),
      fc.oneof(fc.constant(plainManner), manner),
      page,
      code,
      (r, m, seen, c) => {
        const before = { record: r, manner: m };
        const after = remember(before, { type: 'seen', sighting: seen, code: c }, 20);
        expect(seenChanges(before, seen, c)).toBe(after.record !== r || after.manner !== m);
      },
    ),
    { numRuns: 20_000 },
  );
});
