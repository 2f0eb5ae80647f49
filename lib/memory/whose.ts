import type { CourtState } from './court-state';
import { merge, nothingKnown } from './knowledge';
import { reduceSeen } from './reduce-seen';
import type { PageSeen } from './reduce-sign-in';

/**
 * "Whose?": filing menus prove who signed in, not for whom one works. With several people in one browser they are nobody's
 * until the person says whose they are. The same holds for a confirmation behind two names that were not those of the
 * person worked for.
 */

/** What of a court is open between the people. Key: `whose:<id>`. */
export interface WhoseRecord {
  v: 1;
  /** What was seen, and when, that is not yet anybody's. */
  open: { by: WhoseFact; at: number } | null;
  /** The people of whom it was said that what is seen here is not theirs: not asked again for them. */
  not: string[];
  /** The person worked for when the last two names before Submit were somebody else's. */
  doubt: string | null;
}

export const whoseFacts = ['menus', 'confirmation'] as const;
export type WhoseFact = (typeof whoseFacts)[number];

export const nothingOpen: WhoseRecord = { v: 1, open: null, not: [], doubt: null };

/** A court as it is for one person, and what is open in it. */
export interface PersonsCourt {
  state: CourtState;
  whose: WhoseRecord;
}

/**
 * Reduces a page that was seen while working for one of several people: the same facts, but those that may be somebody
 * else's. What does not change stays the same object. On pages too, as `reduceSeen`.
 */
export function reduceSeenFor(
  person: string,
  before: PersonsCourt,
  event: PageSeen,
  now: number,
): PersonsCourt {
  const { state, whose } = before;
  if (event.summary.training) return before;
  const after = reduceSeen(state, withoutMenusOnConfirmation(event), now);
  const learned = (fact: WhoseFact) => after.record?.times[fact] !== state.record?.times[fact];
  if (event.summary.kind === 'court-link-confirm') {
    const doubt = event.otherPerson ? person : whose.doubt === person ? null : whose.doubt;
    return { state: after, whose: doubt === whose.doubt ? whose : { ...whose, doubt } };
  }
  if (learned('confirmation') && whose.doubt === person)
    return {
      state: keepRecord(state, after),
      whose: { ...whose, open: { by: 'confirmation', at: now }, doubt: null },
    };
  if (!learned('menus')) return after === state ? before : { state: after, whose };
  // Linked already: the menus are what was expected. Otherwise guidance goes on, only the waiting for them has ended.
  if (state.record?.status === 'linked') return { state: keepRecord(state, after), whose };
  const waits = state.guidance.awaitingMenus !== null;
  const guidance = waits ? { ...state.guidance, awaitingMenus: null } : state.guidance;
  const known = whose.open !== null || whose.not.includes(person);
  return {
    state: waits ? { record: state.record, guidance } : state,
    whose: known ? whose : { ...whose, open: { by: 'menus', at: now } },
  };
}

/** What the confirmation says counts more than the menus beside it: it follows the names that were looked at before. */
const withoutMenusOnConfirmation = (event: PageSeen): PageSeen =>
  event.summary.kind === 'court-link-done'
    ? { ...event, summary: { ...event.summary, facts: { ...event.summary.facts, filingMenus: false } } }
    : event;

const keepRecord = (before: CourtState, { guidance }: CourtState): CourtState =>
  guidance === before.guidance ? before : { record: before.record, guidance };

/** Whether anything of it changed. */
export const isSamePersonsCourt = (a: PersonsCourt, b: PersonsCourt): boolean =>
  a.state.record === b.state.record && a.state.guidance === b.state.guidance && a.whose === b.whose;

/** What the person says of what is open: it is somebody's, it is not, or nobody's of the list. */
export type WhoseAnswer = { type: 'theirs' | 'not-theirs'; person: string } | { type: 'nobody' };

const alsoNot = (not: string[], person: string): string[] =>
  not.includes(person) ? not : [...not, person].slice(-mostNot);

/** Of no more people than this is it kept that something is not theirs; beyond it the oldest is asked about again. */
export const mostNot = 60;

/** Reduces the answer into what is open. What is another's is not theirs for whom one works. */
export function answerWhose(whose: WhoseRecord, answer: WhoseAnswer, workingFor: string): WhoseRecord {
  if (answer.type === 'not-theirs') return { ...whose, not: alsoNot(whose.not, answer.person) };
  if (answer.type === 'nobody') return { ...whose, open: null, not: alsoNot(whose.not, workingFor) };
  const not = whose.not.filter((id) => id !== answer.person);
  return { ...whose, open: null, not: answer.person === workingFor ? not : alsoNot(not, workingFor) };
}

/** The court of the person whose it is, once that was said: as if it had been seen for them, at the time it was seen. */
export function givenTo({ record, guidance }: CourtState, { open }: WhoseRecord): CourtState {
  if (!open) return { record, guidance };
  const at = Math.max(open.at, (record?.times.not ?? 0) + 1);
  const learned = { times: { [open.by]: at }, step: null, stepAt: 0 };
  // Guidance ends at the next page with filing menus, as it does for one person: until then the panel says that it is done.
  return { record: merge(record ?? nothingKnown, learned), guidance };
}
