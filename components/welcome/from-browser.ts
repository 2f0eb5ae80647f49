import { browser } from 'wxt/browser';
import { forPages } from '@/lib/hosts';
import type { ToWorker } from '@/lib/messages';
import { learn } from '@/lib/progress/knowledge';
import { readEverything } from '@/lib/progress/store';
import type { PinProps } from './Pin';
import type { WelcomeProps } from './Welcome';

const sites = { origins: forPages.matches };

/** Feeds the welcome page from the browser, and again whenever what it says changes. */
export async function welcomeFromBrowser(draw: (props: WelcomeProps) => void): Promise<void> {
  let refused = false;
  const redraw = async () => {
    const [all, granted, pinned] = await Promise.all([
      readEverything(browser.storage.local),
      browser.permissions.contains(sites),
      isPinned(),
    ]);
    draw({
      all,
      act: (courtId, act) => tell({ to: 'worker', courtId, act }),
      follow: (courtIds) => {
        const followed = (id: string) => learn(all.records.get(id) ?? null, 'tracked', Date.now());
        tell({ to: 'worker', take: Object.fromEntries(courtIds.map((id) => [id, followed(id)])) });
      },
      access: {
        granted,
        refused: refused && !granted,
        // Asked in the press itself: browsers let a permission be asked for only then.
        ask: () =>
          void browser.permissions.request(sites).then((given) => {
            refused = !given;
            return redraw();
          }),
      },
      pin: { pinned, browser: browserName },
    });
  };
  /** A pasted list changes many records in a row: they are read once for all that came in between. */
  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      void redraw();
    }, 30);
  };
  await redraw();
  browser.storage.onChanged.addListener(soon);
  browser.permissions.onAdded.addListener(soon);
  browser.permissions.onRemoved.addListener(soon);
  // The toolbar tells nobody when an icon is pinned: looked at again when the person comes back to the page.
  addEventListener('focus', soon);
}

/** Which build this is: each is made for one browser. */
const browserName = import.meta.env.BROWSER as PinProps['browser'];

/** Null where the browser does not say. */
async function isPinned(): Promise<boolean | null> {
  const { getUserSettings } = browser.action as {
    getUserSettings?: () => Promise<{ isOnToolbar?: boolean }>;
  };
  const settings = await getUserSettings?.call(browser.action).catch(() => null);
  return settings?.isOnToolbar ?? null;
}

const tell = (message: ToWorker): void => void browser.runtime.sendMessage(message);
