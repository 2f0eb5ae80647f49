import * as z from 'zod/mini';
import { helpCodes } from '@/lib/help-codes';
import { isPersonId } from './person-ids';
import { latestTime } from './values';

/** Parts of the schemas of records and events. */

/** The form of a court's id. Whether there is such a court is not checked. */
export const courtId = z.string().check(z.regex(/^[a-z0-9]{3,5}$/));
export const helpCode = z.enum(helpCodes);
/** Milliseconds since 1970, none later than `latestTime`. */
export const time = z.number().check(z.int(), z.nonnegative(), z.maximum(latestTime));
/** The form of a person's id. Whether there is such a person is not checked. */
export const personId = z.string().check(z.refine(isPersonId));
