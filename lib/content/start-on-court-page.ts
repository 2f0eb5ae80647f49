import { canSkip, isGuided } from '@/lib/memory/can-skip';
import { memoryKeys } from '@/lib/memory/memory-keys';
import { isToPage } from '@/lib/messages/to-page';
import { isDailyWork } from '@/lib/pages/daily-work';
import { viewOf } from '@/lib/pages/dom';
import { prescan } from '@/lib/pages/prescan';
import { type BrowserApi, browserApi } from './browser-api';
import { importOwn } from './import-own';
import { type ControlledPage, shared } from './shared';

const detectors = '/court-detectors.js';

/**
 * Begins before the page is there. At an address of daily work nothing is read, loaded or left behind. At any other, what
 * is remembered of the court is read at once, and where something will be shown, what shows it is loaded while the page
 * still comes. Once the page is there, it is prescanned, and the detectors are loaded where there can be something to say;
 * on any other page two listeners are left, so that the popup is answered.
 */
export function startOnCourtPage(doc: Document, url: URL, api: BrowserApi = browserApi): void {
  let awake: Promise<ControlledPage | null> | null = null;
  /** The page is there, and is looked at. */
  let listening = false;
  /** The detectors are loaded, and answer the popup themselves. */
  let answersItself = false;
  let remembers = false;
  const slot = shared();
  const courtId = plainCourt(url);
  const keys = courtId ? memoryKeys(courtId) : [];

  const read = (): Promise<Record<string, unknown>> => {
    const raw = api.storage.local.get(keys);
    slot.remembered = { courtId, raw };
    return raw;
  };

  /** Reads what is remembered; again when it changes, until the page's controller takes it. */
  const remember = (): void => {
    if (remembers) return;
    remembers = true;
    void read();
    api.storage.onChanged.addListener((changes) => {
      if (!keys.some((key) => key in changes)) return;
      if (slot.remembered) void read();
      if (listening) void wake();
    });
  };

  const loadAhead = (...paths: string[]): void => {
    for (const path of paths) importOwn(path).catch(() => undefined);
  };
  const loadPanel = (): void => loadAhead(detectors, '/overlay.js', `/courts/${courtId}.js`);

  const wake = (): Promise<ControlledPage | null> => {
    awake ??= importOwn(detectors).then(
      () => {
        answersItself = true;
        return slot.controlCourtPage?.(doc, () => addressOf(doc, url)) ?? null;
      },
      () => null, // the extension was reloaded under the open page
    );
    return awake;
  };

  const isQuiet = (): boolean => Boolean(url.port) || isDailyWork(url);

  const look = async (): Promise<void> => {
    if (awake || isQuiet()) return;
    const prescanned = prescan(url, doc);
    // Also where the detectors are loaded at once: a question that comes meanwhile is answered after that.
    listen();
    if (prescanned?.linkPossible || (prescanned && !courtId)) {
      void wake();
      if (prescanned.linkPossible) loadAhead('/link-answers.js');
      if (prescanned.namesPossible) loadAhead('/link-names.js');
      return;
    }
    if (!courtId) return;
    remember();
    const raw = await (slot.remembered?.raw ?? read());
    if (prescanned ? canSkip(prescanned, courtId, raw) : !isGuided(courtId, raw)) return;
    // Here something is shown, almost certainly: what shows it is loaded beside the detectors, not after them.
    if (!prescanned?.filingMenusPossible) loadPanel();
    void wake();
  };

  const listen = (): void => {
    if (listening) return;
    listening = true;
    const { runtime } = api;
    runtime.onMessage.addListener((message, sender, answer) => {
      if (answersItself || sender.id !== runtime.id || !isToPage(message)) return;
      void wake().then((page) => {
        if (page?.onMessage(message, answer) !== true) answer(undefined);
      });
      return true; // the answer comes later
    });
  };

  if (courtId && !isQuiet()) {
    remember();
    const offerPossible = /^\/(cgi-bin\/ShowIndex\.pl)?$/i.test(url.pathname);
    const expected = { linkPossible: false, offerPossible, filingMenusPossible: false };
    void slot.remembered?.raw.then((raw) => canSkip(expected, courtId, raw) || loadPanel());
  }
  if (doc.readyState === 'loading')
    // First of all listeners, so that none prevents it; and after all of them, since pages go on building themselves in theirs.
    addEventListener('DOMContentLoaded', () => setTimeout(look), { capture: true, once: true });
  else void look();
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    if (slot.remembered) void read(); // of changes in the meantime nothing was heard
    void look();
  });
}

/** The page's address now: a script of its own may change it without a new page, but not the host. */
function addressOf(doc: Document, url: URL): URL {
  const href = viewOf(doc)?.location.href ?? '';
  return URL.canParse(href) && new URL(href).hostname === url.hostname ? new URL(href) : url;
}

/** The court of a plain address, which is its host's second label; null where more has to be known to tell. */
const plainCourt = ({ hostname, pathname }: URL): string | null =>
  /^\/(bn|cmecf-bap-live)\//.test(pathname)
    ? null
    : (/^ecf\.([a-z0-9]+)\.uscourts\.gov$/.exec(hostname)?.[1] ?? null);
