import { describe, expect, test } from 'vitest';
import { canSkip, isGuided } from '@/lib/memory/can-skip';
import { guidance } from './fixtures';

/** What the prescan finds on a page without anything for the guide. */
const plain = { linkPossible: false, offerPossible: false, filingMenusPossible: false };
const offer = { ...plain, offerPossible: true };
const menus = { ...plain, filingMenusPossible: true };

const linked = { 'court:ilsd': { v: 1, times: { menus: 6, not: 5 }, step: null, stepAt: 0 } };
const guided = { 'guidance:ilsd': guidance({ guiding: true }) };
const awaiting = {
  'guidance:ilsd': guidance({ awaitingMenus: { since: 'submit', pages: 0, signedInAgain: false } }),
};

describe('the detectors need not be loaded', () => {
  test.each([
    ['on a page with nothing to say', plain, {}, true],
    ['where guidance may be offered', offer, {}, false],
    [
      'where it was declined until the next start',
      offer,
      { 'guidance:ilsd': guidance({ offer: 'not-now' }) },
      true,
    ],
    ['where it was declined for good', offer, { 'guidance:ilsd': guidance({ offer: 'never' }) }, true],
    ['where no court is to be offered', offer, { settings: { v: 1, neverOffer: true } }, true],
    ['where that setting is damaged', offer, { settings: { v: 1, neverOffer: 'yes' } }, false],
    ['where filing menus may be new', menus, {}, false],
    ['where they are known', menus, linked, true],
    ['with an offer, where they are known', offer, linked, true],
    ['where another court is guided', plain, { 'guidance:moeb': guidance({ guiding: true }) }, true],
  ])('%s: %o with %o: %s', (_, prescanned, raw, skipped) => {
    expect(canSkip(prescanned, 'ilsd', raw)).toBe(skipped);
  });

  test('never on a page that may be about the link, while guided, or while menus are awaited', () => {
    for (const raw of [{}, linked]) {
      expect(canSkip({ ...plain, linkPossible: true }, 'ilsd', raw)).toBe(false);
      expect(canSkip(plain, 'ilsd', { ...raw, ...guided })).toBe(false);
      expect(canSkip(plain, 'ilsd', { ...raw, ...awaiting })).toBe(false);
    }
  });

  test('never while names that differed are not settled', () => {
    const stopped = (times: object) => ({ 'court:ilsd': { v: 1, times } });
    expect(canSkip(plain, 'ilsd', stopped({ differ: 5 }))).toBe(false);
    expect(canSkip(plain, 'ilsd', stopped({ differ: 5, menus: 9 }))).toBe(false);
    expect(canSkip(plain, 'ilsd', stopped({ differ: 5, called: 6, menus: 9 }))).toBe(true);
  });

  test('known menus count only where they are later than "It is not", in a record of this version', () => {
    const known = (times: object, v = 1) => ({ 'court:ilsd': { v, times } });
    expect(canSkip(menus, 'ilsd', known({ menus: 1 }))).toBe(true);
    expect(canSkip(menus, 'ilsd', known({ menus: 5, not: 5 }))).toBe(false);
    expect(canSkip(menus, 'ilsd', known({ menus: 5, not: 6 }))).toBe(false);
    expect(canSkip(menus, 'ilsd', known({ said: 5 }))).toBe(false);
    expect(canSkip(menus, 'ilsd', known({ menus: 5 }, 2))).toBe(false);
  });
});

test('a court is guided where that is plainly stored', () => {
  expect(isGuided('ilsd', guided)).toBe(true);
  expect(isGuided('moeb', guided)).toBe(false);
  expect(isGuided('ilsd', {})).toBe(false);
  expect(isGuided('ilsd', { settings: { v: 1, workingFor: 'p2' } })).toBe(true);
  expect(isGuided('ilsd', { settings: { v: 1, workingFor: null } })).toBe(false);
  expect(isGuided('ilsd', { 'guidance:ilsd': { guiding: 'yes' } })).toBe(false);
});
