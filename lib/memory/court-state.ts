import type { HelpCode } from '@/lib/help-codes';
import { sameAwaiting } from './awaiting-menus';
import { type CourtRecord, type LinkTime, learn, linkTimes, sourceOf } from './knowledge';
import type { GuidanceState } from './records';

/** What is remembered of a court. Below is what the reducers of pages and of the person's events share. */
export interface CourtState {
  record: CourtRecord | null;
  guidance: GuidanceState;
}

/**
 * Gives the same objects back where nothing in them changed. A record needs no comparison: a new one is made only where
 * something was learned.
 */
export function keepUnchanged(before: CourtState, { record, guidance }: CourtState): CourtState {
  const kept = isSameGuidance(before.guidance, guidance) ? before.guidance : guidance;
  return record === before.record && kept === before.guidance ? before : { record, guidance: kept };
}

const isSameGuidance = (a: GuidanceState, b: GuidanceState): boolean =>
  a.guiding === b.guiding && a.offer === b.offer && sameAwaiting(a.awaitingMenus, b.awaitingMenus);

/** Guidance that has done its work. */
export const quiet = (guidance: GuidanceState): GuidanceState => ({
  ...guidance,
  guiding: false,
  awaitingMenus: null,
});

/** Learns something of the way to the link, at a step. A court that is linked stays as it is. */
export const learnOnTheWay = (
  record: CourtRecord | null,
  what: 'progress',
  now: number,
  step: HelpCode | null = null,
): CourtRecord => (record?.status === 'linked' ? record : learn(record, what, now, step));

/** Learns of a link. A source adds nothing where it, or a stronger one, is known already. */
export const learnLink = (
  record: CourtRecord | null,
  by: LinkTime,
  now: number,
  step: HelpCode | null = null,
): CourtRecord =>
  record?.knownBy && linkTimes.findIndex((name) => sourceOf[name] === record.knownBy) <= linkTimes.indexOf(by)
    ? record
    : learn(record, by, now, step);
