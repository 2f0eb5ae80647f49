import * as z from 'zod/mini';
import { type HelpCode, helpCodes } from '@/lib/guide/codes';

/**
 * What the help desk keeps: its own corrections, and which calls are open (court and code). Nothing of any caller.
 */

/** A court's own number, hours and one line of advice, as its staff entered them. Key: `correction:<id>`. */
export const correctionRecord = z.object({
  v: z.literal(1),
  phone: z.string().check(z.maxLength(60)),
  hours: z.string().check(z.maxLength(80)),
  advice: z.string().check(z.maxLength(200)),
  /** When it was entered, milliseconds since 1970: shown wherever it is. */
  at: z.number().check(z.int(), z.nonnegative()),
});

/** Key: `desk`. */
export const deskRecord = z.object({
  v: z.literal(1),
  /** The court chosen last: a new call begins with it. */
  lastCourt: z.nullable(z.string()),
  calls: z.array(
    z.object({ id: z.string(), courtId: z.nullable(z.string()), code: z.nullable(z.enum(helpCodes)) }),
  ),
});

export type Correction = z.infer<typeof correctionRecord>;
export type Desk = z.infer<typeof deskRecord>;
export type OpenCall = Desk['calls'][number];

/** The fields of a correction that staff fill in. */
export type CorrectionText = Pick<Correction, 'phone' | 'hours' | 'advice'>;

export const deskKey = 'desk';
export const plainDesk: Desk = { v: 1, lastCourt: null, calls: [] };

/** More calls than anybody holds; the oldest goes. */
export const mostCalls = 12;

export type DeskAct =
  | { type: 'open'; id: string; courtId: string | null; code: HelpCode | null }
  | { type: 'go'; id: string; courtId: string | null; code: HelpCode | null }
  | { type: 'close'; id: string };

/** In: the open calls and what happened to one. Out: the open calls now. A call that was closed elsewhere stays closed. */
export function deskAfter(desk: Desk, act: DeskAct): Desk {
  const { calls } = desk;
  const others = calls.filter(({ id }) => id !== act.id);
  if (act.type === 'close') return { ...desk, calls: others };
  const { id, courtId, code } = act;
  const call: OpenCall = { id, courtId, code };
  const lastCourt = courtId ?? desk.lastCourt;
  if (act.type === 'open') return { ...desk, lastCourt, calls: [...others, call].slice(-mostCalls) };
  return { ...desk, lastCourt, calls: calls.map((one) => (one.id === id ? call : one)) };
}

/** In: what staff entered. Out: the correction to keep, or null where nothing is left of it. */
export function correctionOf(text: CorrectionText, now: number): Correction | null {
  const trim = (line: string, most: number) => line.replace(/\s+/g, ' ').trim().slice(0, most);
  const [phone, hours, advice] = [trim(text.phone, 60), trim(text.hours, 80), trim(text.advice, 200)];
  return phone || hours || advice ? { v: 1, phone, hours, advice, at: now } : null;
}
