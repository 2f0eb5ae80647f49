import * as z from 'zod/mini';
import { helpCodes } from '@/lib/guide/codes';
import { awaitedSince, offers, sources, statuses } from './values';

/**
 * What is kept, and nothing else (design: what the records hold): no username, name, password, page text, case number or
 * browsing history. One storage key a court and purpose, so that two tabs never overwrite each other's court.
 */

/** What is known of one court. Key: `court:<id>`. */
export const courtRecord = z.object({
  v: z.literal(1),
  status: z.enum(statuses),
  /** Last step seen here, or null. */
  step: z.nullable(z.enum(helpCodes)),
  /** When this was last changed, milliseconds since 1970. */
  at: z.number().check(z.int(), z.nonnegative()),
  /** How "linked" is known; null where it is not linked. */
  knownBy: z.nullable(z.enum(sources)),
  /** The person follows this court; false where it was only seen as linked. */
  tracked: z.boolean(),
});

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
export const settingsRecord = z.object({ v: z.literal(1), neverOffer: z.boolean() });

export type CourtRecord = z.infer<typeof courtRecord>;
export type CourtManner = z.infer<typeof courtManner>;
export type Settings = z.infer<typeof settingsRecord>;
export type Status = CourtRecord['status'];
export type Source = CourtRecord['knownBy'];
