// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { withoutPrivateFacts } from '@/lib/content/public-facts';
import {
  at,
  controller,
  form,
  guiding,
  known,
  landing,
  linked,
  seen,
  turns,
  useControlledPage,
} from './controlled-page';

useControlledPage();

describe('a look at the page', () => {
  test('shows the step with the page, what is remembered, and what is known of the court', async () => {
    at.page = landing();
    await controller({ 'guidance:ilsd': guiding }).update();
    expect(at.shown).toEqual(['L1 panel']);
    expect(at.last?.page).toBe(at.page);
    expect(at.last?.memory.guidance.guiding).toBe(true);
    expect(at.last?.court?.card.shortName).toBe('S.D. Ill.');
    expect(at.last?.next).toBeNull();
  });

  test('offers by the chip where nobody asked for guidance', async () => {
    at.page = landing();
    await controller().update();
    expect(at.shown).toEqual(['L1 chip']);
  });

  test('at the end, with filing menus, names the court to go on with', async () => {
    at.page = seen('court-main', { facts: { filingMenus: true } });
    await controller({ 'guidance:ilsd': guiding, 'court:moeb': known({ tracked: 1 }) }).update();
    expect(at.shown).toEqual(['L8 panel']);
    expect(at.last?.next?.card.id).toBe('moeb');
  });

  test('leaves nothing behind on a page that is not known: no listener, no read, no message', async () => {
    await controller().update();
    expect([at.browser.listeners.length, at.browser.changeListeners]).toEqual([0, 0]);
    expect(at.browser.reads).toEqual([]);
    expect(at.browser.told).toEqual([]);
    expect(at.shown).toEqual([]);
  });

  test('reads nothing and shows nothing where there is nobody to remember it for', async () => {
    at.page = seen('pacer-login', { courtId: null });
    await controller().update();
    expect(at.browser.reads).toEqual([]);
    expect(at.shown).toEqual([]);
  });

  test('shows nothing where there is nothing to say, and takes away what stood', async () => {
    at.page = landing();
    const control = controller({ 'court:ilsd': linked });
    await control.update();
    expect(at.shown).toEqual([]);
    at.page = form();
    await control.update();
    expect(at.shown).toEqual(['L5 panel']);
    at.page = seen('court-menu');
    await control.update();
    expect(at.shown).toEqual(['L5 panel', 'closed']);
  });

  test('takes the panel away once the page is no longer known', async () => {
    at.page = form();
    const control = controller();
    await control.update();
    at.page = null;
    await control.update();
    expect(at.shown).toEqual(['L5 panel', 'closed']);
  });

  test('uses the same overlay again, and listens once', async () => {
    const control = controller();
    for (const kind of ['court-link-form', 'court-link-done', 'court-link-form'] as const) {
      at.page = seen(kind);
      await control.update();
    }
    expect(at.shown).toEqual(['L5 panel', 'L7 panel', 'L5 panel']);
    expect(at.standing).toBe(1);
    expect([at.browser.listeners.length, at.browser.changeListeners]).toEqual([1, 1]);
  });
});

describe('another look at a page that says what it said', () => {
  const field = document.createElement('input');
  const other = document.createElement('input');

  test('reads nothing and shows nothing again', async () => {
    at.page = seen('court-link-form', { elements: { target: field }, facts: { looksDifferent: false } });
    const control = controller();
    await control.update();
    at.page = seen('court-link-form', { elements: { target: field }, facts: { looksDifferent: false } });
    await control.update();
    expect(at.browser.reads).toHaveLength(1);
    expect(at.shown).toEqual(['L5 panel']);
  });

  test.each([
    ['at another element', { elements: { target: other } }],
    ['with something else to be left free', { elements: { target: field, avoid: other } }],
    ['with another fact', { elements: { target: field }, facts: { looksDifferent: true } }],
    [
      'with other names',
      { elements: { target: field }, names: { cmecf: 'Jordan Sample', pacer: 'J. Sample' } },
    ],
  ])('%s: it is shown again', async (_, change) => {
    at.page = seen('court-link-form', { elements: { target: field } });
    const control = controller();
    await control.update();
    at.page = seen('court-link-form', change);
    await control.update();
    expect(at.shown).toEqual(['L5 panel', 'L5 panel']);
    expect(at.last?.page).toBe(at.page);
  });

  test('looks again where that is asked for: what is remembered may have changed', async () => {
    at.page = landing();
    const control = controller();
    await control.update();
    await control.updateAgain();
    expect(at.browser.reads).toHaveLength(2);
    expect(at.shown).toEqual(['L1 chip', 'L1 chip']);
  });
});

describe('the report to the worker', () => {
  test('says what the page is, without elements, names or what is in its fields', async () => {
    at.page = seen('court-link-confirm', {
      facts: { names: 'same', username: 'six', emptyFields: ['Email'], unaskedFields: ['Password'] },
      elements: { target: document.createElement('input') },
      names: { cmecf: 'Jordan Sample', pacer: 'Jordan Sample' },
    });
    await controller().update();
    expect(at.browser.told).toEqual([
      {
        to: 'worker',
        type: 'court-event',
        courtId: 'ilsd',
        event: {
          type: 'seen',
          summary: {
            kind: 'court-link-confirm',
            training: false,
            facts: { names: 'same' },
          },
          code: 'L6',
        },
      },
    ]);
  });

  test('is made only where it would change what is remembered', async () => {
    const menus = () => seen('court-main', { facts: { filingMenus: true } });
    at.page = menus();
    await controller({ 'court:ilsd': linked }).update();
    expect(at.browser.told).toEqual([]);
    at.page = menus();
    await controller().update();
    expect(at.browser.told).toEqual([
      expect.objectContaining({ courtId: 'ilsd', event: expect.objectContaining({ type: 'seen' }) }),
    ]);
  });

  test('is not made by a visit alone, nor again by what another tab changes', async () => {
    at.page = landing();
    await controller().update();
    at.browser.change({ 'guidance:ilsd': guiding });
    await turns();
    expect(at.shown).toEqual(['L1 chip', 'L1 panel']);
    expect(at.browser.told).toEqual([]);
  });

  test('is made also where nothing is shown', async () => {
    at.page = seen('court-main', { facts: { filingMenus: true } });
    await controller().update();
    expect(at.shown).toEqual([]);
    expect(at.browser.told).toHaveLength(1);
  });

  test('does no harm where there is no worker any more', async () => {
    at.page = form();
    const control = controller();
    vi.useFakeTimers();
    at.browser.answer = () => Promise.reject(new Error('Extension context invalidated.'));
    await control.update();
    await turns();
    expect(at.shown).toEqual(['L5 panel']);
  });
});

test('what may leave the page is its kind, its court, whether it is for training, and plain facts', () => {
  const whole = seen('pacer-login', {
    facts: { signInFor: 'court', username: 'six', emptyFields: ['Email'], unaskedFields: ['Password'] },
    elements: { target: document.createElement('input') },
    names: { cmecf: 'Jordan Sample', pacer: 'Jordan Sample' },
  });
  expect(withoutPrivateFacts(whole)).toEqual({
    kind: 'pacer-login',
    courtId: 'ilsd',
    training: false,
    facts: { signInFor: 'court' },
  });
});
