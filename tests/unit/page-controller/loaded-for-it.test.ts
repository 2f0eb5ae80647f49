// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { shared } from '@/lib/content/shared';
import {
  at,
  controller,
  form,
  guiding,
  landing,
  seen,
  stopped,
  turns,
  useControlledPage,
} from './controlled-page';

useControlledPage();

describe('a page that takes more to be detected than is loaded', () => {
  /** What the detection waits for, and lets it go on or fail. */
  let loaded: { come(): void; fail(): void };
  /** The detection needs it still. */
  let needs: boolean;

  const reading = (kept: Record<string, unknown> = {}) => {
    needs = true;
    return controller(kept, {
      detect: () =>
        needs
          ? new Promise<void>((resolve, reject) => {
              loaded = { come: resolve, fail: () => reject(new Error('gone')) };
            })
          : at.page,
    });
  };

  test('shows nothing until then, and then the page as it is then', async () => {
    at.page = form();
    const watch = reading();
    void watch.update();
    await turns();
    expect(at.shown).toEqual([]);
    at.page = seen('court-link-confirm', { facts: { names: 'differ' } });
    needs = false;
    loaded.come();
    await turns();
    expect(at.shown).toEqual(['X1 panel']);
  });

  test('keeps what is shown until it is known what the page has become', async () => {
    at.page = form();
    const watch = reading();
    needs = false;
    await watch.update();
    needs = true;
    void watch.update();
    await turns();
    expect(at.shown).toEqual(['L5 panel']);
    at.page = seen('court-link-confirm', { facts: { names: 'same' } });
    needs = false;
    loaded.come();
    await turns();
    expect(at.shown).toEqual(['L5 panel', 'L6 panel']);
  });

  test('changes that come meanwhile are looked at once', async () => {
    at.page = form();
    const watch = reading();
    for (let i = 0; i < 3; i++) void watch.update();
    needs = false;
    const looks = vi.fn();
    loaded.come();
    void watch.update().then(looks);
    await turns();
    expect(at.shown).toEqual(['L5 panel']);
    expect(looks).toHaveBeenCalledOnce();
  });

  test('takes away what is shown where it cannot be loaded, and says so to the popup', async () => {
    at.page = form();
    const watch = reading();
    needs = false;
    await watch.update();
    needs = true;
    void watch.update();
    loaded.fail();
    await turns();
    expect(at.shown).toEqual(['L5 panel', 'closed']);
    expect(await at.browser.send({ to: 'page', type: 'where' }).answer).toMatchObject({
      silence: 'not-loaded',
    });
    // The next change of the page is a new try.
    needs = false;
    await watch.update();
    expect(at.shown.at(-1)).toBe('L5 panel');
  });

  test('the popup’s question waits for it', async () => {
    at.page = form();
    const watch = reading();
    void watch.update();
    const { answer } = at.browser.send({ to: 'page', type: 'where' });
    needs = false;
    loaded.come();
    expect(await answer).toMatchObject({ code: 'L5', silence: null });
  });
});

describe('a step whose text is a file of its own', () => {
  /** What the extension's own files are, by path. Every other cannot be loaded. */
  const serve = (files: Record<string, string>) => {
    delete shared().court;
    const getURL = (path: string) =>
      `data:text/javascript,${files[path] ?? 'throw new Error()'};${Math.random()}`;
    vi.stubGlobal('chrome', { runtime: { getURL } });
  };

  test('comes to the overlay with its text', async () => {
    serve({ '/steps/L5.js': 'export const panelText = () => "the text of L5"' });
    at.page = form();
    await controller().update();
    expect(at.shown).toEqual(['L5 panel']);
    expect(at.last?.panelText?.({ court: null, page: form(), memory: at.last.memory })).toBe(
      'the text of L5',
    );
  });

  test('is not shown without it', async () => {
    serve({});
    at.page = form();
    await controller().update();
    expect(at.shown).toEqual([]);
    expect(await at.browser.send({ to: 'page', type: 'where' }).answer).toMatchObject({
      silence: 'not-loaded',
    });
  });

  test('comes with what is said at an open stop, where one is open there', async () => {
    serve({ '/steps/open-stop.js': 'export const atOpenStop = () => "the text at a stop"' });
    at.page = landing();
    await controller({ 'guidance:ilsd': guiding, 'court:ilsd': stopped }).update();
    expect(at.shown).toEqual(['L1 panel']);
    expect(at.last?.atOpenStop?.('L1', {} as never, {} as never)).toBe('the text at a stop');
  });

  test('is not shown where a stop is open, and what is said there cannot be loaded', async () => {
    serve({});
    at.page = landing();
    await controller({ 'guidance:ilsd': guiding, 'court:ilsd': stopped }).update();
    expect(at.shown).toEqual([]);
    expect(await at.browser.send({ to: 'page', type: 'where' }).answer).toMatchObject({
      silence: 'not-loaded',
    });
  });

  test('a step of the ordinary way needs none', async () => {
    serve({});
    at.page = landing();
    await controller({ 'guidance:ilsd': guiding }).update();
    expect(at.shown).toEqual(['L1 panel']);
    expect(at.last?.panelText).toBeUndefined();
  });
});
