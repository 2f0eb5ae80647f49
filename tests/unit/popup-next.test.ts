import { describe, expect, test } from 'vitest';
import { nextLabel, nextThing, nextUrl } from '@/components/popup/next-thing';
import { undoOf } from '@/components/popup/undo';
import { type CourtRow, overview } from '@/components/ui/court-list';
import type { Court } from '@/lib/courts/court';
import { courtById, landingUrl } from '@/lib/courts/registry';
import { nextCourt } from '@/lib/memory/account';
import type { AccountRecord } from '@/lib/memory/account-record';
import type { PersonEvent } from '@/lib/memory/events';
import { type CourtRecord, merge, recordOf, type Times } from '@/lib/memory/knowledge';
import { initialGuidance } from '@/lib/memory/memory';
import { type GuidanceState, toStored } from '@/lib/memory/records';
import { reduce } from '@/lib/memory/reduce';
import { readStoredState, type StoredState } from '@/lib/memory/stored-state';
import { MemoryArea } from './memory-area';

const record = (times: Times, step: CourtRecord['step'] = null): CourtRecord =>
  recordOf({ times, step, stepAt: 5 });
const stopped = record({ tracked: 1, differ: 9 }, 'X1');
const begun = record({ tracked: 1, progress: 5 }, 'L3');
const fresh = record({ tracked: 1 });
const linked = record({ tracked: 1, menus: 7 }, 'L8');
const guided: GuidanceState = { ...initialGuidance, guiding: true };

async function kept(
  records: Record<string, CourtRecord>,
  guidance: Record<string, GuidanceState> = {},
): Promise<StoredState> {
  const empty = await readStoredState(new MemoryArea({}));
  return {
    ...empty,
    records: new Map(Object.entries(records)),
    guidance: new Map(Object.entries(guidance)),
  };
}

const account = (type: AccountRecord['type']): AccountRecord => ({ v: 1, type, multifactor: null, at: 1 });

describe('the one blue button', () => {
  const of = async (
    records: Record<string, CourtRecord>,
    { withheld = false, here = null, type = null, guidance = {} }: Partial<Case> = {},
  ) => {
    const view = overview(await kept(records, guidance));
    const next = nextThing({ withheld, view, account: type && account(type), here });
    return next?.is === 'court' ? nextLabel(next.row) : (next?.is ?? null);
  };
  interface Case {
    withheld: boolean;
    here: 'court' | 'account' | null;
    type: AccountRecord['type'] | null;
    guidance: Record<string, GuidanceState>;
  }

  test('the court that was begun, before one that was not', async () => {
    expect(await of({ moeb: fresh, ilsd: begun })).toBe('Continue: S.D. Ill.');
    expect(await of({ moeb: fresh, ca7: linked })).toBe('Begin: Bankr. E.D. Mo.');
  });
  test('where one never filed, to ask in the PACER account; at the court, once its decision is waited for', async () => {
    const never = record({ tracked: 1, neverFiled: 2 });
    expect(await of({ ilsd: never })).toBe('Ask for e-filing: S.D. Ill.');
    const waits = record({ tracked: 1, neverFiled: 2, progress: 5 }, 'R3');
    expect(await of({ ilsd: waits })).toBe('Continue: S.D. Ill.');
    const ilsd = courtById('ilsd') as Court;
    const account = 'https://pacer.psc.uscourts.gov/pscof/manage/maint.jsf';
    const site = landingUrl(ilsd);
    const others = [
      null,
      fresh,
      begun,
      waits,
      linked,
      stopped,
      record({ tracked: 1, neverFiled: 2, menus: 3 }),
    ];
    expect([never, ...others].map((one) => nextUrl(ilsd, one))).toEqual([account, ...others.map(() => site)]);
  });
  test('of several that were begun, the one in which the person is guided', async () => {
    const both = { ilsd: record({ tracked: 1, progress: 50 }, 'L3'), moeb: begun };
    expect(await of(both)).toBe('Continue: S.D. Ill.');
    expect(await of(both, { guidance: { moeb: guided } })).toBe('Continue: Bankr. E.D. Mo.');
  });
  test('the same court as a page names where another is done', async () => {
    const later = record({ tracked: 2, progress: 50 }, 'L5');
    const states = [stopped, begun, later, fresh, record({ tracked: 9 }), linked];
    const ids = ['ca7', 'moeb', 'njd'];
    for (const some of states.flatMap((a) => states.flatMap((b) => states.map((c) => [a, b, c]))))
      for (const guidedIn of [null, ...ids]) {
        const records = Object.fromEntries(ids.map((id, i) => [id, some[i] as CourtRecord]));
        const guidance = guidedIn ? { [guidedIn]: guided } : {};
        const next = nextThing({
          withheld: false,
          view: overview(await kept(records, guidance)),
          account: null,
          here: null,
        });
        const raw = Object.fromEntries([
          ...ids.map((id) => [`court:${id}`, toStored(records[id] as CourtRecord)]),
          ...(guidedIn ? [[`guidance:${guidedIn}`, { ...guided }]] : []),
        ]);
        expect(next?.is === 'court' ? next.row.court.id : null, JSON.stringify(raw)).toBe(nextCourt(raw));
      }
  });
  test('never a court in which linking stopped', async () => {
    expect(await of({ nysd: stopped, moeb: fresh })).toBe('Begin: Bankr. E.D. Mo.');
    expect(await of({ nysd: stopped })).toBeNull();
  });
  test('an account that cannot file comes before every court, even the one in front', async () => {
    for (const type of ['legacy', 'administrative'] as const)
      for (const here of ['court', null] as const)
        expect(await of({ ilsd: begun }, { type, here })).toBe('account');
    expect(await of({ ilsd: begun }, { type: 'upgraded' })).toBe('Continue: S.D. Ill.');
  });
  test('the page in front, where it has a step; the account’s own page even where the account blocks', async () => {
    expect(await of({ moeb: fresh }, { here: 'court' })).toBe('here');
    expect(await of({ moeb: fresh }, { here: 'account', type: 'legacy' })).toBe('here');
  });
  test('the sites, where the browser withholds them', async () => {
    expect(await of({ ilsd: begun }, { withheld: true, type: 'legacy', here: 'account' })).toBe('access');
  });
  test('nothing, where all are linked or none is followed', async () => {
    expect(await of({ ca7: linked })).toBeNull();
    expect(await of({})).toBeNull();
  });
});

