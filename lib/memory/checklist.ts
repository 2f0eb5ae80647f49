import * as z from 'zod/mini';
import { firstPerson } from './person-ids';
import { courtId } from './schema-parts';

/**
 * What a person has at hand before linking: no login, only that it is there. Stays on this computer: it is not synced, and
 * is in no export. Key: `checklist`, for each of several people but the first `checklist:<person>`.
 */
export const checklistRecord = z.object({
  v: z.literal(1),
  account: z.boolean(),
  multifactor: z.boolean(),
  /** Courts whose old login is at hand. */
  logins: z.array(courtId),
});

/** One item checked, or unchecked, as it is sent to the worker. */
export const checklistEvent = z.union([
  z.strictObject({ item: z.enum(['account', 'multifactor']), ready: z.boolean() }),
  z.strictObject({ item: z.literal('login'), courtId, ready: z.boolean() }),
]);

export type Checklist = z.infer<typeof checklistRecord>;
export type ChecklistEvent = z.infer<typeof checklistEvent>;

export const nothingReady: Checklist = { v: 1, account: false, multifactor: false, logins: [] };

const key = 'checklist';
export const checklistKey = (person: string = firstPerson): string =>
  person === firstPerson ? key : `${key}:${person}`;

/** Reduces one event into the checklist. The same event twice is as good as once. */
export function reduceChecklist(before: Checklist, event: ChecklistEvent): Checklist {
  const { ready } = event;
  if (event.item !== 'login') return { ...before, [event.item]: ready };
  const others = before.logins.filter((id) => id !== event.courtId);
  return { ...before, logins: ready ? [...others, event.courtId] : others };
}
