import { stepOf } from '@/lib/guide/decide';
import { nextCourt } from '@/lib/progress/account';
import { glance, glanceKeys } from '@/lib/progress/glance';
import { seenChanges } from '@/lib/progress/seen-changes';
import type { Native } from './native';
import { type Ground, plain } from './watch-page';

/** What court pages and PACER's sign-in to a court have in common: the memory of one court. */
export const ofCourt = (world: Native): Pick<Ground, 'subject' | 'remembered' | 'asked'> => ({
  subject: (seen) => seen.courtId,
  remembered: async ({ courtId, facts }) => {
    const id = courtId ?? '';
    const memory = glance(id, await world.storage.local.get(glanceKeys(id)));
    const { guiding, awaitingMenus } = memory.manner;
    // Done here: the next court of the person's is named. On every other page nobody else's record is read.
    if (!facts.filingMenus || !(guiding || awaitingMenus)) return memory;
    return { ...memory, next: nextCourt(await world.storage.local.get(null), id) };
  },
  asked: ({ courtId }, act) => (courtId ? { to: 'worker', courtId, act } : null),
});

/** Tells the worker of a page that belongs to a court, where that changes what is remembered of it. */
export const reportOfCourt: Ground['report'] = (whens, seen, memory) => {
  if (!seen.courtId) return null;
  const sighting = plain(seen);
  const code = stepOf(whens, seen, memory);
  return seenChanges(memory, sighting, code)
    ? { to: 'worker', courtId: seen.courtId, act: { type: 'seen', sighting, code } }
    : null;
};
