import { describe, expect, test } from 'vitest';
import type { Memory } from '@/lib/memory/memory';
import type { GuidanceState } from '@/lib/memory/records';
import { type PageKind, pageKinds, type Undetected } from '@/lib/pages/page-kinds';
import type { Facts } from '@/lib/pages/page-summary';
import { allConditions } from '@/lib/steps/conditions';
import { decide, type Silence, type StepToShow, stepOf, stepOrSilence } from '@/lib/steps/decide';
import { memory, record, summary } from './fixtures';

const shown = (kind: PageKind | Undetected, facts: Facts = {}, remembered = memory()): string => {
  const step: StepToShow | null = decide(allConditions, summary(kind, facts), remembered);
  return step ? `${step.code} ${step.display}` : 'nothing';
};

const guiding = memory({ guidance: { guiding: true }, record: record({ status: 'in-progress' }) });
const linked = memory({ record: record({ status: 'linked', knownBy: 'filing-menus-seen' }) });

describe('without any record of a court: the chip on the path, the panel where a mistake is costly', () => {
  test.each<[PageKind | Undetected, Facts, string]>([
    ['court-landing', {}, 'L1 chip'],
    ['pacer-login', {}, 'S1 chip'],
    ['pacer-login', { signInRefused: true }, 'S5 chip'],
    ['court-main', {}, 'L2 chip'],
    ['court-utilities', { linkEntry: true }, 'L3 chip'],
    ['court-utilities', { nextGenItems: true }, 'L4 chip'],
    ['court-nextgen-items', { linkEntry: true }, 'L4 chip'],
    ['court-menu', {}, 'nothing'],
    ['court-link-form', {}, 'L5 panel'],
    ['court-link-confirm', { names: 'same' }, 'L6 panel'],
    ['court-link-confirm', { names: 'compatible' }, 'L6 panel'],
    ['court-link-confirm', { names: 'unclear' }, 'L6 panel'],
    ['court-link-confirm', { names: 'differ' }, 'X1 panel'],
    ['court-link-confirm', { names: 'firm' }, 'X1 panel'],
    ['court-link-failed', { refusal: 'unknown' }, 'X2 panel'],
    ['court-link-done', {}, 'L7 panel'],
    ['court-link-done', { filingMenus: true }, 'L8 panel'],
    ['court-main', { filingMenus: true }, 'nothing'],
    ['court-menu', { filingMenus: true }, 'nothing'],
  ])('%s %o: %s', (kind, facts, expected) => {
    expect(shown(kind, facts)).toBe(expected);
  });
});

describe('a page about linking that fits no kind speaks unasked by two signals, of which one names the link', () => {
  test.each<[PageKind, Facts['linkSignals'], string]>([
    ['court-link-answer', undefined, 'X9 panel'],
    ['court-link-like', undefined, 'nothing'],
    ['court-link-like', ['heading'], 'nothing'],
    ['court-link-like', ['permanent'], 'nothing'],
    ['court-link-like', ['password', 'names'], 'nothing'],
    ['court-link-like', ['heading', 'password'], 'X9 panel'],
    ['court-link-like', ['permanent', 'names'], 'X9 panel'],
    ['court-link-like', ['heading', 'permanent', 'password'], 'X9 panel'],
  ])('%s %o: %s', (kind, linkSignals, expected) => {
    expect(shown(kind, linkSignals ? { linkSignals } : {})).toBe(expected);
  });
});

describe('while guiding: the panel on every page of the path', () => {
  test.each<[PageKind | Undetected, Facts, string]>([
    ['court-landing', {}, 'L1 panel'],
    ['pacer-login', {}, 'S1 panel'],
    ['court-main', {}, 'L2 panel'],
    ['court-menu', { address: 'before-form' }, 'L2 panel'],
    ['court-menu', { address: 'other' }, 'X9 question'],
    ['court-menu', { address: 'daily-work' }, 'nothing'],
    ['undetected', { address: 'other' }, 'X9 question'],
    ['court-link-answer', {}, 'X9 panel'],
    ['court-link-like', { linkSignals: ['heading'] }, 'X9 panel'],
    ['court-utilities', { linkEntry: true }, 'L3 panel'],
    ['court-utilities', { looksDifferent: true }, 'L3 panel'],
    ['court-nextgen-items', {}, 'L4 panel'],
    ['court-menu', { filingMenus: true }, 'L8 panel'],
    ['court-main', { filingMenus: true }, 'L8 panel'],
  ])('%s %o: %s', (kind, facts, expected) => {
    expect(shown(kind, facts, guiding)).toBe(expected);
  });
});

