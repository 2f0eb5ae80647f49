import type { PageKind } from '@/lib/pages/kinds';
import type { Facts, Sighting } from '@/lib/pages/sighting';
import { type CourtRecord, recordOf, type Times, timeOf } from '@/lib/progress/knowledge';
import { type Memory, plainManner, plainSettings } from '@/lib/progress/memory';
import type { CourtManner } from '@/lib/progress/records';

export const sighting = (kind: PageKind, facts: Facts = {}, more: Partial<Sighting> = {}): Sighting => ({
  kind,
  courtId: 'ilsd',
  training: false,
  facts,
  ...more,
});

/** A record of a status, as if learned at `at`. */
export function record({
  status = 'not-started',
  knownBy = null,
  tracked = true,
  step = null,
  at = 1,
}: Partial<CourtRecord> = {}): CourtRecord {
  const times: Times = { [tracked ? 'tracked' : 'untracked']: at };
  if (status === 'linked') times[timeOf[knownBy ?? 'said-by-you']] = at;
  if (status === 'in-progress') times.progress = at;
  if (status === 'stopped') times.differ = at;
  return recordOf({ times, step, stepAt: at });
}

export const manner = (change: Partial<CourtManner> = {}): CourtManner => ({ ...plainManner, ...change });

export const memory = (
  change: { record?: CourtRecord | null; manner?: Partial<CourtManner>; neverOffer?: boolean } = {},
): Memory => ({
  record: change.record ?? null,
  manner: manner(change.manner),
  settings: { ...plainSettings, neverOffer: change.neverOffer ?? false },
});
