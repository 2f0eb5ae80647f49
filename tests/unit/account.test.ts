import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountReport, nextCourt, readAccountMemory, reduceAccount } from '@/lib/memory/account';
import { type AccountRecord, accountRecord } from '@/lib/memory/account-record';
import { initialGuidance } from '@/lib/memory/memory';
import { toStored } from '@/lib/memory/records';
import { readStoredState } from '@/lib/memory/stored-state';
import { Writer } from '@/lib/memory/writer';
import { runs } from '../runs';
import { guidance, memory, record, summary } from './fixtures';
import { MemoryArea } from './memory-area';

const legacy: AccountRecord = { v: 1, type: 'legacy', multifactor: null, at: 5 };
const onAccount = { courtId: null };

describe('guidance on the account’s own pages', () => {
  test.each([
    ['nothing asked for', {}, false],
    ['a court is being guided', { 'guidance:ilsd': guidance({ guiding: true }) }, true],
    ['asked for here', { 'guidance:account': guidance({ guiding: true }) }, true],
    [
      'a court is being guided, and “Not now” was said here',
      { 'guidance:ilsd': guidance({ guiding: true }), 'guidance:account': guidance({ offer: 'not-now' }) },
      false,
    ],
    ['a court’s guidance is damaged', { 'guidance:ilsd': { v: 1, guiding: true } }, false],
  ])('%s', (_, raw, guiding) => {
    expect(readAccountMemory(raw).guidance.guiding).toBe(guiding);
  });

  test('the next court is a guided one, otherwise any that is followed and not linked', () => {
    const raw = {
      'court:moeb': toStored(record()),
      'court:ilsd': toStored(record({ status: 'linked', knownBy: 'said-by-you' })),
      'court:wvsd': toStored(record({ tracked: false })),
      'court:cacd': toStored(record()),
    };
    expect(readAccountMemory(raw).next).toBe('moeb');
    expect(readAccountMemory({ ...raw, 'guidance:cacd': guidance({ guiding: true }) }).next).toBe('cacd');
    expect(readAccountMemory({}).next).toBeNull();
  });
});

test('what staff entered for the court to go on with is at hand, and for no other', () => {
  const correction = { v: 1, phone: '555-0100', hours: '', advice: '', at: 5 };
  const raw = { 'court:moeb': toStored(record()), 'correction:ilsd': { ...correction, phone: '555-0199' } };
  expect(readAccountMemory(raw).correction).toBeUndefined();
  expect(readAccountMemory({ ...raw, 'correction:moeb': correction }).correction).toEqual(correction);
});

test('readAccountMemory uses an account record exactly if the schema accepts it', () => {
  const valid = fc.record({
    v: fc.constant(1),
    type: fc.constantFrom('legacy', 'upgraded', 'administrative'),
    multifactor: fc.constantFrom(null, 'enrolled', 'not-enrolled'),
    at: fc.nat(),
  });
  const invalid = fc
    .tuple(valid, fc.constantFrom('v', 'type', 'multifactor', 'at'), fc.anything())
    .map(([value, key, instead]) => ({ ...value, [key]: instead }));
  fc.assert(
    fc.property(fc.oneof(valid, invalid, fc.anything()), (account) => {
      const accepted = accountRecord.safeParse(account);
      expect(readAccountMemory({ account }).account).toEqual(accepted.success ? accepted.data : null);
    }),
    { numRuns: runs(2000) },
  );
});

describe('what is reported of an account page', () => {
  const upgraded = { accountType: 'upgraded', multifactor: 'not-enrolled' } as const;
  test.each([
    ['a legacy account, always', { accountType: 'legacy' } as const, memory(), 'legacy'],
    ['an upgraded one, without guidance', upgraded, memory(), null],
    ['an upgraded one, while guiding', upgraded, memory({ guidance: { guiding: true } }), 'upgraded'],
    ['an upgraded one, where another was known', upgraded, { ...memory(), account: legacy }, 'upgraded'],
    ['none that is not plainly said', {}, memory({ guidance: { guiding: true } }), null],
  ])('%s', (_, facts, kept, type) => {
    const event = accountReport(summary('pacer-account', facts, onAccount), kept);
    expect(event?.type === 'seen' ? event.account.type : null).toBe(type);
  });

  test.each([
    ['upgraded', 'not-enrolled', false],
    ['upgraded', 'enrolled', true],
    ['upgraded', undefined, true],
    ['legacy', 'enrolled', false],
  ] as const)(
    'guidance has done its work at an account that is %s and %s: %s',
    (accountType, multifactor, done) => {
      const facts = { accountType, ...(multifactor ? { multifactor } : {}) };
      const event = accountReport(
        summary('pacer-account', facts, onAccount),
        memory({ guidance: { guiding: true } }),
      );
      expect(event).toMatchObject({ done });
    },
  );

  test('the end of the upgrade is reported; nothing on a training site is', () => {
    expect(accountReport(summary('pacer-upgrade-complete', {}, onAccount), memory())).toMatchObject({
      account: { type: 'upgraded' },
    });
    for (const kind of ['pacer-account', 'pacer-upgrade-complete'] as const)
      expect(
        accountReport(summary(kind, { accountType: 'legacy' }, { courtId: null, training: true }), memory()),
      ).toBeNull();
  });
});

