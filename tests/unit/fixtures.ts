import { type CourtRecord, linkTimes, recordOf, sourceOf, type Times } from '@/lib/memory/knowledge';
import { initialGuidance, initialSettings, type Memory } from '@/lib/memory/memory';
import type { GuidanceState } from '@/lib/memory/records';
import type { Facts, PageSummary } from '@/lib/pages/page-summary';

export const summary = (
  kind: PageSummary['kind'],
  facts: Facts = {},
  more: Partial<PageSummary> = {},
): PageSummary => ({
  kind,
  courtId: 'ilsd',
  training: false,
  facts,
  ...more,
});

/** A record with this status, as if it was learned at the time `at`. */
export function record({
  status = 'not-started',
  knownBy = null,
  tracked = true,
  step = null,
  at = 1,
  times: more = {},
}: Partial<CourtRecord> = {}): CourtRecord {
  const times: Times = { ...more, [tracked ? 'tracked' : 'untracked']: at };
  const source = knownBy ?? 'said-by-you';
  if (status === 'linked') times[linkTimes.find((name) => sourceOf[name] === source) ?? 'said'] = at;
  if (status === 'in-progress') times.progress = at;
  if (status === 'stopped') times.differ = at;
  return recordOf({ times, step, stepAt: at });
}

export const guidance = (change: Partial<GuidanceState> = {}): GuidanceState => ({
  ...initialGuidance,
  ...change,
});

export const memory = (
  change: { record?: CourtRecord | null; guidance?: Partial<GuidanceState>; neverOffer?: boolean } = {},
): Memory => ({
  record: change.record ?? null,
  guidance: guidance(change.guidance),
  settings: { ...initialSettings, neverOffer: change.neverOffer ?? false },
});
