import * as z from 'zod/mini';
import { pageKinds, undetected } from '@/lib/pages/page-kinds';
import { courtAddresses, type Facts, linkSignalNames, refusals } from '@/lib/pages/page-summary';
import { accountRecord } from './account-record';
import { helpCode } from './schema-parts';
import { stopWords } from './stop';

/**
 * The events that change what is remembered of a court or of the account, as they are sent to the worker. The objects
 * are strict: an event with one key more than it should have, a name or a sentence of a page in it, is refused as a
 * whole.
 */

const flag = z.optional(z.boolean());
const { type: accountType, multifactor } = accountRecord.shape;

/** Facts that may leave a page: without the username's length and the labels of fields, which are never sent. */
type SentFacts = Omit<Facts, 'username' | 'emptyFields' | 'unaskedFields'>;
const facts = z.strictObject({
  filingMenus: flag,
  address: z.optional(z.enum(courtAddresses)),
  linkSignals: z.optional(z.array(z.enum(linkSignalNames)).check(z.maxLength(4))),
  ownForm: flag,
  linkEntry: flag,
  nextGenItems: flag,
  signInRefused: flag,
  looksDifferent: flag,
  skipsLeft: flag,
  continueOff: flag,
  searchInactive: flag,
  refusal: z.optional(z.enum(refusals)),
  names: z.optional(z.enum(['same', 'compatible', 'unclear', 'differ', 'firm'])),
  signInFor: z.optional(z.enum(['court', 'account', 'other'])),
  notice: z.optional(z.enum(['search-inactive', 'not-activated', 'other'])),
  accountType: z.optional(accountType),
  multifactor: z.optional(z.enum(['enrolled', 'not-enrolled'])),
  multifactorScreen: z.optional(z.enum(['methods', 'add-app', 'set-up', 'codes'])),
  refusalNamesPasscode: flag,
  registrant: z.optional(z.enum(['attorney', 'non-attorney'])),
  registrationScreen: z.optional(z.enum(['court', 'kind', 'filer', 'payment', 'terms'])),
} satisfies { [Name in keyof SentFacts]-?: z.ZodMiniType<SentFacts[Name] | undefined> });

/** A page of a court was seen, with the step that it is. */
export const courtPageSeen = z.strictObject({
  type: z.literal('seen'),
  summary: z.strictObject({ kind: z.enum([...pageKinds, undetected]), training: z.boolean(), facts }),
  code: z.nullable(helpCode),
  /** With several people in this browser: the names on the page are not those of the person worked for. */
  otherPerson: z.exactOptional(z.literal(true)),
});

/** The person asked for guidance, or sent it away, by the panel's own buttons. */
export const guidanceEvent = z.strictObject({ type: z.enum(['guide-me', 'not-now']) });

/** The person's word, from a page that the guide does not know: what it says is that the accounts are linked. */
export const linkedEvent = z.strictObject({ type: z.literal('say'), linked: z.literal(true) });

/** The person's answer to "Have you ever filed in this court?". */
export const filedEvent = z.strictObject({ type: z.literal('filed'), before: z.boolean() });

/** The person's word on a stop: that it has ended, or whether Submit was pressed in spite of it. */
export const stopEvent = z.strictObject({ type: z.literal('stop'), says: z.enum(stopWords) });

/** What the person says of a court on the extension's own pages. */
export const personEvent = z.union([
  guidanceEvent,
  filedEvent,
  stopEvent,
  z.strictObject({ type: z.enum(['not-in-this-court', 'offer-again', 'track', 'untrack']) }),
  z.strictObject({ type: z.literal('say'), linked: z.boolean() }),
]);

/** The account's type was seen. `done`: guidance on the account's pages has done its work. */
export const accountSeen = z.strictObject({
  type: z.literal('seen'),
  account: z.strictObject({ type: accountType, multifactor }),
  done: z.boolean(),
});

export type FiledEvent = z.infer<typeof filedEvent>;
export type LinkedEvent = z.infer<typeof linkedEvent>;
export type StopEvent = z.infer<typeof stopEvent>;
export type GuidanceEvent = z.infer<typeof guidanceEvent>;
export type PersonEvent = z.infer<typeof personEvent>;
export type CourtEvent = z.infer<typeof courtPageSeen> | PersonEvent;
export type AccountEvent = z.infer<typeof accountSeen> | GuidanceEvent;
