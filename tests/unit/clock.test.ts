import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountRecord } from '@/lib/memory/account-record';
import { datedNow, isAhead, latestOf, learnedAfter, tolerance } from '@/lib/memory/clock';
import { correctionRecord } from '@/lib/memory/help-desk-records';
import { type Knowledge, learn, merge, recordOf, sameKnowledge, timeNames } from '@/lib/memory/knowledge';
import { courtRecord, guidanceState, toStored } from '@/lib/memory/records';
import { readStoredState } from '@/lib/memory/stored-state';
import { latestTime, mostPages } from '@/lib/memory/values';
import { Writer } from '@/lib/memory/writer';
import { fromOwnPage } from '@/lib/messages/to-worker';
import { runs } from '../runs';
import { summary } from './fixtures';
import { MemoryArea } from './memory-area';

const now = Date.UTC(2026, 10, 24);
const year = 366 * 24 * 60 * 60 * 1000;
const times = fc.record(
  Object.fromEntries(timeNames.map((name) => [name, fc.integer({ min: 1, max: latestTime })])),
  { requiredKeys: [] },
);
const known: fc.Arbitrary<Knowledge> = fc.record({
  times,
  step: fc.constant(null),
  stepAt: fc.integer({ min: 0, max: latestTime }),
});

test.each([8640000000000001, 9007199254740991, latestTime + 1, -1, 1.5, Number.NaN])(
  'no door takes %d for a time',
  (time) => {
    const times = { said: time };
    expect(courtRecord.safeParse({ v: 1, times, step: null, stepAt: 0 }).success).toBe(false);
    expect(courtRecord.safeParse({ v: 1, times: {}, step: null, stepAt: time }).success).toBe(false);
    const message = {
      to: 'worker',
      type: 'import-records',
      records: { ilsd: { times, step: null, stepAt: 0 } },
    };
    expect(fromOwnPage.safeParse(message).success).toBe(false);
    expect(accountRecord.safeParse({ v: 1, type: 'legacy', multifactor: null, at: time }).success).toBe(
      false,
    );
    const text = { phone: '', hours: '', advice: '' };
    expect(correctionRecord.safeParse({ v: 1, ...text, at: time }).success).toBe(false);
  },
);

test('whatever is learned, by whatever clock, what follows can be read again (2 000 cases)', () => {
  fc.assert(
    fc.property(
      known,
      fc.constantFrom(...timeNames),
      fc.double({ min: 0, noNaN: true }),
      (before, name, clock) => {
        const stored = JSON.parse(JSON.stringify(toStored(learn(recordOf(before), name, Math.floor(clock)))));
        expect(courtRecord.safeParse({ ...stored, times: { ...stored.times } }).success).toBe(true);
      },
    ),
    { numRuns: runs(2000) },
  );
});

test('pages without menus are not counted beyond what can be read', async () => {
  const guidance = {
    v: 1,
    guiding: true,
    offer: 'ask',
    awaitingMenus: { since: 'confirmation', pages: mostPages, signedInAgain: false },
  };
  const area = new MemoryArea({ 'guidance:ilsd': guidance });
  await new Writer(area, () => now).reduceCourt('ilsd', {
    type: 'seen',
    summary: summary('court-menu'),
    code: null,
  });
  expect(guidanceState.safeParse(area.items['guidance:ilsd']).success).toBe(true);
});

test('dated now: nothing is ahead any more, and what was later still is (2 000 cases)', () => {
  fc.assert(
    fc.property(known, (before) => {
      const after = datedNow(before, now);
      expect(isAhead(after, now)).toBe(false);
      for (const a of timeNames)
        for (const b of timeNames) {
          const [was, is] = [before.times, after.times];
          if (was[a] && was[b])
            expect(Math.sign((is[a] ?? 0) - (is[b] ?? 0))).toBe(Math.sign(was[a] - was[b]));
        }
    }),
    { numRuns: runs(2000) },
  );
});

test('what was learned after a time, and nothing else', () => {
  fc.assert(
    fc.property(known, fc.nat({ max: latestTime }), (all, since) => {
      const later = learnedAfter(all, since);
      for (const name of timeNames)
        expect(later.times[name]).toBe((all.times[name] ?? 0) > since ? all.times[name] : undefined);
      expect(sameKnowledge(merge(later, all), merge(all, all))).toBe(true);
    }),
  );
});

const ahead = learn(null, 'said', now + year);

test('a copy that is dated ahead of the clock overrules nothing before the person is asked', async () => {
  const area = new MemoryArea();
  const writer = new Writer(area, () => now);
  await writer.reduceCourt('ilsd', { type: 'say', linked: false });
  await writer.mergeIn(new Map([['ilsd', ahead]]));
  const { records, apart } = await readStoredState(area);
  expect(records.get('ilsd')?.status).toBe('not-started');
  expect(apart.get('ilsd')).toMatchObject({ why: 'ahead', decided: false });
});

test('taken over, it counts from now, and later words count more; sync brings no question again', async () => {
  const area = new MemoryArea();
  const writer = new Writer(area, () => now);
  await writer.mergeIn(new Map([['ilsd', ahead]]));
  await writer.decideApart('ilsd', true);
  const taken = (await readStoredState(area)).records.get('ilsd');
  expect(taken?.status).toBe('linked');
  expect(latestOf(taken as Knowledge)).toBeLessThan(now + tolerance);
  await writer.reduceCourt('ilsd', { type: 'say', linked: false });
  await writer.mergeIn(new Map([['ilsd', ahead]]));
  const { records, apart } = await readStoredState(area);
  expect(records.get('ilsd')?.status).toBe('not-started');
  expect(apart.get('ilsd')?.decided).toBe(true);
});

test('left out, it changes nothing, and is not asked about again; another one is', async () => {
  const area = new MemoryArea();
  const writer = new Writer(area, () => now);
  await writer.mergeIn(new Map([['ilsd', ahead]]));
  await writer.decideApart('ilsd', false);
  await writer.mergeIn(new Map([['ilsd', ahead]]));
  expect((await readStoredState(area)).apart.get('ilsd')?.decided).toBe(true);
  expect((await readStoredState(area)).records.size).toBe(0);
  await writer.mergeIn(new Map([['ilsd', learn(null, 'menus', now + year - 5)]]));
  expect((await readStoredState(area)).apart.get('ilsd')?.decided).toBe(false);
});

test('where this computer’s clock was set back, its own records wait apart, and come back once it is right', async () => {
  let clock = now;
  const area = new MemoryArea();
  const writer = new Writer(area, () => clock);
  await writer.reduceCourt('ilsd', { type: 'say', linked: true });
  const before = structuredClone(area.items);
  clock = Date.UTC(2001, 0, 1);
  await writer.tidy();
  expect((await readStoredState(area)).records.size).toBe(0);
  await writer.reduceCourt('ilsd', { type: 'track' });
  clock = now + 5;
  await writer.tidy();
  const { records, apart } = await readStoredState(area);
  expect(records.get('ilsd')?.status).toBe('linked');
  expect(apart.size).toBe(0);
  expect(area.items['court:ilsd']).toMatchObject({ times: (before['court:ilsd'] as Knowledge).times });
});
