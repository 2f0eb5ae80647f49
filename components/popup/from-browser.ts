import { browser } from 'wxt/browser';
import { forPages } from '@/lib/hosts';
import type { Knowledge } from '@/lib/memory/knowledge';
import { workedFor } from '@/lib/memory/people-state';
import { readStoredState, type StoredState } from '@/lib/memory/stored-state';
import { Outbox } from '@/lib/messages/outbox';
import type { ToPage, Whereabouts } from '@/lib/messages/to-page';
import type { FromOwnPage } from '@/lib/messages/to-worker';
import { missingAccess } from './AskForAccess';
import { openBeside } from './open-beside';
import type { PopupProps } from './Popup';

/** Feeds the popup from the browser: at the start, and whenever something in storage changes. */
export async function courtsFromBrowser(render: (props: PopupProps) => void): Promise<void> {
  // In parallel: each request to the browser takes as long as rendering the whole popup.
  const readState = () =>
    Promise.all([
      readStoredState(browser.storage.local),
      missingAccess(browser.permissions, { origins: forPages.matches }),
    ]);
  const [{ id: tab, address: inFront }, { id: windowId }, first] = await Promise.all([
    frontTab(),
    browser.windows.getCurrent(),
    readState(),
  ]);
  let here: Whereabouts | null = null;
  /** Not before the page has answered: until then nothing is known of it. */
  let address: string | null = null;
  const outbox = new Outbox<FromOwnPage>(tell, () => void update());
  const keep = (message: FromOwnPage) => void outbox.keep(message);
  const update = async (kept = readState()) => {
    const [all, askForAccess] = await kept;
    render({
      all,
      here,
      address,
      now: Date.now(),
      askForAccess,
      trouble: outbox.trouble,
      tryAgain: () => outbox.hurry(),
      dispatch: (courtId, event) =>
        keep({ to: 'worker', type: 'court-event', courtId, event, ...whose(all) }),
      workFor: (id) => keep({ to: 'worker', type: 'people-event', event: { type: 'work-for', id } }),
      answerWhose: (courtId, answer) => keep({ to: 'worker', type: 'whose', courtId, answer }),
      restore: (courtId, knowledge) =>
        keep({
          to: 'worker',
          type: 'import-records',
          records: { [courtId]: plain(knowledge) },
          ...whose(all),
        }),
      showOnPage: () => {
        if (tab !== null) void ask(tab, { to: 'page', type: 'show' }).then(() => close());
      },
      skeleton: async () =>
        tab === null ? null : ((await ask(tab, { to: 'page', type: 'skeleton' })) as string | null),
      account: (type) => keep({ to: 'worker', type: 'account-event', event: { type } }),
      openPage: (page) =>
        void browser.tabs.create({
          url:
            page === 'checklist'
              ? `${browser.runtime.getURL('/welcome.html')}#checklist`
              : browser.runtime.getURL(`/${page}.html`),
        }),
      openDesk: (where) => {
        const courtId = here?.summary?.courtId ?? null;
        const code = here?.code ?? null;
        if (where === 'beside' && windowId !== undefined && openBeside(windowId)) {
          const id = crypto.randomUUID().slice(0, 8);
          if (courtId)
            keep({
              to: 'worker',
              type: 'desk-event',
              event: { type: 'open', id, courtId, code },
            });
        } else void tell({ to: 'worker', type: 'open-help-desk', courtId, code }).then(() => close());
      },
    });
  };
  await update(Promise.resolve(first));
  browser.storage.onChanged.addListener(() => {
    outbox.hurry();
    void update();
  });
  browser.permissions.onAdded.addListener(() => void update());
  browser.permissions.onRemoved.addListener(() => void update());
  void tell({ to: 'worker', type: 'tidy' });
  if (tab === null) return;
  here = ((await ask(tab, { to: 'page', type: 'where' })) ?? null) as Whereabouts | null;
  address = inFront;
  await update();
}

/** The tab that the popup was opened over. `?over=` names it where the popup is in a tab of its own. */
async function frontTab(): Promise<{ id: number | null; address: string | null }> {
  const named = new URLSearchParams(location.search).get('over');
  const [tab] = named
    ? [await browser.tabs.get(Number(named)).catch(() => undefined)]
    : await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id ?? null, address: tab?.url ?? null };
}

/** The knowledge alone, as messages carry it. */
const plain = ({ times, step, stepAt }: Knowledge): Knowledge => ({ times, step, stepAt });

/** For whom one works, where there are several people: whose court it is that a message is about. */
const whose = (all: StoredState): { person?: string } => {
  const person = workedFor(all);
  return person ? { person: person.id } : {};
};

const tell = (message: FromOwnPage): Promise<unknown> => browser.runtime.sendMessage(message);

/** Null where no content script answers: another site, or a page that was open before the installation. */
const ask = (tab: number, message: ToPage): Promise<unknown> =>
  browser.tabs.sendMessage(tab, message).catch(() => null);
