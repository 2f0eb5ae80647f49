// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { shared } from '@/lib/content/shared';
import { panelCourtById } from '@/lib/courts/panel-court';
import {
  at,
  controller,
  declined,
  form,
  guiding,
  landing,
  overlay,
  seen,
  turns,
  useControlledPage,
} from './controlled-page';

useControlledPage();

describe('what comes late', () => {
  test('a slow read for a page that has gone on shows nothing and tells nothing', async () => {
    const control = controller();
    at.browser.holdReads();
    at.page = form();
    const first = control.update();
    at.page = seen('court-menu');
    const second = control.update();
    at.browser.held[1]?.answer();
    await second;
    at.browser.held[0]?.answer();
    await first;
    expect(at.shown).toEqual([]);
    expect(at.browser.told).toEqual([]);
  });

  test('nor one for a page that is no longer known', async () => {
    const control = controller();
    at.browser.holdReads();
    at.page = form();
    const first = control.update();
    at.page = null;
    await control.update();
    at.browser.held[0]?.answer();
    await first;
    expect(at.shown).toEqual([]);
    expect(at.browser.told).toEqual([]);
  });

  test('two looks at once at the same page: one read, one panel, one report', async () => {
    const control = controller();
    at.browser.holdReads();
    at.page = form();
    const looks = [control.update()];
    at.page = form();
    looks.push(control.update());
    expect(at.browser.held).toHaveLength(1);
    at.browser.held[0]?.answer();
    await Promise.all(looks);
    expect(at.shown).toEqual(['L5 panel']);
    expect(at.browser.told).toHaveLength(1);
  });

  test('an older reading of the same page never comes over a newer one', async () => {
    at.page = landing();
    const control = controller();
    at.browser.holdReads();
    const look = control.update();
    at.browser.change({ 'guidance:ilsd': guiding });
    at.browser.held[1]?.answer();
    await turns();
    at.browser.held[0]?.answer();
    await look;
    await turns();
    expect(at.shown).toEqual(['L1 panel']);
  });

  test('nor does it take the newer one’s panel away', async () => {
    at.page = landing();
    const control = controller({ 'guidance:ilsd': declined });
    at.browser.holdReads();
    const look = control.update();
    at.browser.change({ 'guidance:ilsd': guiding });
    at.browser.held[1]?.answer();
    await turns();
    at.browser.held[0]?.answer();
    await look;
    expect(at.shown).toEqual(['L1 panel']);
  });

  test('a page that was overtaken by a change of what is kept is still told of', async () => {
    at.page = form();
    const control = controller();
    at.browser.holdReads();
    const look = control.update();
    at.browser.change({ 'guidance:ilsd': guiding });
    for (const read of at.browser.held) read.answer();
    await look;
    expect(at.browser.told).toEqual([
      expect.objectContaining({ event: expect.objectContaining({ type: 'seen', code: 'L5' }) }),
    ]);
  });

  test('a page that goes on while the overlay is loaded shows nothing of the page before', async () => {
    at.page = form();
    const control = controller();
    shared().court = (id) => {
      at.page = null;
      void control.update();
      return panelCourtById(id);
    };
    await control.update();
    expect(at.shown).toEqual([]);
    expect(at.standing).toBe(0);
  });
});

describe('what fails', () => {
  beforeEach(() => {
    vi.spyOn(console, 'debug').mockReturnValue(undefined);
  });

  /** The extension was reloaded under the open page: its files are no longer there. */
  const withoutFiles = () => {
    delete shared().open;
    vi.stubGlobal('chrome', { runtime: { getURL: (path: string) => `file:///gone${path}` } });
  };

  test('an overlay that cannot be loaded: nothing is shown, nothing thrown, and the page is still told of', async () => {
    withoutFiles();
    at.page = form();
    const control = controller();
    await expect(control.update()).resolves.toBeUndefined();
    expect(at.standing).toBe(0);
    expect(at.browser.told).toHaveLength(1);
    // Once it can be had, the next look shows it.
    shared().open = overlay;
    await control.updateAgain();
    expect(at.shown).toEqual(['L5 panel']);
  });

  test.each([
    ['an overlay that cannot be loaded', withoutFiles],
    [
      'an overlay that the page lets nobody make',
      () => {
        shared().open = () => {
          throw new TypeError('doc.createElement is not a function');
        };
      },
    ],
  ])('%s: the reason is written to the console, once', async (_, broken) => {
    broken();
    at.page = form();
    await controller().update();
    expect(vi.mocked(console.debug).mock.calls).toEqual([[expect.any(Error)]]);
  });

  test('an overlay that the page lets nobody make: nothing thrown, and nothing left of it', async () => {
    shared().open = () => {
      throw new TypeError('doc.createElement is not a function');
    };
    at.page = form();
    await expect(controller().update()).resolves.toBeUndefined();
    expect(at.standing).toBe(0);
  });

  test('an overlay that cannot draw is taken away again', async () => {
    shared().open = (doc, given) => ({
      ...overlay(doc, given),
      show: () => {
        throw new TypeError('doc.createElementNS is not a function');
      },
    });
    at.page = form();
    await expect(controller().update()).resolves.toBeUndefined();
    expect(at.shown).toEqual(['closed']);
    expect(at.standing).toBe(0);
  });

  test('a memory that cannot be read: nothing is shown, told or thrown, and the next look goes on', async () => {
    at.page = form();
    const control = controller();
    at.browser.holdReads();
    const look = control.update();
    at.browser.held[0]?.fail();
    await expect(look).resolves.toBeUndefined();
    expect([at.shown, at.browser.told]).toEqual([[], []]);
    const again = control.updateAgain();
    at.browser.held[1]?.answer();
    await again;
    expect(at.shown).toEqual(['L5 panel']);
  });
});
