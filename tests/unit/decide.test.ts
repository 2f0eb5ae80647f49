import { describe, expect, test } from 'vitest';
import { decide, type Guidance, stepOf } from '@/lib/guide/decide';
import { whens } from '@/lib/guide/whens';
import { type PageKind, pageKinds } from '@/lib/pages/kinds';
import type { Facts } from '@/lib/pages/sighting';
import type { CourtManner } from '@/lib/progress/records';
import { memory, record, sighting } from './fixtures';

const show = (kind: PageKind, facts: Facts = {}, kept = memory()): string => {
  const guidance: Guidance | null = decide(whens, sighting(kind, facts), kept);
  return guidance ? `${guidance.code} ${guidance.loud}` : 'nothing';
};

const guiding = memory({ manner: { guiding: true }, record: record({ status: 'in-progress' }) });
const linked = memory({ record: record({ status: 'linked', knownBy: 'filing-menus-seen' }) });

describe('a court that nothing is known of: the chip on the way, the panel where a mistake costs', () => {
  test.each<[PageKind, Facts, string]>([
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
    ['court-link-confirm', { names: 'unclear' }, 'L6 panel'],
    ['court-link-confirm', { names: 'differ' }, 'X1 panel'],
    ['court-link-confirm', { names: 'firm' }, 'X1 panel'],
    ['court-link-failed', { refusal: 'unknown' }, 'X2 panel'],
    ['court-link-done', {}, 'L7 panel'],
    ['court-link-done', { filingMenus: true }, 'L8 panel'],
    ['court-main', { filingMenus: true }, 'nothing'],
    ['court-menu', { filingMenus: true }, 'nothing'],
  ])('%s %o: %s', (kind, facts, expected) => {
    expect(show(kind, facts)).toBe(expected);
  });
});

describe('while guiding: the panel on every page of the way', () => {
  test.each<[PageKind, Facts, string]>([
    ['court-landing', {}, 'L1 panel'],
    ['pacer-login', {}, 'S1 panel'],
    ['court-main', {}, 'L2 panel'],
    ['court-menu', {}, 'L2 panel'],
    ['court-utilities', { linkEntry: true }, 'L3 panel'],
    ['court-utilities', { looksDifferent: true }, 'L3 panel'],
    ['court-nextgen-items', {}, 'L4 panel'],
    ['court-menu', { filingMenus: true }, 'L8 panel'],
    ['court-main', { filingMenus: true }, 'L8 panel'],
  ])('%s %o: %s', (kind, facts, expected) => {
    expect(show(kind, facts, guiding)).toBe(expected);
  });
});

describe('where it is linked, dismissed or never to be offered: silence, decisive pages aside', () => {
  const quiet = [
    ['linked', linked],
    ['not now', memory({ manner: { offer: 'not-now' } })],
    ['not in this court', memory({ manner: { offer: 'never' } })],
    ['never offer', memory({ neverOffer: true })],
  ] as const;
  test.each(quiet)('%s', (_, kept) => {
    for (const kind of ['court-landing', 'pacer-login', 'court-main', 'court-menu'] as const)
      expect(show(kind, {}, kept), kind).toBe('nothing');
    expect(show('court-utilities', { linkEntry: true }, kept)).toBe('nothing');
    expect(show('court-link-form', {}, kept)).toBe('L5 panel');
    expect(show('court-link-confirm', { names: 'differ' }, kept)).toBe('X1 panel');
  });
});

describe('after the confirmation: two pages of refreshing, then the menus are missing', () => {
  const awaitingSince = (awaitingMenus: CourtManner['awaitingMenus']) =>
    memory({
      manner: { guiding: true, awaitingMenus },
      record: record({ status: 'linked', knownBy: 'confirmation-seen' }),
    });
  const done = { since: 'confirmation', pages: 0, signedInAgain: false } as const;
  test.each<[string, CourtManner['awaitingMenus'], PageKind, string]>([
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
      'court-menu',
      'L2 panel',
    ],
    [
      'without a confirmation, any other page asks to refresh',
      { ...done, since: 'submit' },
      'court-menu',
      'L7 panel',
    ],
  ])('%s', (_, awaiting, kind, expected) => {
    expect(show(kind, { linkEntry: true }, awaitingSince(awaiting))).toBe(expected);
  });
  test('filing menus end it', () => {
    expect(show('court-menu', { filingMenus: true }, awaitingSince({ ...done, pages: 5 }))).toBe('L8 panel');
  });
});

test('at most one step is the step of any page, whatever is remembered', () => {
  const truths = [undefined, true, false];
  const names = [undefined, 'same', 'differ', 'firm', 'unclear'] as const;
  const awaitings: CourtManner['awaitingMenus'][] = [
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
                const page = sighting(kind, facts, { training });
                const kept = memory({ manner: { guiding: isGuiding, awaitingMenus } });
                const fitting = whens.filter(
                  ([, when]) => (when.training || !training) && when.is(page, kept),
                );
                expect(
                  fitting.map(([code]) => code).length,
                  `${kind} ${JSON.stringify([facts, kept.manner])}`,
                ).toBeLessThan(2);
                expect(stepOf(whens, page, kept)).toBe(fitting[0]?.[0] ?? null);
                tried++;
              }
  expect(tried).toBe(pageKinds.length * 3 * 3 * 5 * 3 * 2 * 2);
});
