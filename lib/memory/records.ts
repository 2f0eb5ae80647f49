import * as z from 'zod/mini';
import { type CourtRecord, type Knowledge, recordOf, type TimeName, timeNames } from './knowledge';
import { helpCode, personId, time } from './schema-parts';
import { awaitedSince, mostPages, offers } from './values';

/**
 * What is kept, and nothing else: no username, name, password, page text, case number or browsing history. Each court
 * and purpose has a storage key of its own, so that two tabs never overwrite each other's court. Every record says its
 * version; a published version is never changed, and its sample in tests/frozen is never removed.
 */

/** What is known of one court. See knowledge.ts for what follows from it. */
export const knowledge = z.object({
  times: z.object(
    Object.fromEntries(timeNames.map((name) => [name, z.optional(time)])) as Record<
      TimeName,
      z.ZodMiniOptional<typeof time>
    >,
  ),
  step: z.nullable(helpCode),
  stepAt: time,
});

/** The same as it is stored. Key: `court:<id>`. */
const storedKnowledge = z.extend(knowledge, { v: z.literal(1) });

/** Reads a stored record as it is used; the parse fails for everything else. */
export const courtRecord = z.pipe(
  storedKnowledge,
  z.transform((stored): CourtRecord => recordOf(stored)),
);

/** What is stored of a record: the knowledge without what follows from it. */
export const toStored = ({ times, step, stepAt }: Knowledge): z.infer<typeof storedKnowledge> => ({
  v: 1,
  times,
  step,
  stepAt,
});

/** How the person wants the guide to behave in one court. Key: `guidance:<id>`. */
export const guidanceState = z.object({
  v: z.literal(1),
  guiding: z.boolean(),
  /** "not-now" lasts until the browser is started again. */
  offer: z.enum(offers),
  /**
   * Set once the link was confirmed, or its confirmation page was left: which of the two, how many pages with the menu
   * bar were seen since, and whether the person has signed in again. Tells L7 from X3.
   */
  awaitingMenus: z.nullable(
    z.object({
      since: z.enum(awaitedSince),
      pages: z.number().check(z.int(), z.nonnegative(), z.maximum(mostPages)),
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
  /** Why something is shown, or nothing, in the console of each page. */
  log: z.optional(z.boolean()),
  /** The person worked for, where there are several (people.ts). */
  workingFor: z.optional(personId),
});

const setting = z.exactOptional(z.boolean());

/** A change of some settings, as it is sent to the worker. */
export const settingsChange = z.strictObject({
  neverOffer: setting,
  sync: setting,
  badge: setting,
  log: setting,
} satisfies Record<Exclude<keyof Settings, 'v' | 'workingFor'>, typeof setting>);

export type { CourtRecord, Source, Status } from './knowledge';
export type GuidanceState = z.infer<typeof guidanceState>;
export type Settings = z.infer<typeof settingsRecord>;
export type SettingsChange = z.infer<typeof settingsChange>;
