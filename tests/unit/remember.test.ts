import { describe, expect, test } from 'vitest';
import type { PageKind } from '@/lib/pages/kinds';
import type { Facts } from '@/lib/pages/sighting';
import { plainManner } from '@/lib/progress/memory';
import { type Act, type Remembered, remember } from '@/lib/progress/remember';
import { manner, record, sighting } from './fixtures';

const nothing: Remembered = { record: null, manner: plainManner };
const see = (kind: PageKind, facts: Facts = {}, more = {}): Act => ({
  type: 'seen',
  sighting: sighting(kind, facts, more),
  code: null,
});
const kept = (before: Remembered, ...acts: Act[]): Remembered =>
  acts.reduce((kept, act, i) => remember(kept, act, 100 + i), before);

describe('a visit alone writes nothing', () => {
  test.each<PageKind>([
    'court-landing',
    'court-main',
    'court-menu',
    'court-utilities',
    'court-nextgen-items',
    'pacer-login',
  ])('%s', (kind) => {
    expect(remember(nothing, see(kind), 5)).toBe(nothing);
  });
});

describe('linked', () => {
  test('by filing menus seen: silently, and not followed', () => {
    const result = kept(nothing, see('court-menu', { filingMenus: true }));
    expect(result.record).toMatchObject({ status: 'linked', knownBy: 'filing-menus-seen', tracked: false });
    expect(remember(result, see('court-menu', { filingMenus: true }), 9)).toBe(result);
  });
  test('by the court’s confirmation; then the menus say it more surely', () => {
    const done = kept(nothing, see('court-link-done'));
    expect(done.record).toMatchObject({ status: 'linked', knownBy: 'confirmation-seen' });
    expect(done.manner).toMatchObject({ guiding: true, awaitingMenus: { since: 'confirmation', pages: 0 } });
    const menus = kept(done, see('court-main', { filingMenus: true }));
    expect(menus.record).toMatchObject({ knownBy: 'filing-menus-seen' });
    expect(menus.manner).toMatchObject({ guiding: false, awaitingMenus: null });
  });
  test('never on a training site', () => {
    for (const act of [
      see('court-menu', { filingMenus: true }, { training: true }),
      see('court-link-done', {}, { training: true }),
    ])
      expect(remember(nothing, act, 5)).toBe(nothing);
  });
  test('missing menus, a form, names that differ and a guide-me never take it back', () => {
    const linked = kept(nothing, see('court-link-done'));
    const acts = [
      see('court-menu'),
      see('court-link-form'),
      see('court-link-failed'),
      see('court-link-confirm', { names: 'differ' }),
      { type: 'guide-me' } as Act,
    ];
    expect(kept(linked, ...acts).record).toMatchObject({ status: 'linked', knownBy: 'confirmation-seen' });
  });
  test('said by hand counts, is replaced by what is seen, and never replaces it', () => {
    const said = kept(nothing, { type: 'say', linked: true });
    expect(said.record).toMatchObject({ status: 'linked', knownBy: 'said-by-you', tracked: true });
    const seen = kept(said, see('court-menu', { filingMenus: true }));
    expect(seen.record).toMatchObject({ knownBy: 'filing-menus-seen' });
    expect(kept(seen, { type: 'say', linked: true }).record).toMatchObject({ knownBy: 'filing-menus-seen' });
  });
  test('only the person’s own word takes it back', () => {
    const result = kept(nothing, see('court-link-done'), { type: 'say', linked: false });
    expect(result.record).toMatchObject({ status: 'not-started', knownBy: null, tracked: true });
  });
});

describe('the way there', () => {
  test('guide me follows the court and begins', () => {
    const result = kept(nothing, { type: 'guide-me' });
    expect(result).toMatchObject({
      record: { status: 'in-progress', tracked: true },
      manner: { guiding: true },
    });
  });
  test('names that differ stop; anything after goes on', () => {
    const stopped = kept(nothing, see('court-link-confirm', { names: 'differ' }));
    expect(stopped.record).toMatchObject({ status: 'stopped' });
    expect(kept(stopped, see('court-link-form')).record).toMatchObject({ status: 'in-progress' });
    expect(kept(nothing, see('court-link-confirm', { names: 'firm' })).record).toMatchObject({
      status: 'stopped',
    });
  });
  test('the step last seen is kept while guiding, and only then', () => {
    const act: Act = { type: 'seen', sighting: sighting('court-main'), code: 'L2' };
    expect(kept(kept(nothing, { type: 'guide-me' }), act).record).toMatchObject({ step: 'L2' });
    expect(remember({ record: record(), manner: plainManner }, act, 5).record).toMatchObject({ step: null });
  });
  test('a new sign-in after the confirmation is noticed', () => {
    expect(kept(nothing, see('court-link-done'), see('pacer-login')).manner.awaitingMenus).toMatchObject({
      signedInAgain: true,
    });
  });
  test('pages with the menu bar after the confirmation are counted', () => {
    const result = kept(nothing, see('court-link-done'), see('court-menu'), see('court-utilities'));
    expect(result.manner.awaitingMenus).toMatchObject({ pages: 2 });
  });
});

describe('the last check left without a confirmation', () => {
  const left = kept(nothing, see('court-link-confirm', { names: 'same' }));
  test('waits for the menus on two pages, without beginning to guide', () => {
    expect(left.manner).toMatchObject({ guiding: false, awaitingMenus: { since: 'submit', pages: 0 } });
    expect(kept(left, see('court-menu')).manner.awaitingMenus).toMatchObject({ pages: 1 });
    expect(kept(left, see('court-menu'), see('court-menu')).manner.awaitingMenus).toBeNull();
  });
  test('filing menus decide: linked', () => {
    expect(kept(left, see('court-menu', { filingMenus: true })).record).toMatchObject({ status: 'linked' });
  });
});

describe('the person’s wishes', () => {
  test('not now and not in this court end guidance; guide me asks for it again', () => {
    const guided = kept(nothing, { type: 'guide-me' });
    expect(kept(guided, { type: 'not-now' }).manner).toMatchObject({ guiding: false, offer: 'not-now' });
    const never = kept(guided, { type: 'not-in-this-court' });
    expect(never.manner).toMatchObject({ guiding: false, offer: 'never' });
    expect(kept(never, { type: 'guide-me' }).manner).toMatchObject({ guiding: true, offer: 'ask' });
    expect(kept(never, { type: 'offer-again' }).manner).toMatchObject({ offer: 'ask' });
  });
  test('removing a court forgets it, but not that it was seen as linked, nor that it is to be left alone', () => {
    expect(kept(nothing, { type: 'guide-me' }, { type: 'untrack' }).record).toMatchObject({
      tracked: false,
      status: 'not-started',
      step: null,
    });
    const linked = kept(
      nothing,
      see('court-menu', { filingMenus: true }),
      { type: 'track' },
      { type: 'untrack' },
    );
    expect(linked.record).toMatchObject({ status: 'linked', tracked: false });
    const left = kept({ record: record(), manner: manner({ offer: 'never' }) }, { type: 'untrack' });
    expect(left.manner.offer).toBe('never');
  });
});
