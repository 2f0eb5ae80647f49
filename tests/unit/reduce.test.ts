import { describe, expect, test } from 'vitest';
import type { HelpCode } from '@/lib/help-codes';
import type { CourtState } from '@/lib/memory/court-state';
import type { CourtEvent } from '@/lib/memory/events';
import { initialGuidance } from '@/lib/memory/memory';
import { reduce } from '@/lib/memory/reduce';
import type { PageKind } from '@/lib/pages/page-kinds';
import type { Facts } from '@/lib/pages/page-summary';
import { guidance, record, summary } from './fixtures';

const nothing: CourtState = { record: null, guidance: initialGuidance };
const see = (kind: PageKind, facts: Facts = {}, more = {}): CourtEvent => ({
  type: 'seen',
  summary: summary(kind, facts, more),
  code: null,
});
const reduced = (before: CourtState, ...events: CourtEvent[]): CourtState =>
  events.reduce((state, event, i) => reduce(state, event, 100 + i), before);

describe('a visit alone changes nothing', () => {
  test.each<PageKind>([
    'court-landing',
    'court-main',
    'court-menu',
    'court-utilities',
    'court-nextgen-items',
    'pacer-login',
  ])('%s', (kind) => {
    expect(reduce(nothing, see(kind), 5)).toBe(nothing);
  });
});

describe('linked', () => {
  test('by filing menus that are seen, without following the court', () => {
    const result = reduced(nothing, see('court-menu', { filingMenus: true }));
    expect(result.record).toMatchObject({ status: 'linked', knownBy: 'filing-menus-seen', tracked: false });
    expect(reduce(result, see('court-menu', { filingMenus: true }), 9)).toBe(result);
  });
  test('by the court’s confirmation, which filing menus then supersede', () => {
    const done = reduced(nothing, see('court-link-done'));
    expect(done.record).toMatchObject({ status: 'linked', knownBy: 'confirmation-seen' });
    expect(done.guidance).toMatchObject({
      guiding: true,
      awaitingMenus: { since: 'confirmation', pages: 0 },
    });
    const menus = reduced(done, see('court-main', { filingMenus: true }));
    expect(menus.record).toMatchObject({ knownBy: 'filing-menus-seen' });
    expect(menus.guidance).toMatchObject({ guiding: false, awaitingMenus: null });
  });
  test('never on a training site', () => {
    for (const event of [
      see('court-menu', { filingMenus: true }, { training: true }),
      see('court-link-done', {}, { training: true }),
    ])
      expect(reduce(nothing, event, 5)).toBe(nothing);
  });
  test('missing menus, a form and a guide-me never take it back', () => {
    const linked = reduced(nothing, see('court-link-done'));
    const events = [
      see('court-menu'),
      see('court-link-form'),
      see('court-link-failed'),
      { type: 'guide-me' } as CourtEvent,
    ];
    expect(reduced(linked, ...events).record).toMatchObject({
      status: 'linked',
      knownBy: 'confirmation-seen',
    });
  });
  test('the person’s word counts, is superseded by what is seen, and never supersedes it', () => {
    const said = reduced(nothing, { type: 'say', linked: true });
    expect(said.record).toMatchObject({ status: 'linked', knownBy: 'said-by-you', tracked: true });
    const seen = reduced(said, see('court-menu', { filingMenus: true }));
    expect(seen.record).toMatchObject({ knownBy: 'filing-menus-seen' });
    expect(reduced(seen, { type: 'say', linked: true }).record).toMatchObject({
      knownBy: 'filing-menus-seen',
    });
  });
  test('only the person’s own word undoes it', () => {
    const result = reduced(nothing, see('court-link-done'), { type: 'say', linked: false });
    expect(result.record).toMatchObject({ status: 'not-started', knownBy: null, tracked: true });
  });
});

describe('on the path', () => {
  test('“Guide me” follows the court and begins guiding', () => {
    const result = reduced(nothing, { type: 'guide-me' });
    expect(result).toMatchObject({
      record: { status: 'in-progress', tracked: true },
      guidance: { guiding: true },
    });
  });
  test('the step last seen is kept while guiding, and only then', () => {
    const event: CourtEvent = { type: 'seen', summary: summary('court-main'), code: 'L2' };
    expect(reduced(reduced(nothing, { type: 'guide-me' }), event).record).toMatchObject({ step: 'L2' });
    expect(reduce({ record: record(), guidance: initialGuidance }, event, 5).record).toMatchObject({
      step: null,
    });
  });
  test('a new sign-in after the confirmation is noticed', () => {
    expect(reduced(nothing, see('court-link-done'), see('pacer-login')).guidance.awaitingMenus).toMatchObject(
      {
        signedInAgain: true,
      },
    );
  });
  test('pages with the menu bar after the confirmation are counted', () => {
    const result = reduced(nothing, see('court-link-done'), see('court-menu'), see('court-utilities'));
    expect(result.guidance.awaitingMenus).toMatchObject({ pages: 2 });
  });
});

describe('after leaving the page with both names without a confirmation', () => {
  const left = reduced(nothing, see('court-link-confirm', { names: 'same' }));
  test('the menus are awaited on two pages, without guiding', () => {
    expect(left.guidance).toMatchObject({ guiding: false, awaitingMenus: { since: 'submit', pages: 0 } });
    expect(reduced(left, see('court-menu')).guidance.awaitingMenus).toMatchObject({ pages: 1 });
    expect(reduced(left, see('court-menu'), see('court-menu')).guidance.awaitingMenus).toBeNull();
  });
  test('filing menus mean linked', () => {
    expect(reduced(left, see('court-menu', { filingMenus: true })).record).toMatchObject({
      status: 'linked',
    });
  });
});

