import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountSeen, glanceAccount, rememberAccount } from '@/lib/progress/account';
import { type AccountRecord, accountRecord } from '@/lib/progress/account-record';
import { plainManner } from '@/lib/progress/memory';
import { toStored } from '@/lib/progress/records';
import { readEverything, Writer } from '@/lib/progress/store';
import { manner, memory, record, sighting } from './fixtures';
import { MemoryArea } from './memory-area';

const legacy: AccountRecord = { v: 1, type: 'legacy', multifactor: null, at: 5 };
const onAccount = { courtId: null };

describe('guidance on the account’s own pages', () => {
  test.each([
    ['nothing asked for', {}, false],
    ['a court is being guided', { 'manner:ilsd': manner({ guiding: true }) }, true],
    ['asked for here', { 'manner:account': manner({ guiding: true }) }, true],
    [
      'a court is being guided, and “Not now” was said here',
      { 'manner:ilsd': manner({ guiding: true }), 'manner:account': manner({ offer: 'not-now' }) },
      false,
    ],
    ['a court’s manner is damaged', { 'manner:ilsd': { v: 1, guiding: true } }, false],
  ])('%s', (_, raw, guiding) => {
    expect(glanceAccount(raw).manner.guiding).toBe(guiding);
  });

  test('the next court is a guided one, else any that is followed and not linked', () => {
    const raw = {
      'court:moeb': toStored(record()),
      'court:ilsd': toStored(record({ status: 'linked', knownBy: 'said-by-you' })),
      'court:wvsd': toStored(record({ tracked: false })),
      'court:cacd': toStored(record()),
    };
    expect(glanceAccount(raw).next).toBe('moeb');
    expect(glanceAccount({ ...raw, 'manner:cacd': manner({ guiding: true }) }).next).toBe('cacd');
    expect(glanceAccount({}).next).toBeNull();
  });
});

test('the glance uses an account record exactly where the schema accepts it', () => {
  const valid = fc.record({
    v: fc.constant(1),
    type: fc.constantFrom('legacy', 'upgraded', 'administrative'),
    multifactor: fc.constantFrom(null, 'enrolled', 'not-enrolled'),
    at: fc.nat(),
  });
  const spoilt = fc
    .tuple(valid, fc.constantFrom('v', 'type', 'multifactor', 'at'), fc.anything())
    .map(([value, key, instead]) => ({ ...value, [key]: instead }));
  fc.assert(
    fc.property(fc.oneof(valid, spoilt, fc.anything()), (account) => {
      const accepted = accountRecord.safeParse(account);
      expect(glanceAccount({ account }).account).toEqual(accepted.success ? accepted.data : null);
    }),
    { numRuns: 2000 },
  );
});

describe('what of an account page is reported', () => {
  const upgraded = { accountType: 'upgraded', multifactor: 'not-enrolled' } as const;
  test.each([
    ['a legacy account, always', { accountType: 'legacy' } as const, memory(), 'legacy'],
    ['an upgraded one, not unasked', upgraded, memory(), null],
    ['an upgraded one, while guiding', upgraded, memory({ manner: { guiding: true } }), 'upgraded'],
    ['an upgraded one, where another was known', upgraded, { ...memory(), account: legacy }, 'upgraded'],
    ['none that is not plainly said', {}, memory({ manner: { guiding: true } }), null],
  ])('%s', (_, facts, kept, type) => {
    const act = accountSeen(sighting('pacer-account', facts, onAccount), kept);
    expect(act?.type === 'seen' ? act.account.type : null).toBe(type);
  });

  test('the end of the upgrade is; the same on a training site is not', () => {
    expect(accountSeen(sighting('pacer-upgrade-complete', {}, onAccount), memory())).toMatchObject({
      account: { type: 'upgraded' },
    });
    for (const kind of ['pacer-account', 'pacer-upgrade-complete'] as const)
      expect(
        accountSeen(sighting(kind, { accountType: 'legacy' }, { courtId: null, training: true }), memory()),
      ).toBeNull();
  });
});

describe('what is remembered', () => {
  const before = { account: null, manner: plainManner };
  const seen = { type: 'seen', account: { type: 'upgraded', multifactor: null }, done: true } as const;

  test('type, multifactor and when; nothing else', () => {
    expect(rememberAccount(before, seen, 7).account).toEqual({
      v: 1,
      type: 'upgraded',
      multifactor: null,
      at: 7,
    });
  });

  test('guiding ends when the account is seen upgraded, not before', () => {
    const guided = { ...before, manner: manner({ guiding: true }) };
    expect(rememberAccount(guided, { ...seen, done: false }, 7).manner.guiding).toBe(true);
    expect(rememberAccount(guided, seen, 7).manner.guiding).toBe(false);
    expect(rememberAccount(before, seen, 7).manner).toBe(before.manner);
  });

  test('“Guide me” and “Not now” touch no record, and no court', async () => {
    const area = new MemoryArea();
    const writer = new Writer(area, () => 42);
    await writer.account({ type: 'guide-me' });
    expect(area.items).toEqual({ 'manner:account': manner({ guiding: true }) });
    await writer.account(seen);
    await writer.account({ type: 'not-now' });
    expect(area.items).toEqual({
      account: { v: 1, type: 'upgraded', multifactor: null, at: 42 },
      'manner:account': manner({ offer: 'not-now' }),
    });
    const all = await readEverything(area);
    expect(all.account?.type).toBe('upgraded');
    expect(all.records.size).toBe(0);
  });

  test('a damaged record is set aside, and a new one takes its place', async () => {
    const area = new MemoryArea({ account: { v: 1, type: 'gold' } });
    expect((await readEverything(area)).damaged).toEqual(['account']);
    await new Writer(area, () => 42).account(seen);
    expect(area.items.account).toMatchObject({ type: 'upgraded' });
    expect(Object.keys(area.items).some((key) => key.startsWith('aside:account:'))).toBe(true);
  });
});
