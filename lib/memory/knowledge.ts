import type { HelpCode } from '@/lib/help-codes';
import { type Stop, type StopTimes, stopOf, stopTimes } from './stop';
import { latestTime, linkTimes } from './values';

/**
 * What is known of a court is kept as the times at which each thing was last learned, and everything else is derived
 * from them. Two such records are merged by taking the later time of each: in any order and any number of times, with
 * the same result. So two tabs, two browsers or an import never lose what the other knew.
 */
export interface Times extends StopTimes {
  /** Filing menus were seen in the court's menu bar. */
  menus?: number | undefined;
  /** The court's confirmation was seen. */
  confirmation?: number | undefined;
  /** The person said that it is linked, or that it is not. */
  said?: number | undefined;
  not?: number | undefined;
  /** Linked, according to an imported list. */
  imported?: number | undefined;
  /** A step on the way, or "Guide me". */
  progress?: number | undefined;
  /** The person said that they have filed in this court before, or that they never have. */
  filed?: number | undefined;
  neverFiled?: number | undefined;
  /** The person began, or ended, to follow this court. */
  tracked?: number | undefined;
  untracked?: number | undefined;
}

export type TimeName = keyof Times;

export { linkTimes };
export type LinkTime = (typeof linkTimes)[number];
export const timeNames = [
  ...linkTimes,
  ...stopTimes,
  'not',
  'progress',
  'tracked',
  'untracked',
  'filed',
  'neverFiled',
] as const;

/** As it is stored, beside the record's version. */
export interface Knowledge {
  times: Times;
  /** Last step seen here, and when. */
  step: HelpCode | null;
  stepAt: number;
}

export type Status = 'not-started' | 'in-progress' | 'linked' | 'stopped';
export type Source = 'filing-menus-seen' | 'confirmation-seen' | 'said-by-you' | 'imported';

/** As it is used: the knowledge, and what follows from it. */
export interface CourtRecord extends Knowledge {
  status: Status;
  /** How a link is known, also while the court is stopped; null where none is known. */
  knownBy: Source | null;
  /** When the fact that decides the status was learned, ms since 1970. */
  at: number;
  /** Whether the person has filed here before, by their own word; null where they were not asked. */
  filedBefore: boolean | null;
  /** A stop that is open, or that was submitted in spite of it; null where there is none. */
  stop: Stop | null;
  /** The person follows this court; false where it was only seen as linked. */
  tracked: boolean;
}

/** How a link is known, by the time that says so. */
export const sourceOf: Record<LinkTime, Source> = {
  menus: 'filing-menus-seen',
  confirmation: 'confirmation-seen',
  said: 'said-by-you',
  imported: 'imported',
};

/**
 * Derives a court's status from what was learned when. A link counts unless the person said later that there is none;
 * of several sources the strongest is named. A stop comes before everything else, a link too.
 */
export function recordOf({ times, step, stepAt }: Knowledge): CourtRecord {
  const { not = 0, progress = 0, tracked = 0, untracked = 0, filed = 0, neverFiled = 0 } = times;
  const filedBefore = filed === neverFiled ? null : filed > neverFiled;
  const stop = stopOf(times);
  const by = linkTimes.find((name) => (times[name] ?? 0) > not);
  const base = {
    times,
    step,
    stepAt,
    stop,
    knownBy: by ? sourceOf[by] : null,
    tracked: tracked > untracked,
    filedBefore,
  };
  if (stop) return { ...base, status: 'stopped', at: times[stop === 'open' ? 'differ' : 'pressed'] ?? 0 };
  if (by) return { ...base, status: 'linked', at: times[by] ?? 0 };
  if (progress > not) return { ...base, status: 'in-progress', at: progress };
  return { ...base, status: 'not-started', at: Math.max(not, tracked) };
}

export const nothingKnown: CourtRecord = recordOf({ times: {}, step: null, stepAt: 0 });

/** Adds what was learned now to a record. A time never goes back, even where a clock does. */
export function learn(
  record: CourtRecord | null,
  name: TimeName,
  now: number,
  step: HelpCode | null = null,
): CourtRecord {
  const { times, step: lastStep, stepAt } = record ?? nothingKnown;
  const latest = Math.max(0, ...timeNames.map((other) => times[other] ?? 0));
  // What is learned now is later than everything learned before; otherwise a slow clock could lose "It is not".
  const at = Math.min(Math.max(now, latest + (now <= latest ? 1 : 0)), latestTime);
  return recordOf({
    times: { ...times, [name]: at },
    step: step ?? lastStep,
    stepAt: step && step !== lastStep ? at : stepAt,
  });
}

/**
 * Whether the person can file here with nothing to link: filing menus in a court where they never filed before, and no word
 * of a link.
 */
export const isNewFiler = ({
  filedBefore,
  knownBy,
  times: { confirmation = 0, said = 0, not = 0 },
}: CourtRecord): boolean =>
  filedBefore === false && knownBy === 'filing-menus-seen' && Math.max(confirmation, said) <= not;

/** Merges two records: the later time of each fact, and the later step. Commutative, associative, idempotent. */
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

/** Whether two records hold the same knowledge. */
export const sameKnowledge = (a: Knowledge, b: Knowledge): boolean =>
  a.step === b.step &&
  a.stepAt === b.stepAt &&
  timeNames.every((name) => (a.times[name] ?? 0) === (b.times[name] ?? 0));
