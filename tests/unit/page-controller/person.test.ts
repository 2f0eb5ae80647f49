// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { shared } from '@/lib/content/shared';
import {
  at,
  controller,
  declined,
  form,
  guiding,
  known,
  landing,
  seen,
  turns,
  useControlledPage,
} from './controlled-page';

useControlledPage();

describe('sent away by the person', () => {
  /** The panel closes itself, as the overlay does, after it has told. */
  const notNow = () => {
    at.host?.dispatch({ type: 'not-now' });
    at.standing--;
  };

  test('the worker is told, and the panel stays away for as long as the page is of that kind', async () => {
    at.page = seen('court-link-form', { facts: { looksDifferent: false } });
    const control = controller();
    await control.update();
    at.browser.told.length = 0;
    notNow();
    expect(at.browser.told).toEqual([
      { to: 'worker', type: 'court-event', courtId: 'ilsd', event: { type: 'not-now' } },
    ]);
    at.page = seen('court-link-form', { facts: { looksDifferent: true } });
    await control.update();
    at.browser.change({ 'guidance:ilsd': declined });
    await turns();
    expect(at.shown).toEqual(['L5 panel']);
    expect(at.standing).toBe(0);
  });

  test('another kind of page shows its own step, and the first its own again', async () => {
    at.page = form();
    const control = controller();
    await control.update();
    notNow();
    at.page = seen('court-link-done');
    await control.update();
    at.page = form();
    await control.update();
    expect(at.shown).toEqual(['L5 panel', 'L7 panel', 'L5 panel']);
  });

  test('"Guide me" in another tab or the popup brings it back', async () => {
    at.page = form();
    await controller().update();
    notNow();
    at.browser.change({ 'guidance:ilsd': guiding });
    await turns();
    expect(at.shown).toEqual(['L5 panel', 'L5 panel']);
    expect(at.standing).toBe(1);
  });

  test('while the memory is read for it: it stays away', async () => {
    at.page = form();
    await controller().update();
    at.browser.holdReads();
    at.browser.change({ 'court:ilsd': known({ not: 7 }) });
    expect(at.browser.held).toHaveLength(1);
    notNow();
    at.browser.held[0]?.answer();
    await turns();
    expect(at.shown).toEqual(['L5 panel']);
    expect(at.standing).toBe(0);
  });

  test('while the court to speak of is loaded: it stays away', async () => {
    at.page = form();
    await controller().update();
    shared().court = () => {
      notNow();
      return null;
    };
    at.browser.change({ 'court:ilsd': known({ not: 7 }) });
    await turns();
    expect(at.shown).toEqual(['L5 panel']);
    expect(at.standing).toBe(0);
  });

  test('"Guide me" on the chip is told, and what is kept then shows the panel', async () => {
    at.page = landing();
    await controller().update();
    at.host?.dispatch({ type: 'guide-me' });
    expect(at.browser.told).toEqual([
      { to: 'worker', type: 'court-event', courtId: 'ilsd', event: { type: 'guide-me' } },
    ]);
    at.browser.change({ 'guidance:ilsd': guiding });
    await turns();
    expect(at.shown).toEqual(['L1 chip', 'L1 panel']);
  });
});

describe('"Guide me" where guidance was on but paused', () => {
  /** How often the storage is read because of it. */
  const begin = async (answer: boolean): Promise<number> => {
    at.page = landing();
    await controller({ 'guidance:ilsd': guiding, 'court:ilsd': known({ progress: 5 }) }).update();
    const before = at.browser.reads.length;
    at.browser.told.length = 0;
    at.browser.answer = async () => answer;
    at.host?.dispatch({ type: 'guide-me' });
    await turns();
    return at.browser.reads.length - before;
  };

  test('nothing else changes in the storage: what is kept is read again, and the page reported', async () => {
    expect(await begin(true)).toBe(1);
    expect(at.browser.told).toMatchObject([
      { event: { type: 'guide-me' } },
      { event: { type: 'seen', code: 'L1' } },
    ]);
  });

  test('what the worker could not write down begins nothing', async () => {
    vi.useFakeTimers();
    expect(await begin(false)).toBe(0);
    expect(at.browser.told).toMatchObject([{ event: { type: 'guide-me' } }]);
  });
});

describe('what changes in another tab, the popup or the worker', () => {
  test.each([
    ['guidance began', {}, { 'guidance:ilsd': guiding }, ['L1 chip', 'L1 panel']],
    ['the court is not theirs', {}, { 'guidance:ilsd': declined }, ['L1 chip', 'closed']],
    [
      'the person says that it is linked',
      { 'court:ilsd': known({ tracked: 1 }) },
      { 'court:ilsd': known({ tracked: 1, said: 5 }) },
      ['L1 chip', 'closed'],
    ],
    [
      'the person says that it is not',
      { 'court:ilsd': known({ said: 5 }) },
      { 'court:ilsd': known({ said: 5, not: 6 }) },
      ['L1 chip'],
    ],
    [
      'it is offered again',
      { 'guidance:ilsd': declined },
      { 'guidance:ilsd': { ...declined, offer: 'ask' } },
      ['L1 chip'],
    ],
  ])('%s', async (_, before, change, after) => {
    at.page = landing();
    await controller(before).update();
    at.browser.change(change);
    await turns();
    expect(at.shown).toEqual(after);
  });

  test.each([
    ['another court', { 'guidance:moeb': guiding, 'court:moeb': known({ said: 5 }) }],
    ['the settings', { settings: { v: 1, neverOffer: false, badge: true } }],
    ['a step that was written down', { 'court:ilsd': known({ progress: 9 }) }],
    // The page itself reported the menus: what says so must stay for the person to read.
    ['guidance that ended', { 'guidance:ilsd': { ...guiding, guiding: false } }],
    [
      'menus that are waited for',
      { 'guidance:ilsd': { ...guiding, awaitingMenus: { since: 'submit', pages: 1, signedInAgain: false } } },
    ],
  ])('%s: the page has nothing to do with it', async (_, change) => {
    at.page = landing();
    await controller({ 'guidance:ilsd': guiding }).update();
    const reads = at.browser.reads.length;
    at.browser.change(change);
    await turns();
    expect(at.browser.reads).toHaveLength(reads);
    expect(at.shown).toEqual(['L1 panel']);
  });

  test('a page that is no longer known hears nothing of it', async () => {
    at.page = landing();
    const control = controller();
    await control.update();
    at.page = null;
    await control.update();
    const reads = at.browser.reads.length;
    at.browser.change({ 'guidance:ilsd': guiding });
    await turns();
    expect(at.browser.reads).toHaveLength(reads);
    expect(at.shown).toEqual(['L1 chip', 'closed']);
  });
});
