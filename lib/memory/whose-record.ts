import * as z from 'zod/mini';
import { personId, time } from './schema-parts';
import { mostNot, type WhoseAnswer, type WhoseRecord, whoseFacts } from './whose';

/** The stored form of what is open between the people of a court. */
export const whoseRecord = z.object({
  v: z.literal(1),
  open: z.nullable(z.object({ by: z.enum(whoseFacts), at: time })),
  not: z.array(personId).check(z.maxLength(mostNot)),
  doubt: z.nullable(personId),
}) satisfies z.ZodMiniType<WhoseRecord>;

/** An answer as it is sent to the worker. */
export const whoseAnswer = z.union([
  z.strictObject({ type: z.enum(['theirs', 'not-theirs']), person: personId }),
  z.strictObject({ type: z.literal('nobody') }),
]) satisfies z.ZodMiniType<WhoseAnswer>;
