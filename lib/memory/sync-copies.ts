import * as z from 'zod/mini';
import type { CourtRecord } from './knowledge';
import { recordKey } from './memory';
import { type EraseMark, eraseMark } from './mirror-record';
import { courtRecord } from './records';
import { courtId } from './schema-parts';

/** What sync holds of courts, as seen from an epoch. */
export interface SyncCopies {
  /** By court, the copies of this epoch. */
  current: Map<string, CourtRecord>;
  /** Copies of an older epoch, or by a guide that knows of none. */
  old: Map<string, CourtRecord>;
  /** Courts whose copy in this epoch is a newer guide's: left alone. */
  newer: Set<string>;
  /** By key, what no guide can read. */
  damaged: Map<string, unknown>;
}

/**
 * Where a court's copy of an epoch is. Each epoch has keys of its own, so that a computer that has not erased yet
 * overwrites nothing that was learned since.
 */
export const copyKey = (id: string, epoch: number): string =>
  epoch === 0 ? recordKey(id) : `epoch:${epoch}:${id}`;

/** The court and epoch of a key in sync; null for what is no copy. */
function copyOf(key: string): { id: string; epoch: number } | null {
  const [, epoch = '0', id = ''] = /^(?:court|epoch:(\d+)):([a-z0-9]+)$/.exec(key) ?? [];
  return courtId.safeParse(id).success && Number.isSafeInteger(Number(epoch))
    ? { id, epoch: Number(epoch) }
    : null;
}

const versionOf = (value: unknown): number => z.object({ v: z.number() }).safeParse(value).data?.v ?? 0;

/** Tells apart what sync holds of courts. `epoch` is this computer's. Copies of a later one wait for the mark of it. */
export function readCopies(raw: Record<string, unknown>, epoch: number): SyncCopies {
  const copies: SyncCopies = { current: new Map(), old: new Map(), newer: new Set(), damaged: new Map() };
  for (const [key, value] of Object.entries(raw)) {
    const copy = copyOf(key);
    if (!copy || copy.epoch > epoch) continue;
    const read = courtRecord.safeParse(value);
    if (versionOf(value) > 1) {
      if (copy.epoch === epoch) copies.newer.add(copy.id);
    } else if (!read.success) copies.damaged.set(key, value);
    else (copy.epoch === epoch ? copies.current : copies.old).set(copy.id, read.data);
  }
  return copies;
}

/** The mark of the last erasing of all computers; null where there is none. */
export function readMark(value: unknown): EraseMark | 'newer' | null {
  return versionOf(value) > 1 ? 'newer' : (eraseMark.safeParse(value).data ?? null);
}

/** The keys of all copies that are older than an epoch, whatever wrote them. */
export const keysBefore = (raw: Record<string, unknown>, epoch: number): string[] =>
  Object.keys(raw).filter((key) => (copyOf(key)?.epoch ?? epoch) < epoch);
