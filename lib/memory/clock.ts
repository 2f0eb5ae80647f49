import { type Knowledge, recordOf, type Times, timeNames } from './knowledge';

/**
 * Clocks differ: of two computers, and of one before and after its clock was set. What is dated further ahead than a day,
 * which covers every time zone set wrongly, is not believed: a single such time would overrule all that is said later.
 */
export const tolerance = 24 * 60 * 60 * 1000;

/** The latest time in what is known of a court; 0 for nothing. What is learned next is later than it. */
export const latestOf = ({ times, stepAt }: Knowledge): number =>
  Math.max(0, stepAt, ...timeNames.map((name) => times[name] ?? 0));

/** Whether anything in it is dated ahead of the clock, `now` in ms since 1970. */
export const isAhead = (known: Knowledge, now: number): boolean => latestOf(known) > now + tolerance;

/** What of it was learned after a time. */
export function learnedAfter({ times, step, stepAt }: Knowledge, since: number): Knowledge {
  const later: Times = {};
  for (const name of timeNames) if ((times[name] ?? 0) > since) later[name] = times[name];
  return recordOf({ times: later, ...(stepAt > since ? { step, stepAt } : { step: null, stepAt: 0 }) });
}

/** The same knowledge with every time later than now set to just after it. Which of them was later stays so. */
export function datedNow({ times, step, stepAt }: Knowledge, now: number): Knowledge {
  const ahead = [stepAt, ...timeNames.map((name) => times[name] ?? 0)].filter((time) => time > now);
  const order = [...new Set(ahead)].sort((a, b) => a - b);
  const dated = (time: number): number => (time > now ? now + 1 + order.indexOf(time) : time);
  const set: Times = {};
  for (const name of timeNames) if (times[name] !== undefined) set[name] = dated(times[name]);
  return recordOf({ times: set, step, stepAt: dated(stepAt) });
}
