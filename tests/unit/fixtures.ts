import type { PageKind } from '@/lib/pages/kinds';
import type { Facts, Sighting } from '@/lib/pages/sighting';
import { type Memory, plainManner, plainSettings } from '@/lib/progress/memory';
import type { CourtManner, CourtRecord } from '@/lib/progress/records';

export const sighting = (kind: PageKind, facts: Facts = {}, more: Partial<Sighting> = {}): Sighting => ({
  kind,
  courtId: 'ilsd',
  training: false,
  facts,
  ...more,
});

export const record = (change: Partial<CourtRecord> = {}): CourtRecord => ({
  v: 1,
  status: 'not-started',
  step: null,
  at: 1,
  knownBy: null,
  tracked: true,
  ...change,
});

export const manner = (change: Partial<CourtManner> = {}): CourtManner => ({ ...plainManner, ...change });

export const memory = (
  change: { record?: CourtRecord | null; manner?: Partial<CourtManner>; neverOffer?: boolean } = {},
): Memory => ({
  record: change.record ?? null,
  manner: manner(change.manner),
  settings: { ...plainSettings, neverOffer: change.neverOffer ?? false },
});
