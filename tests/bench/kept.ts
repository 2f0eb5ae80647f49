import { courts } from '@/lib/courts/registry';
import type { Knowledge, Times } from '@/lib/progress/knowledge';
import { recordKey } from '@/lib/progress/memory';
import { toStored } from '@/lib/progress/records';

/** All of them: what a national firm follows. */
export const allCourts = courts.length;

/** A time of the past, so that provenances are dates and no court's is another's. */
const long = Date.UTC(2025, 10, 3);
const hour = 3_600_000;

/** In turn: linked as seen, linked as said, under way, not begun, names that differ. */
const ways: ((at: number) => Knowledge)[] = [
  (at) => known({ tracked: at, progress: at + 1, confirmation: at + 2, menus: at + 3 }, 'L8', at + 3),
  (at) => known({ tracked: at, said: at + 1 }, null, 0),
  (at) => known({ tracked: at, progress: at + 1 }, 'L3', at + 1),
  (at) => known({ tracked: at }, null, 0),
  (at) => known({ tracked: at, progress: at + 1, differ: at + 2 }, 'X1', at + 2),
];

const known = (times: Times, step: Knowledge['step'], stepAt: number): Knowledge => ({ times, step, stepAt });

/** In: how many courts. Out: what is known of that many, by id; `later` makes it news to one that was made without. */
export const knowledgeOf = (count: number, later = 0): Map<string, Knowledge> =>
  new Map(
    courts.slice(0, count).map(({ id }, i) => {
      const way = ways[i % ways.length] as (at: number) => Knowledge;
      return [id, way(long + i * hour + later)];
    }),
  );

/** The same as it lies in storage. */
export const keptOf = (count: number, later = 0): Record<string, unknown> =>
  Object.fromEntries(
    [...knowledgeOf(count, later)].map(([id, knowledge]) => [recordKey(id), toStored(knowledge)]),
  );
