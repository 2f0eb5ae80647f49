import { isToPage } from '@/lib/messages';
import { glimpse } from '@/lib/pages/glimpse';
import { isQuiet, quietKeys } from '@/lib/progress/quiet';
import { from } from './from';
import { type Native, native } from './native';
import { overlaySlot } from './slot';
import type { Watch } from './watch-page';

/**
 * Glimpses at a court's page, and loads the recognisers only where there can be something to say: on a page of daily work
 * nothing else is loaded and nothing is left behind but two listeners, so that the popup is answered.
 */
export function lookFirst(doc: Document, url: URL, world: Native = native): void {
  let awake: Promise<Watch | null> | null = null;
  let listening = false;
  const keys = quietKeys(plainCourt(url) ?? '');

  const wake = (): Promise<Watch | null> => {
    awake ??= from('/court-page.js').then(
      () => overlaySlot().watchCourt?.(doc, url) ?? null,
      () => null, // the extension was loaded anew under the open page
    );
    return awake;
  };

  const look = async (): Promise<void> => {
    if (awake || url.port !== '') return;
    const glimpsed = glimpse(url, doc);
    if (!glimpsed) return;
    const courtId = plainCourt(url);
    if (!courtId || glimpsed.closer) {
      void wake();
      return;
    }
    listen();
    if (isQuiet(glimpsed, courtId, await world.storage.local.get(keys))) return;
    void wake();
    // Here something is shown, as good as certainly: it comes beside the recognisers, not after them.
    if (!glimpsed.filing)
      for (const file of ['/overlay.js', `/courts/${courtId}.js`]) from(file).catch(() => undefined);
  };

  const listen = (): void => {
    if (listening) return;
    listening = true;
    const { runtime, storage: stored } = world;
    runtime.onMessage.addListener((message, sender, answer) => {
      if (awake || sender.id !== runtime.id || !isToPage(message)) return;
      void wake().then((watch) => {
        if (watch?.heard(message, answer) !== true) answer(undefined);
      });
      return true; // the answer comes later
    });
    stored.onChanged.addListener((changes) => {
      if (keys.some((key) => key in changes)) void wake();
    });
  };

  void look();
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void look();
  });
}

/** The court of a plain address, which is its host's second label; null where more has to be known to tell. */
const plainCourt = ({ hostname, pathname }: URL): string | null =>
  /^\/(bn|cmecf-bap-live)\//.test(pathname)
    ? null
    : (/^ecf\.([a-z0-9]+)\.uscourts\.gov$/.exec(hostname)?.[1] ?? null);
