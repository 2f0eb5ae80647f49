import { browser } from 'wxt/browser';
import { courtById } from '@/lib/courts/registry';
import type { HelpCode } from '@/lib/help-codes';
import { type DeskRoute, deskHash, deskRoute } from '@/lib/helpdesk/desk-route';
import { type Desk, type DeskEvent, type OpenCall, reduceDesk } from '@/lib/memory/help-desk-records';
import { readPolicy } from '@/lib/memory/policy';
import { readStoredState, type StoredState } from '@/lib/memory/stored-state';
import { Outbox } from '@/lib/messages/outbox';
import type { FromOwnPage } from '@/lib/messages/to-worker';
import type { CallMemo } from './CallTabs';
import type { GuideProps } from './Guide';
import type { HelpDeskProps } from './HelpDesk';

export type Shown = { desk: HelpDeskProps } | { guide: GuideProps };

/**
 * Feeds the help desk from the browser. The worker keeps the open calls. The page's address says which of them is shown,
 * so that each tab can show another call, and "Back" goes to the previous step.
 */
export async function deskFromBrowser(render: (shown: Shown) => void): Promise<void> {
  // In parallel, since each request to the browser takes its time. Firefox rejects where there is no policy.
  const [stored, managed] = await Promise.all([
    readStoredState(browser.storage.local),
    browser.storage.managed.get(null).catch(() => ({})),
  ]);
  let all: StoredState = stored;
  /** Events that the worker has not reduced yet: reduced here already. */
  let pending: DeskEvent[] = [];
  let closed: OpenCall[] = [];
  /** Time and note of each call: in this tab's memory, and stored nowhere. */
  const memos = new Map<string, CallMemo>();
  const memo = (id: string): CallMemo => {
    const known = memos.get(id) ?? { since: Date.now(), note: '' };
    memos.set(id, known);
    return known;
  };
  const staffByPolicy = readPolicy(managed).policy.staffOf;
  let printAtOnce = false;
  let route = deskRoute(location.hash);

  const outbox = new Outbox<FromOwnPage>(tell, () => update());
  const desk = (): Desk => pending.reduce(reduceDesk, all.desk);
  const dispatch = (event: DeskEvent) => {
    pending.push(event);
    void outbox
      .keep({ to: 'worker', type: 'desk-event', event })
      .then(async () => {
        all = await readStoredState(browser.storage.local);
      })
      .finally(() => {
        pending = pending.filter((other) => other !== event);
        update();
      });
  };
  const goTo = (next: DeskRoute, how: 'push' | 'replace') => {
    route = next;
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', `${location.pathname}${deskHash(next)}`);
  };
  const goToCall = ({ id, courtId, code }: OpenCall, how: 'push' | 'replace' = 'push') =>
    goTo({ call: id, courtId, code }, how);
  const open = (courtId: string | null, code: HelpCode | null, how: 'push' | 'replace' = 'push') => {
    const call = { id: crypto.randomUUID().slice(0, 8), courtId, code };
    dispatch({ type: 'open', ...call });
    goToCall(call, how);
  };

  /** Goes to the call of the address, else to one with its court and code, else to the last one, else to a new one. */
  const goToRoute = () => {
    const { calls, lastCourt } = desk();
    const { call: id, guide } = route;
    if (guide && courtById(guide)) return;
    const courtId = route.courtId && courtById(route.courtId) ? route.courtId : null;
    const code = route.code ?? null;
    const known = calls.find((call) => call.id === id);
    if (known) {
      // Reached by "Back" or from history: the call returns to the court and step that it had then.
      if (courtId && (known.courtId !== courtId || known.code !== code))
        dispatch({ type: 'go', id: known.id, courtId, code });
      return;
    }
    const asked = courtId !== null || code !== null;
    const fits = asked
      ? calls.find((call) => call.courtId === (courtId ?? lastCourt) && call.code === code)
      : calls.at(-1);
    if (fits) goToCall(fits, 'replace');
    else open(courtId ?? lastCourt, code, 'replace');
  };

  const update = () => {
    const guideOf = route.guide ? courtById(route.guide) : null;
    if (guideOf) {
      render({
        guide: {
          court: guideOf,
          code: route.code ?? null,
          correction: all.corrections.get(guideOf.id),
          now: Date.now(),
          printAtOnce,
          back: () => history.back(),
        },
      });
      return;
    }
    const { calls, lastCourt } = desk();
    const call = calls.find(({ id }) => id === route.call);
    if (!call) {
      // Closed in another tab.
      route = {};
      goToRoute();
      if (route.call) update();
      return;
    }
    render({
      desk: {
        trouble: outbox.trouble,
        tryAgain: () => outbox.hurry(),
        calls,
        call,
        closed,
        corrections: all.corrections,
        choose: (id) => {
          const next = calls.find((one) => one.id === id);
          if (next) goToCall(next);
          update();
        },
        begin: () => {
          open(lastCourt, null);
          update();
        },
        memo,
        staffOf: staffByPolicy ?? desk().staffOf ?? null,
        setStaff: staffByPolicy
          ? null
          : (courtId) => {
              dispatch({ type: 'staff', courtId });
              update();
            },
        setNote: (id, note) => {
          memos.set(id, { ...memo(id), note });
          update();
        },
        close: (gone) => {
          closed = gone;
          for (const { id } of gone) dispatch({ type: 'close', id });
          const next = desk().calls.at(-1);
          if (!next) open(lastCourt, null, 'replace');
          else if (gone.some(({ id }) => id === call.id)) goToCall(next, 'replace');
          update();
        },
        reopen: () => {
          for (const { courtId, code } of closed) open(courtId, code);
          closed = [];
          update();
        },
        move: (courtId, code) => {
          dispatch({ type: 'go', id: call.id, courtId, code });
          goToCall({ id: call.id, courtId, code });
          update();
        },
        correct: (courtId, text) =>
          void outbox.keep({ to: 'worker', type: 'set-court-number', courtId, text }),
        print: (courtId, code) => {
          printAtOnce = true;
          goTo({ guide: courtId, code }, 'push');
          update();
        },
      },
    });
  };

  addEventListener('popstate', () => {
    route = deskRoute(location.hash);
    printAtOnce = false;
    goToRoute();
    update();
  });
  browser.storage.onChanged.addListener(() => {
    outbox.hurry();
    void readStoredState(browser.storage.local).then((read) => {
      all = read;
      update();
    });
  });
  goToRoute();
  update();
}

const tell = (message: FromOwnPage): Promise<unknown> => browser.runtime.sendMessage(message);
