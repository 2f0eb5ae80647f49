import * as z from 'zod/mini';
import { courtId, helpCode, time } from './schema-parts';

/**
 * What the help desk keeps: its own corrections, and which calls are open (court and code). Nothing of any caller.
 */

/** A court's own number, hours and one line of advice, as its staff entered them. Key: `correction:<id>`. */
export const correctionRecord = z.object({
  v: z.literal(1),
  phone: z.string().check(z.maxLength(60)),
  hours: z.string().check(z.maxLength(80)),
  advice: z.string().check(z.maxLength(200)),
  /** When it was entered, milliseconds since 1970: shown beside it everywhere. */
  at: time,
});

/** Key: `desk`. */
export const deskRecord = z.object({
  v: z.literal(1),
  /** The court chosen last: a new call begins with it. */
  lastCourt: z.nullable(z.string()),
  calls: z.array(z.object({ id: z.string(), courtId: z.nullable(z.string()), code: z.nullable(helpCode) })),
  /** The court whose own staff use this help desk, if any: they are not told to call themselves. */
  staffOf: z.optional(z.string()),
});

const line = z.string().check(z.maxLength(2000));

/** What staff fill in for a court, as it is sent to the worker. May be longer than what is kept of it. */
export const correctionText = z.strictObject({ phone: line, hours: line, advice: line });

const callId = z.string().check(z.minLength(1), z.maxLength(60));

/** What happens to the open calls, as it is sent to the worker. */
export const deskEvent = z.union([
  z.strictObject({
    type: z.enum(['open', 'go']),
    id: callId,
    courtId: z.nullable(courtId),
    code: z.nullable(helpCode),
  }),
  z.strictObject({ type: z.literal('close'), id: callId }),
  z.strictObject({ type: z.literal('staff'), courtId: z.nullable(courtId) }),
]);

export type Correction = z.infer<typeof correctionRecord>;
export type Desk = z.infer<typeof deskRecord>;
export type OpenCall = Desk['calls'][number];
export type CorrectionText = z.infer<typeof correctionText>;
export type DeskEvent = z.infer<typeof deskEvent>;

export const deskKey = 'desk';
export const initialDesk: Desk = { v: 1, lastCourt: null, calls: [] };

/** More calls than one person has open. Beyond this the oldest is dropped. */
export const mostCalls = 12;

/** Reduces one event into the open calls. A call that was closed elsewhere stays closed. */
export function reduceDesk(desk: Desk, event: DeskEvent): Desk {
  if (event.type === 'staff') {
    const { staffOf: _, ...rest } = desk;
    return event.courtId ? { ...rest, staffOf: event.courtId } : rest;
  }
  const { calls } = desk;
  const others = calls.filter(({ id }) => id !== event.id);
  if (event.type === 'close') return { ...desk, calls: others };
  const { id, courtId, code } = event;
  const call: OpenCall = { id, courtId, code };
  const lastCourt = courtId ?? desk.lastCourt;
  if (event.type === 'open') return { ...desk, lastCourt, calls: [...others, call].slice(-mostCalls) };
  return { ...desk, lastCourt, calls: calls.map((one) => (one.id === id ? call : one)) };
}

/** Makes the correction to keep from what staff entered; null where they entered nothing. */
export function correctionOf(text: CorrectionText, now: number): Correction | null {
  const trim = (line: string, most: number) => line.replace(/\s+/g, ' ').trim().slice(0, most);
  const [phone, hours, advice] = [trim(text.phone, 60), trim(text.hours, 80), trim(text.advice, 200)];
  return phone || hours || advice ? { v: 1, phone, hours, advice, at: now } : null;
}
