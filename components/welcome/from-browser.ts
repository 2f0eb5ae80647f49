import { browser } from 'wxt/browser';
import { forPages } from '@/lib/hosts';
import { learn } from '@/lib/memory/knowledge';
import { asTheirs, workedFor } from '@/lib/memory/people-state';
import { readStoredState } from '@/lib/memory/stored-state';
import { Outbox } from '@/lib/messages/outbox';
import type { FromOwnPage } from '@/lib/messages/to-worker';
import type { PinProps } from './Pin';
import type { WelcomeProps } from './Welcome';

const sites = { origins: forPages.matches };

/** Feeds the welcome page from the browser: at the start, and whenever what it shows changes. */
export async function welcomeFromBrowser(
  render: (props: WelcomeProps & { workingFor: string | null }) => void,
): Promise<void> {
  let refused = false;
  const outbox = new Outbox<FromOwnPage>(tell, () => void update());
  const keep = (message: FromOwnPage) => void outbox.keep(message);
  const update = async () => {
    const [kept, granted, pinned] = await Promise.all([
      readStoredState(browser.storage.local),
      browser.permissions.contains(sites),
      isPinned(),
    ]);
    // What is done here counts for the person worked for, so theirs is what it shows.
    const person = workedFor(kept);
    const all = asTheirs(kept, person);
    const whose = person ? { person: person.id } : {};
    render({
      all,
      trouble: outbox.trouble,
      tryAgain: () => outbox.hurry(),
      workingFor: person?.name ?? null,
      dispatch: (courtId, event) => keep({ to: 'worker', type: 'court-event', courtId, event, ...whose }),
      follow: (courtIds) => {
        const followed = (id: string) => learn(all.records.get(id) ?? null, 'tracked', Date.now());
        const records = Object.fromEntries(courtIds.map((id) => [id, followed(id)]));
        keep({ to: 'worker', type: 'import-records', records, ...whose });
      },
      access: {
        granted,
        refused: refused && !granted,
        // Called in the click handler itself: browsers allow the question only there.
        ask: () =>
          void browser.permissions.request(sites).then((given) => {
            refused = !given;
            return update();
          }),
      },
      pin: { pinned, browser: browserName },
      checklist: {
        several: person !== null,
        now: Date.now(),
        check: (event) => keep({ to: 'worker', type: 'checklist', event, ...whose }),
        print: () => print(),
      },
    });
  };
  /** A pasted list changes many records in a row: they are read once for all of them. */
  let waiting = false;
  const updateSoon = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      void update();
    }, 30);
  };
  await update();
  browser.storage.onChanged.addListener(() => {
    outbox.hurry();
    updateSoon();
  });
  browser.permissions.onAdded.addListener(updateSoon);
  browser.permissions.onRemoved.addListener(updateSoon);
  // There is no event for pinning an icon: checked again when the person comes back to the page.
  addEventListener('focus', updateSoon);
}

/** Each build is made for one browser. */
const browserName = import.meta.env.BROWSER as PinProps['browser'];

/** Null where the browser does not say. */
async function isPinned(): Promise<boolean | null> {
  const { getUserSettings } = browser.action as {
    getUserSettings?: () => Promise<{ isOnToolbar?: boolean }>;
  };
  const settings = await getUserSettings?.call(browser.action).catch(() => null);
  return settings?.isOnToolbar ?? null;
}

const tell = (message: FromOwnPage): Promise<unknown> => browser.runtime.sendMessage(message);
