import fc from 'fast-check';
import { expect, test } from 'vitest';
import { helpCodes } from '@/lib/help-codes';
import { timeNames } from '@/lib/memory/knowledge';
import { initialGuidance, initialSettings } from '@/lib/memory/memory';
import { memoryKeys } from '@/lib/memory/memory-keys';
import { readMemory } from '@/lib/memory/read-memory';
import { courtRecord, guidanceState, settingsRecord } from '@/lib/memory/records';
import { latestTime, mostPages } from '@/lib/memory/values';
import { runs } from '../runs';

const time = fc.integer({ min: 0, max: latestTime });
const validRecord = fc.record({
  v: fc.constant(1),
  times: fc.record(Object.fromEntries(timeNames.map((name) => [name, time])), { requiredKeys: [] }),
  step: fc.option(fc.constantFrom(...helpCodes)),
  stepAt: time,
});
const validGuidance = fc.record({
  v: fc.constant(1),
  guiding: fc.boolean(),
  offer: fc.constantFrom('ask', 'not-now', 'never'),
  awaitingMenus: fc.option(
    fc.record({
      since: fc.constantFrom('confirmation', 'submit'),
      pages: fc.nat({ max: mostPages }),
      signedInAgain: fc.boolean(),
    }),
  ),
});
const validSettings = fc.record(
  {
    v: fc.constant(1),
    neverOffer: fc.boolean(),
    sync: fc.boolean(),
    badge: fc.boolean(),
    log: fc.boolean(),
  },
  { requiredKeys: ['v', 'neverOffer'] },
);

/** A valid value with one property removed or replaced by anything. */
const invalidated = <T extends object>(valid: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.tuple(valid, fc.nat(), fc.anything(), fc.boolean()).map(([value, n, instead, drop]) => {
    const keys = Object.keys(value);
    const key = keys[n % keys.length] ?? '';
    const { [key]: _, ...rest } = value as Record<string, unknown>;
    return drop ? rest : { ...rest, [key]: instead };
  });

/** A valid record with one of its times replaced by anything. */
const withAnyTime = fc
  .tuple(validRecord, fc.constantFrom(...timeNames), fc.anything())
  .map(([record, name, instead]) => ({ ...record, times: { ...record.times, [name]: instead } }));

const read = (raw: Record<string, unknown>) => readMemory('ilsd', raw);

test('readMemory reads the same as the schemas where they accept', () => {
  fc.assert(
    fc.property(validRecord, validGuidance, validSettings, (record, guidance, settings) => {
      const memory = read({ 'court:ilsd': record, 'guidance:ilsd': guidance, settings });
      expect(memory).toMatchObject({
        record: courtRecord.parse(record),
        guidance: guidanceState.parse(guidance),
        settings: settingsRecord.parse(settings),
      });
    }),
    { numRuns: runs(2000) },
  );
});

test('readMemory uses nothing that the schemas refuse', () => {
  fc.assert(
    fc.property(
      fc.oneof(invalidated(validRecord), withAnyTime, fc.anything()),
      fc.oneof(invalidated(validGuidance), fc.anything()),
      fc.oneof(invalidated(validSettings), fc.anything()),
      (record, guidance, settings) => {
        const memory = read({ 'court:ilsd': record, 'guidance:ilsd': guidance, settings });
        if (!courtRecord.safeParse(record).success) expect(memory.record).toBeNull();
        if (!guidanceState.safeParse(guidance).success) expect(memory.guidance).toBe(initialGuidance);
        if (!settingsRecord.safeParse(settings).success) expect(memory.settings).toBe(initialSettings);
      },
    ),
    { numRuns: runs(20_000) },
  );
});

test('empty storage is read as the initial memory', () => {
  expect(read({})).toMatchObject({ record: null, guidance: initialGuidance, settings: initialSettings });
});

test('optional settings, and what is awaited, are used only as the schemas have them', () => {
  for (const name of ['sync', 'badge', 'log'])
    for (const value of [true, false, 'yes', 1, null])
      expect(read({ settings: { v: 1, neverOffer: true, [name]: value } }).settings.neverOffer, name).toBe(
        typeof value === 'boolean',
      );
  for (const signedInAgain of [true, false, 'no', undefined]) {
    const awaitingMenus = { since: 'submit', pages: 0, signedInAgain };
    const kept = { v: 1, guiding: true, offer: 'ask', awaitingMenus };
    expect(read({ 'guidance:ilsd': kept }).guidance.guiding).toBe(typeof signedInAgain === 'boolean');
  }
});

test('the help desk’s own correction, and the policy, are read where they fit and left out otherwise', () => {
  const correction = { v: 1, phone: '1'.repeat(60), hours: '2'.repeat(80), advice: '3'.repeat(200), at: 5 };
  expect(read({ 'correction:ilsd': correction }).correction).toEqual(correction);
  for (const wrong of [
    { phone: '1'.repeat(61) },
    { hours: '2'.repeat(81) },
    { advice: '3'.repeat(201) },
    { phone: 7 },
    { phone: { length: 1 } },
    { advice: null },
    { at: -1 },
    { v: 2 },
  ])
    expect(
      read({ 'correction:ilsd': { ...correction, ...wrong } }),
      JSON.stringify(wrong),
    ).not.toHaveProperty('correction');
  const policy = { v: 1, helpDesk: null, muted: ['court-landing'] };
  expect(read({ policy }).policy).toEqual(policy);
  expect(read({ policy: { v: 2 } })).not.toHaveProperty('policy');
});

test('a page reads these keys of its court, and no other', () => {
  expect(memoryKeys('ilsd')).toEqual([
    'court:ilsd',
    'guidance:ilsd',
    'settings',
    'correction:ilsd',
    'policy',
  ]);
});