test('a stopped court is among the first things even if it is not followed', async () => {
  const view = overview(await kept({ nysd: record({ differ: 9 }, 'X1'), moeb: fresh }));
  expect(view.stopped.map(({ court }) => court.id)).toEqual(['nysd']);
});

describe('what takes something away can be taken back', () => {
  const court = courtById('ilsd');
  if (!court) throw new Error('no ilsd');

  /** What is remembered after the act, and after taking it back, as the worker would reduce both. */
  function tried(row: CourtRow, act: PersonEvent) {
    const undo = undoOf(row, act);
    const done = reduce({ record: row.record, guidance: row.guidance }, act, 1000);
    if (!undo) return { undo, done, back: done };
    const merged = undo.knowledge ? merge(done.record ?? recordOf(begun), undo.knowledge) : done.record;
    let back = { ...done, record: merged };
    undo.events.forEach((event, i) => {
      back = reduce(back, event, 2000 + i);
    });
    return { undo, done, back };
  }

  test.each([
    ['begun, guided', begun, guided],
    ['begun', begun, initialGuidance],
    ['not begun', fresh, initialGuidance],
    ['stopped', stopped, initialGuidance],
    ['linked', linked, initialGuidance],
  ])('Remove, %s', (_, before, guidance) => {
    const { undo, done, back } = tried({ court, record: before, guidance }, { type: 'untrack' });
    expect(undo?.text).toBe('S.D. Ill. was removed.');
    expect(done.record?.tracked).toBe(false);
    expect(back.record).toMatchObject({ tracked: true, status: before.status, step: before.step });
    expect(back.record?.knownBy).toBe(before.knownBy);
    expect(back.guidance).toMatchObject({ guiding: guidance.guiding, offer: guidance.offer });
  });
  test('“It is not linked”: linked again, by the person’s word', () => {
    const row = { court, record: linked, guidance: initialGuidance };
    const { undo, done, back } = tried(row, { type: 'say', linked: false });
    expect(undo?.text).toBe('S.D. Ill. is recorded as not linked.');
    expect(done.record?.status).not.toBe('linked');
    expect(back.record).toMatchObject({ status: 'linked', knownBy: 'said-by-you' });
  });
  test('“It is linked”: not linked again, and guided as before', () => {
    const row = { court, record: begun, guidance: guided };
    const { done, back } = tried(row, { type: 'say', linked: true });
    expect(done).toMatchObject({ record: { status: 'linked' }, guidance: { guiding: false } });
    expect(back).toMatchObject({
      record: { status: 'in-progress', step: 'L3' },
      guidance: { guiding: true },
    });
  });
  test.each(['not-now', 'not-in-this-court'] as const)('“%s”: guided as before', (type) => {
    const { done, back } = tried({ court, record: begun, guidance: guided }, { type });
    expect(done.guidance.guiding).toBe(false);
    expect(back.guidance).toEqual(guided);
  });
  test.each<PersonEvent>([
    { type: 'guide-me' },
    { type: 'track' },
    { type: 'offer-again' },
    { type: 'say', linked: false },
  ])('nothing is taken away by %o in a court that is not linked', (event) => {
    expect(undoOf({ court, record: fresh, guidance: initialGuidance }, event)).toBeNull();
  });
});
