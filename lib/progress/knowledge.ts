import type { HelpCode } from '@/lib/guide/codes';
import type { sources, statuses } from './values';

/**
 * What is known of a court is kept as the times at which each thing was last learned, and everything else is derived
 * from them. Two such records are merged by taking the later time of each: in any order, any number of times, with the
 * same end. So two tabs, two browsers or an import can never lose what the other knew.
 */
export interface Times {
  /** Filing menus were seen in the court's menu bar. */
  menus?: number | undefined;
  /** The court's confirmation was seen. */
  confirmation?: number | undefined;
  /** The person said that it is linked, or that it is not. */
  said?: number | undefined;
  not?: number | undefined;
  /** Linked, by somebody's list. */
  imported?: number | undefined;
  /** Names that differ were seen. */
  differ?: number | undefined;
  /** A step on the way, or "Guide me". */
  progress?: number | undefined;
  /** The person began, or ended, to follow this court. */
  tracked?: number | undefined;
  untracked?: number | undefined;
}

export type TimeName = keyof Times;

/** Every name, the links' sources strongest first: seen on a page beats said by hand. */
export const linkTimes = ['menus', 'confirmation', 'said', 'imported'] as const;
export const timeNames = [...linkTimes, 'not', 'differ', 'progress', 'tracked', 'untracked'] as const;

/** As it is stored: version 2 of the record. */
export interface Knowledge {
  times: Times;
  /** Last step seen here, and when. */
  step: HelpCode | null;
  stepAt: number;
}

export type Status = (typeof statuses)[number];
export type Source = (typeof sources)[number];

/** As it is used: the knowledge, and what follows from it. */
export interface CourtRecord extends Knowledge {
  status: Status;
  /** How "linked" is known; null where it is not linked. */
  knownBy: Source | null;
  /** When that was learned which the status rests on, ms since 1970. */
  at: number;
  /** The person follows this court; false where it was only seen as linked. */
  tracked: boolean;
}

const sourceOf: Record<(typeof linkTimes)[number], Source> = {
  menus: 'filing-menus-seen',
  confirmation: 'confirmation-seen',
  said: 'said-by-you',
  imported: 'imported',
};

export const timeOf: Record<Source, TimeName> = {
  'filing-menus-seen': 'menus',
  'confirmation-seen': 'confirmation',
  'said-by-you': 'said',
  imported: 'imported',
};

/**
 * In: what was learned when. Out: what follows. A link stands unless the person said later that there is none; of
 * several sources the strongest speaks. Without a link, the latest of stopped and in progress counts.
 */
export function recordOf({ times, step, stepAt }: Knowledge): CourtRecord {
  const { not = 0, differ = 0, progress = 0, tracked = 0, untracked = 0 } = times;
  const base = { times, step, stepAt, tracked: tracked > untracked };
  const by = linkTimes.find((name) => (times[name] ?? 0) > not);
  if (by) return { ...base, status: 'linked', knownBy: sourceOf[by], at: times[by] ?? 0 };
  if (differ > not && differ > progress) return { ...base, status: 'stopped', knownBy: null, at: differ };
  if (progress > not) return { ...base, status: 'in-progress', knownBy: null, at: progress };
  return { ...base, status: 'not-started', knownBy: null, at: Math.max(not, tracked) };
}

export const nothingKnown: CourtRecord = recordOf({ times: {}, step: null, stepAt: 0 });

/** In: a record and what was learned now. Out: the record with it; a time never goes back, even where a clock does. */
export function learn(
  record: CourtRecord | null,
  name: TimeName,
  now: number,
  step: HelpCode | null = null,
): CourtRecord {
  const { times, step: lastStep, stepAt } = record ?? nothingKnown;
  const latest = Math.max(0, ...timeNames.map((other) => times[other] ?? 0));
  // What is learned now is later than all that was learned before: else "It is not" could be lost to a slow clock.
  const at = Math.max(now, latest + (now <= latest ? 1 : 0));
  return recordOf({
    times: { ...times, [name]: at },
    step: step ?? lastStep,
    stepAt: step && step !== lastStep ? at : stepAt,
  });
}

/** Both records' knowledge: the later time of each thing, the later step. Commutative, associative, idempotent. */
export function merge(a: Knowledge, b: Knowledge): CourtRecord {
  const times: Times = {};
  for (const name of timeNames) {
    const later = Math.max(a.times[name] ?? 0, b.times[name] ?? 0);
    if (later > 0) times[name] = later;
  }
  const aIsLater = a.stepAt > b.stepAt || (a.stepAt === b.stepAt && (a.step ?? '') >= (b.step ?? ''));
  const { step, stepAt } = aIsLater ? a : b;
  return recordOf({ times, step, stepAt });
}

/** Whether both know the same. */
export const sameKnowledge = (a: Knowledge, b: Knowledge): boolean =>
  a.step === b.step &&
  a.stepAt === b.stepAt &&
  timeNames.every((name) => (a.times[name] ?? 0) === (b.times[name] ?? 0));