describe('where the person never filed before, there is nothing to link', () => {
  const never = record({ times: { neverFiled: 5 } });
  const guided = memory({ guidance: { guiding: true }, record: never });
  test.each<[PageKind | Undetected, Facts, string]>([
    ['court-landing', {}, 'L1 panel'],
    ['court-main', {}, 'R3 panel'],
    ['court-utilities', { linkEntry: true }, 'R3 panel'],
    ['court-nextgen-items', { linkEntry: true }, 'R3 panel'],
    ['court-menu', { address: 'before-form' }, 'R3 panel'],
    ['court-menu', { address: 'other' }, 'X9 question'],
    ['court-menu', { address: 'daily-work' }, 'nothing'],
    ['court-appellate-home', { linkEntry: true }, 'R3 panel'],
    ['court-main', { filingMenus: true }, 'R4 panel'],
    ['court-link-form', {}, 'L5 panel'],
    ['court-link-done', { filingMenus: true }, 'L8 panel'],
  ])('%s %o: %s', (kind, facts, expected) => {
    expect(shown(kind, facts, guided)).toBe(expected);
  });
  test('unasked nothing is offered or shown on these pages', () => {
    for (const kind of ['court-main', 'court-utilities', 'court-menu'] as const)
      expect(shown(kind, { linkEntry: true }, memory({ record: never })), kind).toBe('nothing');
  });
  test('after a link was made all the same, the menus are the end of the link', () => {
    const awaitingMenus = { since: 'confirmation', pages: 0, signedInAgain: false } as const;
    const linkedNow = memory({ guidance: { guiding: true, awaitingMenus }, record: never });
    expect(shown('court-main', { filingMenus: true }, linkedNow)).toBe('L8 panel');
  });
});

describe('in a court that is linked or dismissed: nothing, except on pages where a mistake is costly', () => {
  const withoutOffer = [
    ['linked', linked],
    ['not now', memory({ guidance: { offer: 'not-now' } })],
    ['not in this court', memory({ guidance: { offer: 'never' } })],
    ['never offer', memory({ neverOffer: true })],
  ] as const;
  test.each(withoutOffer)('%s', (_, remembered) => {
    for (const kind of ['court-landing', 'pacer-login', 'court-main', 'court-menu'] as const)
      expect(shown(kind, {}, remembered), kind).toBe('nothing');
    expect(shown('court-utilities', { linkEntry: true }, remembered)).toBe('nothing');
    expect(shown('court-link-form', {}, remembered)).toBe('L5 panel');
    expect(shown('court-link-confirm', { names: 'differ' }, remembered)).toBe('X1 panel');
  });
});

describe('where nothing is shown, the reason', () => {
  const never = memory({ record: record({ times: { neverFiled: 5 } }) });
  const muted: Memory = { ...memory(), policy: { v: 1, helpDesk: null, muted: ['court-landing'] } };
  test.each<[string, Silence, PageKind | Undetected, Facts, Memory]>([
    ['a docket, even while guiding', 'daily-work', 'court-landing', { address: 'daily-work' }, guiding],
    ['a page that is not known', 'not-detected', 'undetected', {}, memory()],
    ['a menu page on no path', 'not-a-step', 'court-menu', { address: 'other' }, memory()],
    ['a wait for the court, not asked for', 'not-guided', 'court-main', {}, never],
    ['a linked court', 'linked', 'court-landing', {}, linked],
    ['“Not now”', 'not-now', 'court-landing', {}, memory({ guidance: { offer: 'not-now' } })],
    [
      '“Not in this court”',
      'not-in-this-court',
      'court-landing',
      {},
      memory({ guidance: { offer: 'never' } }),
    ],
    ['“Never offer”', 'never-offer', 'court-landing', {}, memory({ neverOffer: true })],
    ['a kind that the organization muted', 'muted-by-policy', 'court-landing', {}, muted],
  ])('%s: %s', (_, silence, kind, facts, remembered) => {
    expect(stepOrSilence(allConditions, summary(kind, facts), remembered)).toBe(silence);
  });
  test('a sign-in of no court', () => {
    const signIn = summary('pacer-login', {}, { courtId: null });
    expect(stepOrSilence(allConditions, signIn, memory())).toBe('no-court');
  });
});

