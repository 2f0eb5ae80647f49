import { browser } from 'wxt/browser';
import { courtById } from '@/lib/courts/registry';
import type { HelpCode } from '@/lib/guide/codes';
import { type DeskPlace, deskHash, deskPlace } from '@/lib/helpdesk/address';
import type { ToDesk } from '@/lib/messages';
import { type Desk, type DeskAct, deskAfter, type OpenCall } from '@/lib/progress/helpdesk-records';
import { type Everything, readEverything } from '@/lib/progress/store';
import type { GuideProps } from './Guide';
import type { HelpDeskProps } from './HelpDesk';

export type Shown = { desk: HelpDeskProps } | { guide: GuideProps };

/**
 * Feeds the help desk from the browser. The open calls are kept by the worker; the page's address says which of them is
 * in front, so that tabs stand at different calls, and "Back" goes to the step before.
 */
export async function deskFromBrowser(draw: (shown: Shown) => void): Promise<void> {
  let all: Everything = await readEverything(browser.storage.local);
  /** Acts that the worker has not done yet, done here already. */
  let pending: DeskAct[] = [];
  let closed: OpenCall | null = null;
  let printAtOnce = false;
  let place = deskPlace(location.hash);

  const desk = (): Desk => pending.reduce(deskAfter, all.desk);
  const act = (one: DeskAct) => {
    pending.push(one);
    void tell({ to: 'worker', desk: one })
      .then(async () => {
        all = await readEverything(browser.storage.local);
      })
      .finally(() => {
        pending = pending.filter((other) => other !== one);
        redraw();
      });
  };
  const stand = (next: DeskPlace, how: 'push' | 'replace') => {
    place = next;
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', `${location.pathname}${deskHash(next)}`);
  };
  const standAt = ({ id, courtId, code }: OpenCall, how: 'push' | 'replace' = 'push') =>
    stand({ call: id, courtId, code }, how);
  const open = (courtId: string | null, code: HelpCode | null, how: 'push' | 'replace' = 'push') => {
    const call = { id: crypto.randomUUID().slice(0, 8), courtId, code };
    act({ type: 'open', ...call });
    standAt(call, how);
  };

  /** The call in front: the one of the address, else one for its court and code, else the last, else a new one. */
  const arrive = () => {
    const { calls, lastCourt } = desk();
    const { call: id, guide } = place;
    if (guide && courtById(guide)) return;
    const courtId = place.courtId && courtById(place.courtId) ? place.courtId : null;
    const code = place.code ?? null;
    const known = calls.find((call) => call.id === id);
    if (known) {
      // Reached by "Back" or from history: the call goes back to where it stood then.
      if (courtId && (known.courtId !== courtId || known.code !== code))
        act({ type: 'go', id: known.id, courtId, code });
      return;
    }
    const asked = courtId !== null || code !== null;
    const fits = asked
      ? calls.find((call) => call.courtId === (courtId ?? lastCourt) && call.code === code)
      : calls.at(-1);
    if (fits) standAt(fits, 'replace');
    else open(courtId ?? lastCourt, code, 'replace');
  };

  const redraw = () => {
    const guideOf = place.guide ? courtById(place.guide) : null;
    if (guideOf) {
      draw({
        guide: {
          court: guideOf,
          correction: all.corrections.get(guideOf.id),
          now: Date.now(),
          printAtOnce,
          back: () => history.back(),
        },
      });
      return;
    }
    const { calls, lastCourt } = desk();
    const call = calls.find(({ id }) => id === place.call);
    if (!call) {
      // Closed in another tab.
      place = {};
      arrive();
      if (place.call) redraw();
      return;
    }
    draw({
      desk: {
        calls,
        call,
        closed,
        corrections: all.corrections,
        choose: (id) => {
          const next = calls.find((one) => one.id === id);
          if (next) standAt(next);
          redraw();
        },
        begin: () => {
          open(lastCourt, null);
          redraw();
        },
        close: (one) => {
          closed = one;
          act({ type: 'close', id: one.id });
          const next = desk().calls.at(-1);
          if (one.id === call.id && next) standAt(next, 'replace');
          redraw();
        },
        bringBack: () => {
          if (closed) open(closed.courtId, closed.code);
          closed = null;
          redraw();
        },
        move: (courtId, code) => {
          act({ type: 'go', id: call.id, courtId, code });
          standAt({ id: call.id, courtId, code });
          redraw();
        },
        correct: (courtId, correct) => void tell({ to: 'worker', courtId, correct }),
        print: (courtId) => {
          printAtOnce = true;
          stand({ guide: courtId }, 'push');
          redraw();
        },
      },
    });
  };

  addEventListener('popstate', () => {
    place = deskPlace(location.hash);
    printAtOnce = false;
    arrive();
    redraw();
  });
  browser.storage.onChanged.addListener(() => {
    void readEverything(browser.storage.local).then((read) => {
      all = read;
      redraw();
    });
  });
  arrive();
  redraw();
}

const tell = (message: ToDesk): Promise<unknown> => browser.runtime.sendMessage(message);
