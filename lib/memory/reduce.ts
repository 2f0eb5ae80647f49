import { type CourtState, keepUnchanged, learnLink, learnOnTheWay, quiet } from './court-state';
import type { CourtEvent, PersonEvent } from './events';
import { type CourtRecord, learn, recordOf } from './knowledge';
import { initialGuidance } from './memory';
import { reduceSeen } from './reduce-seen';
import type { StopWord } from './stop';

/**
 * Reduces one event into what is remembered of a court; `now` in ms since 1970. What does not change stays the same
 * object, so that a visit alone writes nothing, and a page can tell by identity whether it has anything to report. What
 * is seen on a page counts more than what is said by hand, and only the person's own word takes "linked" back.
 */
export function reduce(before: CourtState, event: CourtEvent, now: number): CourtState {
  if (event.type === 'seen') return reduceSeen(before, event, now);
  return keepUnchanged(before, afterPersonEvent(before, event, now));
}

function afterPersonEvent(before: CourtState, event: PersonEvent, now: number): CourtState {
  switch (event.type) {
    case 'guide-me':
      return {
        record: tracked(learnOnTheWay(before.record, 'progress', now), now),
        guidance: { ...before.guidance, guiding: true, offer: 'ask', awaitingMenus: null },
      };
    case 'not-now':
      return {
        ...before,
        guidance: { ...before.guidance, guiding: false, offer: 'not-now', awaitingMenus: null },
      };
    case 'not-in-this-court':
      return {
        ...before,
        guidance: { ...before.guidance, guiding: false, offer: 'never', awaitingMenus: null },
      };
    case 'offer-again':
      return { ...before, guidance: { ...before.guidance, offer: 'ask' } };
    case 'say':
      return event.linked
        ? {
            record: tracked(learnLink(before.record, 'said', now), now),
            guidance: quiet(before.guidance),
          }
        : { record: tracked(learn(before.record, 'not', now), now), guidance: before.guidance };
    case 'filed':
      return { ...before, record: learn(before.record, event.before ? 'filed' : 'neverFiled', now) };
    case 'stop':
      return afterStopWord(before, event.says, now);
    case 'track':
      return { ...before, record: tracked(before.record, now) };
    case 'untrack':
      return untracked(before, now);
  }
}

/** What the person says of a stop. Where there is none, nothing is learned; and no word of theirs opens one. */
function afterStopWord({ record, guidance }: CourtState, says: StopWord, now: number): CourtState {
  if (!record?.stop) return { record, guidance };
  return {
    record: learn(record, says, now),
    // The person goes on where they were; but after a word on Submit nothing is awaited any more.
    guidance: says === 'pressed' || says === 'unpressed' ? quiet(guidance) : guidance,
  };
}

function tracked(record: CourtRecord | null, now: number): CourtRecord {
  return record?.tracked ? record : learn(record, 'tracked', now);
}

/**
 * Ends following a court: what was seen of the link and of a stop is kept, the rest is removed. The record itself is kept too, or
 * another browser's copy would bring the court back.
 */
function untracked({ record, guidance }: CourtState, now: number): CourtState {
  const { times } = learn(record, 'untracked', now);
  const { progress: _, tracked: __, ...kept } = times;
  return {
    record: recordOf({ times: kept, step: null, stepAt: 0 }),
    guidance: { ...initialGuidance, offer: guidance.offer },
  };
}
