import { expect, test } from 'vitest';
import type { CourtRecord } from '@/lib/memory/knowledge';
import type { Memory } from '@/lib/memory/memory';
import type { GuidanceState } from '@/lib/memory/records';
import { type PageKind, pageKinds } from '@/lib/pages/page-kinds';
import type { Facts, PageSummary } from '@/lib/pages/page-summary';
import { allConditions } from '@/lib/steps/conditions';
import { stepOf } from '@/lib/steps/decide';
import { memory, record, summary } from './fixtures';

/** Every object with one of the values for each name. */
function every<T extends object>(values: { [K in keyof T]: readonly T[K][] }): T[] {
  let all: Partial<T>[] = [{}];
  for (const [name, some] of Object.entries(values) as [keyof T, T[keyof T][]][])
    all = all.flatMap((one) => some.map((value) => ({ ...one, [name]: value })));
  return all as T[];
}

/** The one step of a page, whose condition alone applies; null for none. */
function onlyStep(page: PageSummary, remembered: Memory) {
  const codes = allConditions.flatMap(([code, { appliesTo }]) => (appliesTo(page, remembered) ? [code] : []));
  const found = stepOf(allConditions, page, remembered);
  if (codes.length > 1 || found !== (codes[0] ?? null))
    throw new Error(`${codes} for ${JSON.stringify([page, remembered])}`);
  return found;
}

const never = record({ times: { neverFiled: 5 } });
const records: (CourtRecord | null)[] = [
  null,
  never,
  record({ times: { filed: 5 } }),
  record({ status: 'stopped', times: { neverFiled: 1 } }),
  record({ status: 'stopped', times: { unpressed: 9 } }),
  record({ status: 'stopped', times: { pressed: 9 } }),
];
const awaitings: GuidanceState['awaitingMenus'][] = [
  null,
  { since: 'confirmation', pages: 0, signedInAgain: false },
  { since: 'confirmation', pages: 2, signedInAgain: false },
  { since: 'submit', pages: 0, signedInAgain: false },
];
const remembered = every<{ record: CourtRecord | null; guiding: boolean; awaiting: (typeof awaitings)[0] }>({
  record: records,
  guiding: [true, false],
  awaiting: awaitings,
}).map(({ record, guiding, awaiting }) => memory({ record, guidance: { guiding, awaitingMenus: awaiting } }));

test('a court’s page is one step at most, whatever its address and whatever is remembered', () => {
  const facts = every<Facts>({
    address: ['before-form', 'other'],
    filingMenus: [true, false],
    nextGenItems: [true, false],
    linkEntry: [true, false],
  });
  const found = new Set(
    pageKinds
      .filter((kind) => kind.startsWith('court-'))
      .flatMap((kind) => facts.flatMap((one) => remembered.map((all) => onlyStep(summary(kind, one), all)))),
  );
  const byNames = ['X1'];
  const steps = allConditions.filter(([code, { on }]) => on !== 'pacer' && !byNames.includes(code));
  expect([...found].sort()).toEqual([...steps.map(([code]) => code), null].sort());
});

test('the page with both names is L6 or X1, by the names and by whether the person called', () => {
  for (const names of [undefined, 'same', 'compatible', 'unclear', 'differ', 'firm'] as const)
    for (const called of [true, false, undefined]) {
      const page = summary('court-link-confirm', names ? { names } : {});
      const differ = names === 'differ' || names === 'firm';
      const all = called === undefined ? memory() : { ...memory(), called };
      expect(onlyStep(page, all)).toBe(differ && !called ? 'X1' : 'L6');
    }
});

test('a page of PACER is one step at most, whatever is known of the account', () => {
  const kinds = pageKinds.filter((kind) => kind.startsWith('pacer-'));
  const signIns = every<Facts>({
    signInFor: ['court', 'account', 'other'],
    username: ['six', 'under-eight', 'eight-or-more'],
    signInRefused: [true, false],
  });
  const account = every<Facts>({
    accountType: ['legacy', 'upgraded', 'administrative'],
    multifactorScreen: ['methods', 'add-app', 'set-up', 'codes'],
    multifactor: ['enrolled', 'not-enrolled'],
  });
  for (const kind of kinds)
    for (const facts of kind === 'pacer-login' ? signIns : account)
      for (const filed of [true, false, null])
        expect(onlyStep(summary(kind, facts), { ...memory(), filed }), kind).not.toBeNull();
});

test('a page of daily work is no step, whatever is remembered', () => {
  for (const all of remembered)
    expect(onlyStep(summary('court-menu', { address: 'daily-work' }), all)).toBeNull();
});

const guiding = memory({ guidance: { guiding: true } });
const after = (since: 'confirmation' | 'submit', more: Partial<Memory> = {}): Memory => ({
  ...memory({ guidance: { guiding: true, awaitingMenus: { since, pages: 0, signedInAgain: false } } }),
  ...more,
});
const unasked = after('confirmation', { guidance: { ...after('confirmation').guidance, guiding: false } });
test.each<[PageKind, Facts, string | null, Memory]>([
  ['court-utilities', { address: 'before-form', linkEntry: true }, 'L3', guiding],
  ['court-menu', { address: 'before-form' }, 'L2', guiding],
  ['court-menu', { address: 'before-form' }, null, memory()],
  ['court-menu', { address: 'other' }, 'X9', guiding],
  ['court-menu', { address: 'other' }, null, memory()],
  ['court-menu', { address: 'other', filingMenus: true }, 'L8', guiding],
  ['court-utilities', { address: 'other', linkEntry: true }, 'R3', memory({ record: never })],
  ['court-appellate-home', { linkEntry: true }, 'L3', memory()],
  ['court-appellate-home', { linkEntry: true }, 'L7', after('submit')],
  ['court-appellate-home', { linkEntry: true }, 'L8', after('confirmation')],
  ['court-appellate-home', { linkEntry: true }, 'L7', after('submit', { record: never })],
  ['court-appellate-home', {}, null, memory()],
  ['court-appellate-home', {}, 'R3', memory({ record: never })],
  ['court-main', { filingMenus: true }, 'R4', memory({ guidance: { guiding: true }, record: never })],
  ['court-main', { filingMenus: true }, null, memory({ record: never })],
  ['court-main', { filingMenus: true }, 'L8', unasked],
  ['court-main', { filingMenus: false }, 'L7', unasked],
])('%s %o: %s', (kind, facts, code, all) => {
  expect(onlyStep(summary(kind, facts), all)).toBe(code);
});
