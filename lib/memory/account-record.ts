import * as z from 'zod/mini';
import { time } from './schema-parts';

/**
 * What is kept of the PACER account, and nothing else: no username, number, name or balance. Key: `account`. Where staff
 * of a firm sign in to several accounts in one browser, it is of the account seen last.
 */
export const accountRecord = z.object({
  v: z.literal(1),
  type: z.enum(['legacy', 'upgraded', 'administrative']),
  /** Null where the account page did not say. */
  multifactor: z.nullable(z.enum(['enrolled', 'not-enrolled'])),
  /** When it was last seen, milliseconds since 1970. */
  at: time,
});

export type AccountRecord = z.infer<typeof accountRecord>;
