import { placeOf } from '@/lib/courts/place';
import { pacerWhens } from '@/lib/guide/whens-pacer';
import { recogniseWith } from '@/lib/pages/claims';
import { bodyOf } from '@/lib/pages/dom';
import { pacerRecognisers } from '@/lib/pages/pacer';
import type { UsernameLength } from '@/lib/pages/pacer-facts';
import type { Seen } from '@/lib/pages/sighting';
import { usernameLength } from '@/lib/pages/typed';
import { accountId, accountSeen, glanceAccount } from '@/lib/progress/account';
import { type Native, native } from './native';
import { PageChanges } from './observe';
import { ofCourt, reportOfCourt } from './of-court';
import { type Ground, Watch } from './watch-page';

/** PACER's pages: a sign-in to a court belongs to that court, all others to the account. */
function groundIn(world: Native): Omit<Ground, 'recognise'> {
  const court = ofCourt(world);
  return {
    whens: pacerWhens,
    overlay: '/pacer-overlay.js',
    subject: (seen) => seen.courtId ?? accountId,
    remembered: async (seen) =>
      seen.courtId ? court.remembered(seen) : glanceAccount(await world.storage.local.get(null)),
    report: (whens, seen, memory) => {
      if (seen.courtId) return reportOfCourt(whens, seen, memory);
      const account = accountSeen(seen, memory);
      return account && { to: 'worker', account };
    },
    asked: (seen, act) => {
      if (seen.courtId) return court.asked(seen, act);
      return act.type === 'seen' ? null : { to: 'worker', account: act };
    },
  };
}

/** What changes a form without changing the page's markup. */
const fieldEvents = ['focusout', 'change', 'reset'];

/**
 * Looks at once, and again whenever the page changes itself. Pages of pacer.uscourts.gov that are not recognised are
 * looked at once.
 */
export function watchPacerPage(doc: Document, url: URL, world = native): void {
  const place = placeOf(url);
  const body = bodyOf(doc);
  if (!place || !body) return;
  let seen: Seen | null = null;
  let typed: UsernameLength | null = null;
  const recognise = () => {
    seen = recogniseWith(pacerRecognisers, url, doc, typed);
    return seen;
  };
  const watch = new Watch({ ...groundIn(world), recognise }, doc, world);
  void watch.look();
  const silent = place.system === 'pacer' && !seen;
  const changes = silent ? null : new PageChanges(body, () => void watch.look());
  // A username's length class is taken once the field is left, kept as long as this page, and told to nobody.
  const left = ({ target }: Event) => {
    if (seen?.kind === 'pacer-login' && target === seen.marks.use) typed = usernameLength(target as Element);
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
    void watch.lookAnew();
  });
}