describe('after the confirmation: refresh on two pages, then the menus are missing', () => {
  const awaitingSince = (awaitingMenus: GuidanceState['awaitingMenus']) =>
    memory({
      guidance: { guiding: true, awaitingMenus },
      record: record({ status: 'linked', knownBy: 'confirmation-seen' }),
    });
  const done = { since: 'confirmation', pages: 0, signedInAgain: false } as const;
  test.each<[string, GuidanceState['awaitingMenus'], PageKind, string]>([
    ['first page', done, 'court-menu', 'L7 panel'],
    ['second page', { ...done, pages: 1 }, 'court-main', 'L7 panel'],
    ['third page', { ...done, pages: 2 }, 'court-menu', 'X3 panel'],
    ['after a new sign-in', { ...done, signedInAgain: true }, 'court-main', 'X3 panel'],
    ['Utilities too', done, 'court-utilities', 'L7 panel'],
    [
      'without a confirmation, Utilities still leads to the link',
      { ...done, since: 'submit' },
      'court-utilities',
      'L3 panel',
    ],
    [
      'without a confirmation, never that the menus are missing',
      { ...done, since: 'submit', pages: 1, signedInAgain: true },
      'court-main',
      'L2 panel',
    ],
    [
      'without a confirmation, any other page asks to refresh',
      { ...done, since: 'submit' },
      'court-menu',
      'L7 panel',
    ],
  ])('%s', (_, awaiting, kind, expected) => {
    expect(shown(kind, { linkEntry: true }, awaitingSince(awaiting))).toBe(expected);
  });
  test('the missing menus are told unasked', () => {
    const later = awaitingSince({ ...done, pages: 2 });
    const unasked = { ...later, guidance: { ...later.guidance, guiding: false } };
    expect(shown('court-menu', {}, unasked)).toBe('X3 panel');
  });
  test('filing menus end it', () => {
    expect(shown('court-menu', { filingMenus: true }, awaitingSince({ ...done, pages: 5 }))).toBe('L8 panel');
  });
});

test('at most one step applies to any page, whatever is remembered', () => {
  const truths = [undefined, true, false];
  const names = [undefined, 'same', 'compatible', 'unclear', 'differ', 'firm'] as const;
  const awaitings: GuidanceState['awaitingMenus'][] = [
    null,
    { since: 'confirmation', pages: 0, signedInAgain: false },
    { since: 'submit', pages: 9, signedInAgain: true },
  ];
  let tried = 0;
  for (const kind of pageKinds)
    for (const filingMenus of truths)
      for (const linkEntry of truths)
        for (const name of names)
          for (const awaitingMenus of awaitings)
            for (const isGuiding of [true, false])
              for (const training of [true, false]) {
                const facts: Facts = { nextGenItems: linkEntry === false };
                if (filingMenus !== undefined) facts.filingMenus = filingMenus;
                if (linkEntry !== undefined) facts.linkEntry = linkEntry;
                if (name !== undefined) facts.names = name;
                const page = summary(kind, facts, { training });
                const remembered = memory({ guidance: { guiding: isGuiding, awaitingMenus } });
                const applying = allConditions.filter(
                  ([, condition]) =>
                    (condition.training || !training) && condition.appliesTo(page, remembered),
                );
                expect(
                  applying.map(([code]) => code).length,
                  `${kind} ${JSON.stringify([facts, remembered.guidance])}`,
                ).toBeLessThan(2);
                expect(stepOf(allConditions, page, remembered)).toBe(applying[0]?.[0] ?? null);
                tried++;
              }
  expect(tried).toBe(pageKinds.length * 3 * 3 * 6 * 3 * 2 * 2);
});
