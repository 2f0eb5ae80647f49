import { courts } from '@/lib/courts/registry';
import type { Knowledge, Times } from '@/lib/memory/knowledge';
import { recordKey } from '@/lib/memory/memory';
import { toStored } from '@/lib/memory/records';

/** The number of all courts, which a national firm may follow. */
export const allCourts = courts.length;

/** A time in the past, so that every record has dates; each court's are an hour later than the one before. */
const longAgo = Date.UTC(2025, 10, 3);
const hour = 3_600_000;

/** In turn: linked and seen, linked by the person's word, in progress, not begun, stopped by names that differ. */
const histories: ((at: number) => Knowledge)[] = [
  (at) => known({ tracked: at, progress: at + 1, confirmation: at + 2, menus: at + 3 }, 'L8', at + 3),
  (at) => known({ tracked: at, said: at + 1 }, null, 0),
  (at) => known({ tracked: at, progress: at + 1 }, 'L3', at + 1),
  (at) => known({ tracked: at }, null, 0),
  (at) => known({ tracked: at, progress: at + 1, differ: at + 2 }, 'X1', at + 2),
];

const known = (times: Times, step: Knowledge['step'], stepAt: number): Knowledge => ({ times, step, stepAt });

/**
 * What is known of some courts, by id.
 * @param count how many courts
 * @param later milliseconds by which everything happened later, so that it is newer than what was made without it
 */
export const knowledgeOf = (count: number, later = 0): Map<string, Knowledge> =>
  new Map(
    courts.slice(0, count).map(({ id }, i) => {
      const history = histories[i % histories.length] as (at: number) => Knowledge;
      return [id, history(longAgo + i * hour + later)];
    }),
  );

/** The same as it is stored. */
export const storedRecords = (count: number, later = 0): Record<string, unknown> =>
  Object.fromEntries(
    [...knowledgeOf(count, later)].map(([id, knowledge]) => [recordKey(id), toStored(knowledge)]),
  );
