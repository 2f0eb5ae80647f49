import fc from 'fast-check';
import { expect, test } from 'vitest';
import { helpCodes } from '@/lib/guide/codes';
import { glance } from '@/lib/progress/glance';
import { timeNames } from '@/lib/progress/knowledge';
import { plainManner, plainSettings } from '@/lib/progress/memory';
import { courtManner, courtRecord, settingsRecord } from '@/lib/progress/records';

const validRecord = fc.record({
  v: fc.constant(2),
  times: fc.record(Object.fromEntries(timeNames.map((name) => [name, fc.nat()])), { requiredKeys: [] }),
  step: fc.option(fc.constantFrom(...helpCodes)),
  stepAt: fc.nat(),
});
const validManner = fc.record({
  v: fc.constant(1),
  guiding: fc.boolean(),
  offer: fc.constantFrom('ask', 'not-now', 'never'),
  awaitingMenus: fc.option(
    fc.record({
      since: fc.constantFrom('confirmation', 'submit'),
      pages: fc.nat(),
      signedInAgain: fc.boolean(),
    }),
  ),
});
const validSettings = fc.record({ v: fc.constant(1), neverOffer: fc.boolean() });

/** A valid value with one part taken out or replaced by anything. */
const spoilt = <T extends object>(valid: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.tuple(valid, fc.nat(), fc.anything(), fc.boolean()).map(([value, n, instead, drop]) => {
    const keys = Object.keys(value);
    const key = keys[n % keys.length] ?? '';
    const { [key]: _, ...rest } = value as Record<string, unknown>;
    return drop ? rest : { ...rest, [key]: instead };
  });

/** A valid record in which one of the times is anything. */
const spoiltTimes = fc
  .tuple(validRecord, fc.constantFrom(...timeNames), fc.anything())
  .map(([record, name, instead]) => ({ ...record, times: { ...record.times, [name]: instead } }));

const read = (raw: Record<string, unknown>) => glance('ilsd', raw);

test('what the schemas accept, the glance reads the same', () => {
  fc.assert(
    fc.property(validRecord, validManner, validSettings, (record, manner, settings) => {
      const kept = read({ 'court:ilsd': record, 'manner:ilsd': manner, settings });
      expect(kept).toMatchObject({
        record: courtRecord.parse(record),
        manner: courtManner.parse(manner),
        settings: settingsRecord.parse(settings),
      });
    }),
    { numRuns: 2000 },
  );
});

test('what the schemas refuse, the glance does not use', () => {
  fc.assert(
    fc.property(
      fc.oneof(spoilt(validRecord), spoiltTimes, fc.anything()),
      fc.oneof(spoilt(validManner), fc.anything()),
      fc.oneof(spoilt(validSettings), fc.anything()),
      (record, manner, settings) => {
        const kept = read({ 'court:ilsd': record, 'manner:ilsd': manner, settings });
        if (!courtRecord.safeParse(record).success) expect(kept.record).toBeNull();
        if (!courtManner.safeParse(manner).success) expect(kept.manner).toBe(plainManner);
        if (!settingsRecord.safeParse(settings).success) expect(kept.settings).toBe(plainSettings);
      },
    ),
    { numRuns: 20_000 },
  );
});

test('nothing kept reads as nothing known', () => {
  expect(read({})).toMatchObject({ record: null, manner: plainManner, settings: plainSettings });
});
