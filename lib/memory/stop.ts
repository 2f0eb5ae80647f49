/**
 * The stop at two names that differ: a fact of its own beside the court's status. It follows from times alone, as the
 * status does, so that another tab, another day, sync and an import keep it. Scripts on pages read it without zod.
 */
export interface StopTimes {
  /** Names that differ were seen on the page with both names. */
  differ?: number | undefined;
  /** The person called, and was told that it is right. */
  called?: number | undefined;
  /** The person says that they signed in with their own account. */
  ownAccount?: number | undefined;
  /** The page with both names was seen, and the names agreed. */
  agreed?: number | undefined;
  /** The person says that they pressed Submit on the page with the names that differ, or that they did not. */
  pressed?: number | undefined;
  unpressed?: number | undefined;
}

/** The times of a stop, in the order in which a stop goes through them. */
export const stopTimes = ['differ', 'called', 'ownAccount', 'agreed', 'pressed', 'unpressed'] as const;

/** What the person may say of a stop. */
export const stopWords = ['called', 'ownAccount', 'pressed', 'unpressed'] as const;
export type StopWord = (typeof stopWords)[number];
export const isStopWord = (word: string): word is StopWord => (stopWords as readonly string[]).includes(word);

/** `submitted`: the link was made in spite of the stop. Only the court can settle that, so only a call ends it. */
export type Stop = 'open' | 'submitted';

/** Whether names that differed have been settled by nothing but, perhaps, Submit: open or submitted. */
export const isUnsettled = ({ differ = 0, called = 0, ownAccount = 0, agreed = 0 }: StopTimes): boolean =>
  differ > Math.max(called, ownAccount, agreed);

/** The stop of a court, or null where there is none or it has ended. A newer stop comes before an older submission. */
export function stopOf(times: StopTimes): Stop | null {
  const { differ = 0, called = 0, pressed = 0, unpressed = 0 } = times;
  if (isUnsettled(times) && differ > pressed) return 'open';
  // Taken back where the person says "I did not press it" after all.
  if (pressed > Math.max(called, unpressed)) return 'submitted';
  return isUnsettled(times) ? 'open' : null;
}

/** Whether the person has said of an open stop that they did not press Submit: then they are not asked again. */
export const isAsked = ({ differ = 0, unpressed = 0 }: StopTimes): boolean => unpressed > differ;

/** How long "I called; it is right" lets the same two names pass, in ms: a call is about a link made on the same day. */
const callCounts = 12 * 60 * 60 * 1000;

/** Whether the person said lately that they called about the names. The next page with such names is then no stop. */
export const calledLately = ({ differ = 0, called = 0 }: StopTimes, now: number): boolean =>
  called > differ && differ > 0 && now - called < callCounts;
