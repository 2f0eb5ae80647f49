import * as z from 'zod/mini';
import { time } from './schema-parts';

/** In sync, under `erased`: all computers are to erase. The mark holds no court and no name. */
export const eraseMark = z.object({
  v: z.literal(1),
  /** Each erasing has a higher one than all before it. */
  epoch: time,
  /** When, by the clock of the computer where the person asked for it. */
  at: time,
});

export type EraseMark = z.infer<typeof eraseMark>;

/** What this computer knows of the mirror in sync. Key: `mirror`. Without it, this computer was never in step. */
export const mirrorRecord = z.object({
  v: z.literal(1),
  /** The last erasing of all computers, once it was done here too. Copies of an older epoch are not taken. */
  mark: z.nullable(eraseMark),
  /** This computer alone was erased then: of what sync holds, nothing up to this time is taken. */
  since: time,
  /** By court, the latest time in what both sides had when they were last in step. */
  inStep: z.record(z.string(), time),
});

export type MirrorRecord = z.infer<typeof mirrorRecord>;

export const mirrorKey = 'mirror';
export const neverInStep: MirrorRecord = { v: 1, mark: null, since: 0, inStep: {} };

/** The epoch of what this computer writes to sync. */
export const epochOf = ({ mark }: MirrorRecord): number => mark?.epoch ?? 0;

export const eraseMarkKey = 'erased';

/**
 * An erasing that has begun, written before anything is removed, so that a worker that is stopped in the middle of it goes
 * on where it was. Key: `erasing`.
 */
export const erasingRecord = z.object({
  v: z.literal(1),
  /** What is still to be removed on this computer. */
  keys: z.array(z.string()),
  /** The mark to leave in sync, and the copies there to remove; null where this computer alone is erased. */
  mark: z.nullable(eraseMark),
});

export type Erasing = z.infer<typeof erasingRecord>;

export const erasingKey = 'erasing';
