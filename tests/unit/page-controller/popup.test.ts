// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { choose } from '@/lib/content/answers';
import { shared } from '@/lib/content/shared';
import { accountId, readAccountMemory } from '@/lib/memory/account';
import { pacerConditions } from '@/lib/steps/pacer-conditions';
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

describe('the popup’s questions', () => {
  const where = { to: 'page', type: 'where' };

  test('where: what the page is, as far as that may leave it, and the step that is shown', async () => {
    at.page = seen('court-link-confirm', {
      facts: { names: 'same', username: 'six' },
      names: { cmecf: 'Jordan Sample', pacer: 'Jordan Sample' },
    });
    await controller().update();
    const { answer, saidAtOnce } = at.browser.send(where);
    expect(saidAtOnce).toEqual([true]);
    expect(await answer).toEqual({
      summary: { kind: 'court-link-confirm', courtId: 'ilsd', training: false, facts: { names: 'same' } },
      code: 'L6',
      removed: false,
      silence: null,
    });
  });

  test('where: no step where none is shown, and no page where it is no longer known', async () => {
    at.page = seen('court-menu');
    const control = controller();
    await control.update();
    expect(await at.browser.send(where).answer).toMatchObject({
      summary: { kind: 'court-menu' },
      code: null,
    });
    at.page = null;
    await control.update();
    expect(await at.browser.send(where).answer).toEqual({
      summary: null,
      code: null,
      removed: false,
      silence: 'not-detected',
    });
  });

  test('where: says that the page removed the panel', async () => {
    at.page = form();
    await controller().update();
    at.onPage = false;
    expect(await at.browser.send(where).answer).toMatchObject({ code: 'L5', removed: true });
  });

  test('where: answered only once the page has decided, whatever else came meanwhile', async () => {
    at.page = landing();
    const control = controller();
    at.browser.holdReads();
    const look = control.update();
    at.browser.change({ 'guidance:ilsd': guiding });
    let said: unknown = 'nothing yet';
    void at.browser.send(where).answer.then((answer) => {
      said = answer;
    });
    at.browser.held[1]?.answer();
    await turns();
    expect(said).toBe('nothing yet');
    at.browser.held[0]?.answer();
    await look;
    await turns();
    expect(said).toMatchObject({ code: 'L1' });
    expect(at.shown).toEqual(['L1 panel']);
  });

  test('where: answered also where reading and showing failed', async () => {
    at.page = form();
    const control = controller();
    at.browser.holdReads();
    void control.update();
    const { answer } = at.browser.send(where);
    at.browser.held[0]?.fail();
    expect(await answer).toMatchObject({ summary: { kind: 'court-link-form' }, code: null });
  });

  test('show: the panel, though nobody is guided and it was sent away', async () => {
    at.page = landing();
    await controller({ 'guidance:ilsd': declined }).update();
    expect(at.shown).toEqual([]);
    expect(at.browser.send({ to: 'page', type: 'show' }).saidAtOnce).toEqual([undefined]);
    await turns();
    expect(at.shown).toEqual(['L1 panel']);
    at.host?.dispatch({ type: 'not-now' });
    at.browser.send({ to: 'page', type: 'show' });
    await turns();
    expect(at.shown).toEqual(['L1 panel', 'L1 panel']);
  });

  test('show: the panel is no longer one that was sent away', async () => {
    at.page = form();
    await controller().update();
    at.host?.dispatch({ type: 'not-now' });
    at.browser.send({ to: 'page', type: 'show' });
    await turns();
    at.browser.change({ 'court:ilsd': known({ not: 7 }) });
    await turns();
    expect(at.shown).toEqual(['L5 panel', 'L5 panel', 'L5 panel']);
  });

  test('show: the step that it would be if the person were guided', async () => {
    at.page = seen('court-menu', { facts: { address: 'before-form' } });
    await controller().update();
    expect(at.shown).toEqual([]);
    at.browser.send({ to: 'page', type: 'show' });
    await turns();
    expect(at.shown).toEqual(['L2 panel']);
  });

  test('show: what the person then answers on the panel is answered there, though nobody is guided', async () => {
    at.page = seen('pacer-account', { courtId: null, facts: { accountType: 'upgraded' } });
    const kept = { 'court:ilsd': known({ tracked: 1 }) };
    await controller(kept, {
      conditions: pacerConditions,
      subject: () => accountId,
      readMemory: async () => readAccountMemory(kept),
      report: () => null,
    }).update();
    expect(at.shown).toEqual([]);
    at.browser.send({ to: 'page', type: 'show' });
    await turns();
    if (at.host) void choose(at.host.page, 'never-filed');
    await turns();
    expect(at.shown).toEqual(['A2 panel', 'A2 panel']);
    expect(at.last?.memory.filed).toBe(false);
  });

  test('skeleton: made by what is loaded for it, with the kind that the page has', async () => {
    at.page = form();
    await controller().update();
    vi.stubGlobal('chrome', { runtime: { getURL: () => 'data:text/javascript,' } });
    shared().skeleton = (_, url, kind) => `${kind} at ${url.href}`;
    const { answer, saidAtOnce } = at.browser.send({ to: 'page', type: 'skeleton' });
    expect(saidAtOnce).toEqual([true]);
    expect(await answer).toBe(`court-link-form at ${location.href}`);
  });

  test('skeleton: null where it cannot be loaded', async () => {
    at.page = form();
    await controller().update();
    vi.stubGlobal('chrome', { runtime: { getURL: (path: string) => `file:///gone${path}` } });
    expect(await at.browser.send({ to: 'page', type: 'skeleton' }).answer).toBeNull();
  });

  test('nobody else’s message is heard, and none that is not for pages', async () => {
    at.page = landing();
    await controller({ 'guidance:ilsd': declined }).update();
    expect(at.browser.send({ to: 'page', type: 'show' }, 'another-extension').saidAtOnce).toEqual([
      undefined,
    ]);
    expect(at.browser.send({ to: 'worker', type: 'tidy' }).saidAtOnce).toEqual([undefined]);
    await turns();
    expect(at.shown).toEqual([]);
  });
});

test('the overlay is told when the extension has gone, and asks the worker through the page', async () => {
  at.page = form();
  await controller().update();
  expect(at.host?.isConnected()).toBe(true);
  at.browser.answer = async () => ['an answer'];
  expect(await at.host?.ask({ to: 'worker', type: 'known-problems', code: 'L5', kind: 'district' })).toEqual([
    'an answer',
  ]);
  expect(at.browser.told.at(-1)).toEqual({
    to: 'worker',
    type: 'known-problems',
    code: 'L5',
    kind: 'district',
  });
  (at.browser.api.runtime as { id: string | undefined }).id = undefined;
  expect(at.host?.isConnected()).toBe(false);
});
