import * as z from 'zod/mini';
import type { CourtKind } from '@/lib/courts/court';
import { type Place, placeOf } from '@/lib/courts/place';
import { helpCodes } from '@/lib/guide/codes';
import type { ToWorker } from '@/lib/messages';
import { pageKinds } from '@/lib/pages/kinds';
import type { Facts } from '@/lib/pages/sighting';
import { type TimeName, timeNames } from '@/lib/progress/knowledge';

/**
 * What the worker takes, and from whom: everything else is refused without an answer. Objects are strict, so a message
 * with one key more than it should have, a name or a sentence of a page in it, is refused as a whole.
 */

const courtId = z.string().check(z.regex(/^[a-z0-9]{3,5}$/));
const code = z.enum(helpCodes);
const to = z.literal('worker');
const flag = z.optional(z.boolean());
const time = z.number().check(z.int(), z.nonnegative());
const kinds = ['district', 'bankruptcy', 'appellate', 'bap', 'jpml', 'special'] as const;

/** Facts that may leave a page: without the username's length and the labels of fields, which stay on it. */
type Leaving = Exclude<keyof Facts, 'username' | 'emptyFields' | 'unaskedFields'>;
const facts = z.strictObject({
  filingMenus: flag,
  linkEntry: flag,
  nextGenItems: flag,
  signInRefused: flag,
  looksDifferent: flag,
  skipsLeft: flag,
  continueOff: flag,
  searchInactive: flag,
  refusal: z.optional(z.enum(['wrong-credentials', 'already-linked', 'locked', 'unknown'])),
  names: z.optional(z.enum(['same', 'differ', 'firm', 'unclear'])),
  signInFor: z.optional(z.enum(['court', 'account', 'other'])),
  notice: z.optional(z.enum(['search-inactive', 'not-activated', 'other'])),
  accountType: z.optional(z.enum(['legacy', 'upgraded', 'administrative'])),
  multifactor: z.optional(z.enum(['enrolled', 'not-enrolled'])),
  registrant: z.optional(z.enum(['attorney', 'non-attorney'])),
} satisfies Record<Leaving, z.ZodMiniType>);

const sighting = z.strictObject({
  kind: z.enum(pageKinds),
  courtId,
  training: z.boolean(),
  facts,
});

const simple = (...types: string[]) => z.strictObject({ type: z.enum(types as [string]) });
const guideMe = simple('guide-me', 'not-now');
const byHand = simple('guide-me', 'not-now', 'not-in-this-court', 'offer-again', 'track', 'untrack');
const say = z.strictObject({ type: z.literal('say'), linked: z.boolean() });
const seen = z.strictObject({ type: z.literal('seen'), sighting, code: z.nullable(code) });
const accountSeen = z.strictObject({
  type: z.literal('seen'),
  account: z.strictObject({
    type: z.enum(['legacy', 'upgraded', 'administrative']),
    multifactor: z.nullable(z.enum(['enrolled', 'not-enrolled'])),
  }),
  done: z.boolean(),
});

const forAnyone = [
  z.strictObject({ to, known: code, kind: z.nullable(z.enum(kinds satisfies readonly CourtKind[])) }),
  z.strictObject({ to, open: z.literal('helpdesk'), courtId: z.nullable(courtId), code: z.nullable(code) }),
] as const;

const fromPage = z.union([
  z.strictObject({ to, courtId, act: z.union([seen, guideMe]) }),
  z.strictObject({ to, account: z.union([accountSeen, guideMe]) }),
  ...forAnyone,
]);

/** Not strict: what follows from the times may come along, and is left out. */
const knowledge = z.object({
  times: z.object(
    Object.fromEntries(timeNames.map((name) => [name, z.optional(time)])) as Record<
      TimeName,
      z.ZodMiniOptional<typeof time>
    >,
  ),
  step: z.nullable(code),
  stepAt: time,
});

const line = z.string().check(z.maxLength(2000));
const call = z.string().check(z.minLength(1), z.maxLength(60));

const fromOwnPage = z.union([
  z.strictObject({ to, courtId, act: z.union([byHand, say]) }),
  z.strictObject({ to, account: byHand }),
  z.strictObject({ to, courtId, correct: z.strictObject({ phone: line, hours: line, advice: line }) }),
  z.strictObject({
    to,
    desk: z.union([
      z.strictObject({
        type: z.enum(['open', 'go']),
        id: call,
        courtId: z.nullable(courtId),
        code: z.nullable(code),
      }),
      z.strictObject({ type: z.literal('close'), id: call }),
    ]),
  }),
  z.strictObject({ to, settings: z.strictObject({ neverOffer: flag, sync: flag, badge: flag }) }),
  z.strictObject({ to, take: z.record(courtId, knowledge) }),
  z.strictObject({ to, erase: z.literal(true) }),
  z.strictObject({ to, tidy: z.literal(true) }),
  ...forAnyone,
]);

/** What the browser says of who sent a message. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
}

/**
 * In: a message, who sent it, and the extension's own id and address (`chrome-extension://<id>/`). Out: the message, as
 * far as that sender may send it; null for every other.
 */
export function heard(message: unknown, sender: Sender, own: { id: string; url: string }): ToWorker | null {
  if (sender.id !== own.id || !sender.url) return null;
  if (sender.url.startsWith(own.url)) return readAs(fromOwnPage, message);
  const place = URL.canParse(sender.url) ? placeOf(new URL(sender.url)) : null;
  if (!place || sender.frameId !== 0) return null; // the small scripts run in no frame of a page
  const read = readAs(fromPage, message);
  return read && mayBeOf(place, read) ? read : null;
}

function readAs(schema: z.ZodMiniType, message: unknown): ToWorker | null {
  const read = schema.safeParse(message);
  return read.success ? (read.data as ToWorker) : null;
}

/** A page speaks of its own court, or of the account where it belongs to none. */
function mayBeOf(place: Place, message: ToWorker): boolean {
  if ('act' in message)
    return (
      message.courtId === place.courtId &&
      (message.act.type !== 'seen' ||
        (message.act.sighting.courtId === place.courtId &&
          message.act.sighting.training === place.training &&
          (place.system === 'court') === message.act.sighting.kind.startsWith('court-')))
    );
  if ('account' in message)
    return place.courtId === null && (message.account.type !== 'seen' || !place.training);
  return true;
}
