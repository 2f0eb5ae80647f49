import type { CourtState } from './court-state';
import type { CourtEvent } from './events';
import { learn } from './knowledge';

export type PageSeen = Extract<CourtEvent, { type: 'seen' }>;

/** Reduces a page that was seen, into what is remembered of its court; `now` in ms. */
export type ReduceSeen = (before: CourtState, event: PageSeen, now: number) => CourtState;

/**
 * What PACER's pages of signing in to a court change. Apart from the courts' pages because PACER's own script reduces only
 * these, to find out whether there is anything to report.
 */
export const reduceSignIn: ReduceSeen = (before, event, now) => {
  const { guidance } = before;
  const { awaitingMenus } = guidance;
  if (event.summary.training) return before;
  return event.summary.kind === 'pacer-login' && awaitingMenus && !awaitingMenus.signedInAgain
    ? { ...before, guidance: { ...guidance, awaitingMenus: { ...awaitingMenus, signedInAgain: true } } }
    : stepped(before, event, now);
};

/** Keeps the step last seen while guiding, so that popup and help desk can go on from it. */
export const stepped: ReduceSeen = (before, { code }, now) => {
  const { record, guidance } = before;
  if (!guidance.guiding || !record || record.status === 'linked' || !code || record.step === code)
    return before;
  // A page that the guide does not know is no step: what was seen last stays, to go on from.
  if (code === 'X9') return before;
  return { record: learn(record, 'progress', now, code), guidance };
};
