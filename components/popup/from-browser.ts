import { browser } from 'wxt/browser';
import { openBeside } from '@/components/helpdesk/open-beside';
import { forPages } from '@/lib/hosts';
import type { ToPage, ToWorker, Whereabouts } from '@/lib/messages';
import { readEverything } from '@/lib/progress/store';
import { missingAccess } from './AskForAccess';
import type { PopupProps } from './Popup';

/** Feeds the popup from the browser: once at the start, and again whenever something that is kept changes. */
export async function courtsFromBrowser(draw: (props: PopupProps) => void): Promise<void> {
  // Side by side: each question to the browser takes as long as drawing the whole popup.
  const keptNow = () =>
    Promise.all([
      readEverything(browser.storage.local),
      missingAccess(browser.permissions, { origins: forPages.matches }),
    ]);
  const [tab, { id: windowId }, first] = await Promise.all([
    frontTab(),
    browser.windows.getCurrent(),
    keptNow(),
  ]);
  let here: Whereabouts | null = null;
  let notKept = false;
  /** For what the person pressed: says so where it could not be written down. */
  const keep = async (message: ToWorker) => {
    notKept = await tell(message).then(
      () => false,
      () => true,
    );
    await redraw();
  };
  const redraw = async (kept = keptNow()) => {
    const [all, askForAccess] = await kept;
    draw({
      all,
      here,
      now: Date.now(),
      askForAccess,
      notKept,
      act: (courtId, act) => void keep({ to: 'worker', courtId, act }),
      showOnPage: () => {
        if (tab !== null) void ask(tab, { to: 'page', ask: 'show' }).then(() => close());
      },
      skeleton: async () =>
        tab === null ? null : ((await ask(tab, { to: 'page', ask: 'skeleton' })) as string | null),
      account: (type) => void keep({ to: 'worker', account: { type } }),
      openPage: (page) => void browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) }),
      openDesk: (where) => {
        const courtId = here?.sighting?.courtId ?? null;
        const code = here?.code ?? null;
        if (where === 'beside' && windowId !== undefined && openBeside(windowId)) {
          const id = crypto.randomUUID().slice(0, 8);
          if (courtId) void tell({ to: 'worker', desk: { type: 'open', id, courtId, code } });
        } else void tell({ to: 'worker', open: 'helpdesk', courtId, code }).then(() => close());
      },
    });
  };
  await redraw(Promise.resolve(first));
  browser.storage.onChanged.addListener(() => void redraw());
  browser.permissions.onAdded.addListener(() => void redraw());
  browser.permissions.onRemoved.addListener(() => void redraw());
  void tell({ to: 'worker', tidy: true });
  if (tab === null) return;
  here = (await ask(tab, { to: 'page', ask: 'where' })) as Whereabouts | null;
  await redraw();
}

/** The tab that the popup was opened over. `?over=` names it where the popup stands in a tab of its own. */
async function frontTab(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('over');
  if (named) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

const tell = (message: ToWorker): Promise<unknown> => browser.runtime.sendMessage(message);

/** Null where no page script answers: another site, or a page that was open before the guide was. */
const ask = (tab: number, message: ToPage): Promise<unknown> =>
  browser.tabs.sendMessage(tab, message).catch(() => null);
