import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courtCard } from '@/lib/courts/cards';
import { decide, stepOf } from '@/lib/guide/decide';
import { stepCount } from '@/lib/guide/journey';
import { whens } from '@/lib/guide/whens';
import { wordsFor } from '@/lib/guide/words';
import { type PageKind, pageKinds } from '@/lib/pages/kinds';
import type { Facts, Sighting } from '@/lib/pages/sighting';
import { memory, record, sighting } from './fixtures';

const guiding = memory({ manner: { guiding: true } });
const show = (kind: PageKind, facts: Facts, courtId: string | null, kept = guiding): string => {
  const guidance = decide(whens, sighting(kind, facts, { courtId }), kept);
  return guidance ? `${guidance.code} ${guidance.loud}` : 'nothing';
};

describe.each<[PageKind, Facts, string | null, string, string]>([
  ['pacer-home', {}, null, 'A1 panel', 'nothing'],
  ['pacer-registration', {}, null, 'R1 panel', 'nothing'],
  ['pacer-login', { signInFor: 'court' }, 'ilsd', 'S1 panel', 'S1 chip'],
  ['pacer-login', { signInFor: 'court', username: 'eight-or-more' }, 'ilsd', 'S1 panel', 'S1 chip'],
  ['pacer-login', { signInFor: 'court', username: 'six' }, 'ilsd', 'X5 panel', 'X5 chip'],
  ['pacer-login', { signInFor: 'court', username: 'under-eight' }, 'ilsd', 'X5 panel', 'X5 chip'],
  [
    'pacer-login',
    { signInFor: 'court', username: 'six', signInRefused: true },
    'ilsd',
    'S5 panel',
    'S5 chip',
  ],
  ['pacer-login', { signInFor: 'account', username: 'six' }, null, 'A1 panel', 'nothing'],
  ['pacer-login', { signInFor: 'account', signInRefused: true }, null, 'S5 panel', 'nothing'],
  ['pacer-login', { signInFor: 'other' }, null, 'S1 panel', 'nothing'],
  ['pacer-one-time-passcode', {}, 'ilsd', 'S2 panel', 'S2 chip'],
  ['pacer-one-time-passcode', {}, null, 'S2 panel', 'nothing'],
  ['pacer-update-required', { skipsLeft: true }, 'ilsd', 'S3 panel', 'S3 chip'],
  ['pacer-redaction', { continueOff: true }, 'ilsd', 'S4 panel', 'S4 chip'],
  ['pacer-notice', { notice: 'other' }, 'ilsd', 'S1 panel', 'S1 chip'],
  ['pacer-account', { accountType: 'legacy' }, null, 'A2 panel', 'A2 panel'],
  ['pacer-account', { accountType: 'upgraded' }, null, 'A2 panel', 'nothing'],
  ['pacer-account', { looksDifferent: true }, null, 'A2 panel', 'nothing'],
  ['pacer-account', { accountType: 'administrative' }, null, 'X5 panel', 'nothing'],
  ['pacer-upgrade-person', {}, null, 'A3 panel', 'A3 panel'],
  ['pacer-upgrade-address', {}, null, 'A4 panel', 'A4 panel'],
  ['pacer-upgrade-security', {}, null, 'A5 panel', 'A5 panel'],
  ['pacer-upgrade-complete', {}, null, 'A6 panel', 'A6 panel'],
  ['pacer-efile-registration', {}, null, 'X6 panel', 'X6 panel'],
])('%s %o of %s', (kind, facts, courtId, guided, unasked) => {
  test(`guided ${guided}, unasked ${unasked}`, () => {
    expect(show(kind, facts, courtId)).toBe(guided);
    expect(show(kind, facts, courtId, memory())).toBe(unasked);
  });
  test('says what to do, in plain words', () => {
    const seen = sighting(kind, facts, { courtId });
    const code = stepOf(whens, seen, guiding);
    const court = courtId ? courtCard(courtId) : null;
    const words = code && wordsFor(code, { court, seen, memory: guiding });
    const said = JSON.stringify(words);
    expect(words?.title.length).toBeGreaterThan(6);
    expect(said).not.toMatch(/undefined|null|click here|!/i);
  });
});

test('what was seen on a linked court’s sign-in stays unsaid', () => {
  const linked = memory({ record: record({ status: 'linked', knownBy: 'filing-menus-seen' }) });
  for (const kind of [
    'pacer-login',
    'pacer-one-time-passcode',
    'pacer-update-required',
    'pacer-redaction',
  ] as const)
    expect(show(kind, { signInFor: 'court', username: 'six' }, 'ilsd', linked)).toBe('nothing');
});

/** Any page that PACER's recognisers can make, and a great many that they cannot. */
const anySighting: fc.Arbitrary<Sighting> = fc.record({
  kind: fc.constantFrom(...pageKinds),
  courtId: fc.constantFrom(null, 'ilsd', 'ca4'),
  training: fc.boolean(),
  facts: fc.record(
    {
      signInFor: fc.constantFrom('court', 'account', 'other'),
      username: fc.constantFrom('six', 'under-eight', 'eight-or-more'),
      signInRefused: fc.boolean(),
      skipsLeft: fc.boolean(),
      accountType: fc.constantFrom('legacy', 'upgraded', 'administrative'),
      looksDifferent: fc.boolean(),
      filingMenus: fc.boolean(),
      nextGenItems: fc.boolean(),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Facts>,
});

test('at most one step answers for any page of PACER', () => {
  fc.assert(
    fc.property(anySighting, fc.boolean(), (seen, guided) => {
      if (!seen.kind.startsWith('pacer-')) return;
      const kept = memory({ manner: { guiding: guided } });
      const answering = whens
        .filter(([, when]) => (when.training || !seen.training) && when.is(seen, kept))
        .map(([code]) => code);
      expect(answering.length, answering.join()).toBeLessThanOrEqual(1);
    }),
    { numRuns: 5000 },
  );
});

test('the account’s own path is six steps; on a court’s sign-in its codes count as the sign-in', () => {
  expect(['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((code) => stepCount(code as 'A1'))).toEqual(
    [1, 2, 3, 4, 5, 6].map((number) => ({ number, of: 6 })),
  );
  const ilsd = courtCard('ilsd');
  for (const code of ['S2', 'S3', 'S4', 'S5', 'X5'] as const)
    expect(stepCount(code, ilsd)).toEqual({ number: 2, of: 7 });
  expect(stepCount('X5')).toEqual({ number: 2, of: 6 });
  expect(stepCount('S5')).toEqual({ number: 1, of: 6 });
});
