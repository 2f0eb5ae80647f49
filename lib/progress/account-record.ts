import * as z from 'zod/mini';

/**
 * What is kept of the PACER account, and nothing else: no username, number, name or balance. Key: `account`. A firm's
 * staff may sign in to several accounts in one browser; kept is the one seen last.
 */
export const accountRecord = z.object({
  v: z.literal(1),
  type: z.enum(['legacy', 'upgraded', 'administrative']),
  /** Null where the account page did not say. */
  multifactor: z.nullable(z.enum(['enrolled', 'not-enrolled'])),
  /** When it was seen so, milliseconds since 1970. */
  at: z.number().check(z.int(), z.nonnegative()),
});

export type AccountRecord = z.infer<typeof accountRecord>;
