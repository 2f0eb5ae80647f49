import * as z from 'zod/mini';
import { helpCodes } from '@/lib/guide/codes';
import {
  type CourtRecord,
  type Knowledge,
  recordOf,
  type TimeName,
  type Times,
  timeNames,
  timeOf,
} from './knowledge';
import { awaitedSince, offers, sources, statuses } from './values';

/**
 * What is kept, and nothing else (design: what the records hold): no username, name, password, page text, case number or
 * browsing history. One storage key a court and purpose, so that two tabs never overwrite each other's court.
 */

const time = z.number().check(z.int(), z.nonnegative());

/** What is known of one court, as it is stored. Key: `court:<id>`. See knowledge.ts for what follows from it. */
const knowledgeV2 = z.object({
  v: z.literal(2),
  times: z.object(
    Object.fromEntries(timeNames.map((name) => [name, z.optional(time)])) as Record<
      TimeName,
      z.ZodMiniOptional<typeof time>
    >,
  ),
  step: z.nullable(z.enum(helpCodes)),
  stepAt: time,
});

/** Version 1 kept the status itself, and could not be merged without losing one side. */
const recordV1 = z.object({
  v: z.literal(1),
  status: z.enum(statuses),
  step: z.nullable(z.enum(helpCodes)),
  at: time,
  knownBy: z.nullable(z.enum(sources)),
  tracked: z.boolean(),
});

/** In: any version's stored record. Out: the record as it is used; the parse fails for everything else. */
export const courtRecord = z.pipe(
  z.union([knowledgeV2, recordV1]),
  z.transform((stored): CourtRecord => recordOf(stored.v === 2 ? stored : fromV1(stored))),
);

function fromV1({ status, step, at, knownBy, tracked }: z.infer<typeof recordV1>): Knowledge {
  const times: Times = { [tracked ? 'tracked' : 'untracked']: at };
  if (status === 'linked') times[timeOf[knownBy ?? 'said-by-you']] = at;
  if (status === 'stopped') times.differ = at;
  if (status === 'in-progress') times.progress = at;
  return { times, step, stepAt: at };
}

/** What is put into storage of a record: the knowledge without what follows from it. */
export const toStored = ({ times, step, stepAt }: Knowledge) => ({ v: 2, times, step, stepAt });

/** How the person wants the guide to behave in one court. Key: `manner:<id>`. */
export const courtManner = z.object({
  v: z.literal(1),
  guiding: z.boolean(),
  /** "not-now" lasts until the browser is started anew. */
  offer: z.enum(offers),
  /**
   * Set once the link was confirmed, or its confirmation page was left: which of the two, how many pages with the menu
   * bar were seen since, and whether the person has signed in again. Tells L7 from X3.
   */
  awaitingMenus: z.nullable(
    z.object({
      since: z.enum(awaitedSince),
      pages: z.number().check(z.int(), z.nonnegative()),
      signedInAgain: z.boolean(),
    }),
  ),
});

/** For all courts. Key: `settings`. */
export const settingsRecord = z.object({
  v: z.literal(1),
  neverOffer: z.boolean(),
  /** Mirror the court records in the browser's own sync. */
  sync: z.optional(z.boolean()),
  /** A number on the toolbar icon. */
  badge: z.optional(z.boolean()),
});

export type { CourtRecord, Source, Status } from './knowledge';
export type CourtManner = z.infer<typeof courtManner>;
export type Settings = z.infer<typeof settingsRecord>;