test('the report says what the account’s page says of multifactor authentication, and of no other page', () => {
  const guided = memory({ guidance: { guiding: true } });
  const on = (facts: object, kind: 'pacer-account' | 'pacer-login' = 'pacer-account') =>
    accountReport(summary(kind, facts, onAccount), guided);
  expect(on({ accountType: 'upgraded', multifactor: 'enrolled' })).toMatchObject({
    type: 'seen',
    account: { type: 'upgraded', multifactor: 'enrolled' },
  });
  expect(on({ accountType: 'legacy' })).toMatchObject({ account: { multifactor: null }, done: false });
  expect(on({ accountType: 'legacy' }, 'pacer-login')).toBeNull();
  expect(accountReport(summary('pacer-upgrade-complete', {}, onAccount), memory())).toEqual({
    type: 'seen',
    account: { type: 'upgraded', multifactor: null },
    done: false,
  });
});

test('the next court is another one, followed and not linked', () => {
  const raw = {
    'court:': toStored(record()),
    'guidance:moeb': guidance({ guiding: true }),
    'other:cacd': toStored(record()),
    'court:bap9': { v: 1 },
    'court:wvsd': toStored(record({ tracked: false, status: 'in-progress' })),
    'court:ilsd': toStored(record({ status: 'linked', knownBy: 'said-by-you' })),
  };
  expect(nextCourt(raw)).toBeNull();
  const with2 = { ...raw, 'court:moeb': toStored(record()), 'court:ca7': toStored(record()) };
  expect(nextCourt(with2)).toBe('moeb');
  expect(nextCourt(with2, 'moeb')).toBe('ca7');
});

describe('what is remembered', () => {
  const before = { account: null, guidance: initialGuidance };
  const seen = { type: 'seen', account: { type: 'upgraded', multifactor: null }, done: true } as const;

  test('type, multifactor and time; nothing else', () => {
    expect(reduceAccount(before, seen, 7).account).toEqual({
      v: 1,
      type: 'upgraded',
      multifactor: null,
      at: 7,
    });
  });

  test('guiding ends when the account is seen as upgraded, not before', () => {
    const guided = { ...before, guidance: guidance({ guiding: true }) };
    expect(reduceAccount(guided, { ...seen, done: false }, 7).guidance.guiding).toBe(true);
    expect(reduceAccount(guided, seen, 7).guidance.guiding).toBe(false);
    expect(reduceAccount(before, seen, 7).guidance).toBe(before.guidance);
  });

  test('“Guide me” and “Not now” change no record and no court', async () => {
    const area = new MemoryArea();
    const writer = new Writer(area, () => 42);
    await writer.reduceAccount({ type: 'guide-me' });
    expect(area.items).toEqual({ 'guidance:account': guidance({ guiding: true }) });
    await writer.reduceAccount(seen);
    await writer.reduceAccount({ type: 'not-now' });
    expect(area.items).toEqual({
      account: { v: 1, type: 'upgraded', multifactor: null, at: 42 },
      'guidance:account': guidance({ offer: 'not-now' }),
    });
    const all = await readStoredState(area);
    expect(all.account?.type).toBe('upgraded');
    expect(all.records.size).toBe(0);
  });

  test('a damaged record goes into quarantine, and a new one takes its place', async () => {
    const area = new MemoryArea({ account: { v: 1, type: 'gold' } });
    expect((await readStoredState(area)).damaged).toEqual(['account']);
    await new Writer(area, () => 42).reduceAccount(seen);
    expect(area.items.account).toMatchObject({ type: 'upgraded' });
    expect(Object.keys(area.items).some((key) => key.startsWith('quarantined:account:'))).toBe(true);
  });
});