describe('the person’s choices', () => {
  test('“Not now” and “Not in this court” end guidance; “Guide me” begins it again', () => {
    const guided = reduced(nothing, { type: 'guide-me' });
    expect(reduced(guided, { type: 'not-now' }).guidance).toMatchObject({ guiding: false, offer: 'not-now' });
    const never = reduced(guided, { type: 'not-in-this-court' });
    expect(never.guidance).toMatchObject({ guiding: false, offer: 'never' });
    expect(reduced(never, { type: 'guide-me' }).guidance).toMatchObject({ guiding: true, offer: 'ask' });
    expect(reduced(never, { type: 'offer-again' }).guidance).toMatchObject({ offer: 'ask' });
  });
  test('removing a court forgets it, except that it was seen as linked, and that nothing is offered there', () => {
    expect(reduced(nothing, { type: 'guide-me' }, { type: 'untrack' }).record).toMatchObject({
      tracked: false,
      status: 'not-started',
      step: null,
    });
    const linked = reduced(
      nothing,
      see('court-menu', { filingMenus: true }),
      { type: 'track' },
      { type: 'untrack' },
    );
    expect(linked.record).toMatchObject({ status: 'linked', tracked: false });
    const left = reduced({ record: record(), guidance: guidance({ offer: 'never' }) }, { type: 'untrack' });
    expect(left.guidance.offer).toBe('never');
  });
});

describe('the step last seen', () => {
  const seen = (kind: PageKind, code: HelpCode | null, facts: Facts = {}): CourtEvent => ({
    type: 'seen',
    summary: summary(kind, facts),
    code,
  });
  const guided = (more: Parameters<typeof record>[0] = {}): CourtState => ({
    record: record({ status: 'in-progress', step: 'L2', ...more }),
    guidance: guidance({ guiding: true }),
  });
  const awaiting = (since: 'submit' | 'confirmation') => ({
    ...guided(),
    guidance: guidance({ guiding: true, awaitingMenus: { since, pages: 0, signedInAgain: false } }),
  });

  test('is kept as progress, once, and with no page of daily work', () => {
    const after = reduce(guided(), seen('court-utilities', 'L3'), 9);
    expect(after.record).toMatchObject({ step: 'L3', status: 'in-progress', times: { progress: 9 } });
    expect(reduce(after, seen('court-utilities', 'L3'), 10)).toBe(after);
    const before = guided();
    expect(reduce(before, seen('court-menu', 'L2', { address: 'daily-work' }), 9)).toBe(before);
    const daily = { filingMenus: true, address: 'daily-work' } as const;
    expect(reduce(before, seen('court-menu', null, daily), 9)).toBe(before);
  });
  test('is not kept of a page that the guide does not know, nor in a court that is linked', () => {
    const before = guided();
    expect(reduce(before, seen('undetected' as PageKind, 'X9'), 9)).toBe(before);
    const linked = guided({ status: 'linked', knownBy: 'said-by-you' });
    expect(reduce(linked, seen('court-utilities', 'L3'), 9)).toBe(linked);
    expect(reduce(linked, seen('court-link-form', 'L5'), 9)).toBe(linked);
  });
  test('a refusal is progress, with its step, also in a court not asked about', () => {
    for (const [kind, code] of [
      ['court-link-form', 'L5'],
      ['court-link-failed', 'X2'],
    ] as const)
      expect(reduce(nothing, seen(kind, code), 9).record).toMatchObject({
        status: 'in-progress',
        step: code,
      });
  });
  test('the first page of a court of appeals ends guidance after the confirmation alone', () => {
    const confirmed = reduce(awaiting('confirmation'), seen('court-appellate-home', 'L8'), 9);
    expect(confirmed.guidance).toMatchObject({ guiding: false, awaitingMenus: null });
    const submitted = reduce(awaiting('submit'), seen('court-appellate-home', 'L7'), 9);
    expect(submitted.guidance).toMatchObject({ guiding: true, awaitingMenus: { since: 'submit', pages: 0 } });
    expect(submitted.record).toMatchObject({ step: 'L7' });
  });
  test('both names, and the confirmation, begin the wait at no page and no new sign-in', () => {
    const fresh = { pages: 0, signedInAgain: false };
    expect(reduce(nothing, seen('court-link-confirm', 'L6', { names: 'same' }), 9)).toMatchObject({
      record: { times: { progress: 9 }, step: 'L6' },
      guidance: { guiding: false, awaitingMenus: { since: 'submit', ...fresh } },
    });
    expect(reduce(nothing, seen('court-link-done', 'L7'), 9)).toMatchObject({
      record: { times: { confirmation: 9 } },
      guidance: { guiding: true, awaitingMenus: { since: 'confirmation', ...fresh } },
    });
  });
  test('a confirmation with filing menus in its bar is known by the menus', () => {
    expect(reduce(nothing, seen('court-link-done', 'L8', { filingMenus: true }), 9)).toMatchObject({
      record: { knownBy: 'filing-menus-seen' },
      guidance: { guiding: false, awaitingMenus: null },
    });
  });
});
