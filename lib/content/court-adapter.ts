import { nextCourt } from '@/lib/memory/account';
import { memoryKeys } from '@/lib/memory/memory-keys';
import { atTime } from '@/lib/memory/paused';
import { readMemory } from '@/lib/memory/read-memory';
import type { ReduceSeen } from '@/lib/memory/reduce-sign-in';
import { undetected } from '@/lib/pages/page-kinds';
import { stepOf } from '@/lib/steps/decide';
import type { BrowserApi } from './browser-api';
import { loadPeople } from './load-people';
import type { PageAdapter } from './page-adapter';
import { withoutPrivateFacts } from './public-facts';
import { shared } from './shared';

/** What the small script has read of this court already: for one reading. */
function takeRemembered(courtId: string): Promise<Record<string, unknown>> | null {
  const slot = shared();
  const { remembered } = slot;
  delete slot.remembered;
  return remembered?.courtId === courtId ? remembered.raw : null;
}

/** What court pages and PACER's sign-in to a court have in common: the memory of one court. */
export const courtAdapter = (
  api: BrowserApi,
  now: () => number,
): Pick<PageAdapter, 'subject' | 'readMemory' | 'messageFor'> => ({
  subject: (page) => page.courtId,
  readMemory: async ({ courtId, kind, facts, names }) => {
    const id = courtId ?? '';
    const stored = await (takeRemembered(id) ?? api.storage.local.get(memoryKeys(id)));
    const people = await loadPeople(stored);
    const raw = people ? await people.read(api.storage.local, id, stored) : stored;
    const one = atTime(readMemory(id, raw), now());
    const memory = people ? people.withPerson(one, raw, id, names) : one;
    const { guiding, awaitingMenus } = memory.guidance;
    // Where this court is done, the panel names the next one. On other pages no other court's record is read.
    const mayBeDone = facts.filingMenus || kind === 'court-appellate-home';
    if (!mayBeDone || !(guiding || awaitingMenus)) return memory;
    const all = await api.storage.local.get(null);
    return { ...memory, next: nextCourt(people ? people.asWorkedFor(all) : all, id) };
  },
  messageFor: ({ courtId }, event, person) =>
    courtId ? { to: 'worker', type: 'court-event', courtId, ...(person ? { person } : {}), event } : null,
});

/**
 * Reports a page that belongs to a court to the worker where that changes what is remembered of the court, which is
 * found out by reducing the page here as the worker will. So a page of daily work does not wake the worker. `reduce`: all of
 * `reduceSeen`, or what of it is about the script's own pages.
 */
export const courtReport =
  (now: () => number, reduce: ReduceSeen): PageAdapter['report'] =>
  (conditions, page, memory) => {
    if (!page.courtId || page.kind === undetected) return null;
    const { kind, training, facts } = withoutPrivateFacts(page);
    const code = stepOf(conditions, page, memory);
    const seen = { type: 'seen' as const, summary: { kind, training, facts }, code };
    const message = { to: 'worker' as const, type: 'court-event' as const, courtId: page.courtId };
    const { person } = memory;
    if (person) {
      const event = shared().people?.news(memory, person, seen, now());
      return event ? { ...message, person: person.id, event } : null;
    }
    const { record, guidance } = reduce(memory, seen, now());
    const changes = record !== memory.record || guidance !== memory.guidance;
    return changes ? { ...message, event: seen } : null;
  };
