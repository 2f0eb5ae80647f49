import { siteOf } from '@/lib/courts/site';
import { accountId, accountReport, readAccountMemory } from '@/lib/memory/account';
import { reduceSignIn } from '@/lib/memory/reduce-sign-in';
import { detectWith } from '@/lib/pages/detect';
import { bodyOf } from '@/lib/pages/dom';
import { pacerDetectors } from '@/lib/pages/pacer-detectors';
import type { UsernameLength } from '@/lib/pages/pacer-facts';
import type { DetectedPage } from '@/lib/pages/page-summary';
import { usernameLength } from '@/lib/pages/typed';
import { pacerConditions } from '@/lib/steps/pacer-conditions';
import { inPacerOverlay } from '@/lib/steps/texts-in-overlay';
import { type BrowserApi, browserApi } from './browser-api';
import { courtAdapter, courtReport } from './court-adapter';
import { loadPeople } from './load-people';
import type { PageAdapter } from './page-adapter';
import { PageChanges } from './page-changes';
import { PageController } from './page-controller';
import { undetectedOnPacer } from './undetected-page';

/** PACER's pages: a sign-in to a court belongs to that court, all others to the account. */
function pacerAdapter(api: BrowserApi): Omit<PageAdapter, 'detect'> {
  const court = courtAdapter(api, Date.now);
  const report = courtReport(Date.now, reduceSignIn);
  /** The court to go on with, as last read: the one that the account's pages ask about. */
  let next: string | null = null;
  return {
    conditions: pacerConditions,
    overlay: '/pacer-overlay.js',
    textsInOverlay: inPacerOverlay,
    subject: (seen) => seen.courtId ?? accountId,
    readMemory: async (seen) => {
      if (seen.courtId) return court.readMemory(seen);
      const all = await api.storage.local.get(null);
      const people = await loadPeople(all);
      const memory = people
        ? people.withPerson(readAccountMemory(people.asWorkedFor(all)), all)
        : readAccountMemory(all);
      next = memory.next ?? null;
      return memory;
    },
    report: (conditions, seen, memory) => {
      if (seen.courtId) return report(conditions, seen, memory);
      const event = accountReport(seen, memory);
      return event && { to: 'worker', type: 'account-event', event };
    },
    messageFor: (seen, event, person) => {
      if (seen.courtId) return court.messageFor(seen, event, person);
      if (event.type === 'filed')
        return next ? court.messageFor({ ...seen, courtId: next }, event, person) : null;
      return event.type === 'say' || event.type === 'stop'
        ? null
        : { to: 'worker', type: 'account-event', event };
    },
  };
}

/** What changes a form without changing the page's markup. */
const fieldEvents = ['focusout', 'change', 'reset'];

/**
 * Looks at once, and again whenever the page changes itself. Pages of pacer.uscourts.gov that are not detected are
 * looked at once.
 */
export function controlPacerPage(doc: Document, url: URL, api = browserApi): void {
  const place = siteOf(url);
  const body = bodyOf(doc);
  if (!place || !body) return;
  let seen: DetectedPage | null = null;
  let typed: UsernameLength | null = null;
  const detect = () => {
    seen = detectWith(pacerDetectors, url, place, doc, { typed });
    return seen ?? undetectedOnPacer(place);
  };
  const watch = new PageController({ ...pacerAdapter(api), detect }, doc, api);
  void watch.update();
  const silent = place.system === 'pacer' && !seen;
  const changes = silent ? null : new PageChanges(body, () => void watch.update());
  // A username's length class is taken once the field is left, kept as long as this page, and told to nobody.
  const left = ({ target }: Event) => {
    if (seen?.kind === 'pacer-login' && target === seen.elements.target)
      typed = usernameLength(target as Element);
    changes?.soon();
  };
  const start = () => {
    changes?.start();
    for (const type of fieldEvents) doc.addEventListener(type, left, true);
  };
  start();
  addEventListener('pagehide', () => {
    changes?.stop();
    for (const type of fieldEvents) doc.removeEventListener(type, left, true);
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    start();
    void watch.updateAgain();
  });
}
