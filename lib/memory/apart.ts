import * as z from 'zod/mini';
import { datedNow, isAhead } from './clock';
import {
  type CourtRecord,
  type Knowledge,
  merge,
  nothingKnown,
  recordOf,
  sameKnowledge,
  timeNames,
} from './knowledge';
import { knowledge } from './records';

/**
 * A copy of what is known of a court that is not believed before the person is asked: dated ahead of this computer's
 * clock (`ahead`), learned here while another computer erased all (`erased`), or in sync from a computer that had not
 * erased yet (`old`). Key: `apart:<id>`.
 */
export const apartRecord = z.object({
  v: z.literal(1),
  why: z.enum(['ahead', 'erased', 'old']),
  copy: z.pipe(
    knowledge,
    z.transform((known): CourtRecord => recordOf(known)),
  ),
  /** The person decided about this copy. It is kept to be known again where sync brings it once more. */
  decided: z.boolean(),
});

export type Apart = z.infer<typeof apartRecord>;

export const apartKey = (courtId: string): string => `apart:${courtId}`;

/** What is stored of it. */
export const toStoredApart = ({ v, why, copy: { times, step, stepAt }, decided }: Apart): object => ({
  v,
  why,
  copy: { times, step, stepAt },
  decided,
});

/**
 * Adds a copy to what is kept apart of a court. Gives `before` back where the copy is known already. What the person
 * decided about is known by its very times: anything else is another question.
 */
export function keptApart(before: Apart | null, copy: Knowledge, why: Apart['why']): Apart {
  if (before?.decided)
    return holds(before.copy, copy) ? before : { v: 1, why, copy: merge(nothingKnown, copy), decided: false };
  const merged = merge(before?.copy ?? nothingKnown, copy);
  if (before && sameKnowledge(merged, before.copy)) return before;
  return { v: 1, why, copy: merged, decided: false };
}

const holds = (all: Knowledge, some: Knowledge): boolean =>
  timeNames.every((name) => some.times[name] === undefined || some.times[name] === all.times[name]);

/** The person's decision: what is learned by it, if anything, and what stays apart. */
export function decideApart(
  { v, why, copy }: Apart,
  take: boolean,
  now: number,
): { learned: Knowledge | null; left: Apart | null } {
  return {
    learned: take ? datedNow(copy, now) : null,
    left: why === 'erased' ? null : { v, why, copy, decided: true },
  };
}

/** Whether the clock has come so far that nothing in the copy is ahead of it any more. */
export const isCaughtUp = ({ why, copy, decided }: Apart, now: number): boolean =>
  why === 'ahead' && !decided && !isAhead(copy, now);
