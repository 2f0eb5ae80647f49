import type { HelpCode } from '@/lib/guide/codes';
import { hasMenuBarOnly, pagesToRefresh } from '@/lib/guide/conditions';
import type { Sighting } from '@/lib/pages/sighting';
import { type CourtRecord, learn, linkTimes, recordOf, type Source, timeOf } from './knowledge';
import { plainManner } from './memory';
import type { CourtManner } from './records';

/** Everything that can change what is remembered of a court. */
export type Act =
  | { type: 'seen'; sighting: Sighting; code: HelpCode | null }
  | { type: 'guide-me' }
  | { type: 'not-now' }
  | { type: 'not-in-this-court' }
  | { type: 'offer-again' }
  | { type: 'say'; linked: boolean }
  | { type: 'track' }
  | { type: 'untrack' };

export interface Remembered {
  record: CourtRecord | null;
  manner: CourtManner;
}

/**
 * In: what was remembered of a court, what happened, and when (ms). Out: what is to be remembered now; the same objects
 * where nothing changes, so that a visit alone writes nothing. Seen on a page beats said by hand, and "linked" is only
 * ever taken back by the person's own word.
 */
export function remember(before: Remembered, act: Act, now: number): Remembered {
  switch (act.type) {
    case 'seen':
      return act.sighting.training ? before : seen(before, act.sighting, act.code, now);
    case 'guide-me':
      return {
        record: tracked(begun(before.record, null, now), now),
        manner: { ...before.manner, guiding: true, offer: 'ask', awaitingMenus: null },
      };
    case 'not-now':
      return {
        ...before,
        manner: { ...before.manner, guiding: false, offer: 'not-now', awaitingMenus: null },
      };
    case 'not-in-this-court':
      return { ...before, manner: { ...before.manner, guiding: false, offer: 'never', awaitingMenus: null } };
    case 'offer-again':
      return { ...before, manner: { ...before.manner, offer: 'ask' } };
    case 'say':
      return act.linked
        ? { record: tracked(linked(before.record, 'said-by-you', now), now), manner: quiet(before.manner) }
        : { record: tracked(learn(before.record, 'not', now), now), manner: before.manner };
    case 'track':
      return { ...before, record: tracked(before.record, now) };
    case 'untrack':
      return untracked(before, now);
  }
}

const quiet = (manner: CourtManner): CourtManner => ({ ...manner, guiding: false, awaitingMenus: null });

function seen(before: Remembered, sighting: Sighting, code: HelpCode | null, now: number): Remembered {
  const { record, manner } = before;
  const { facts, kind } = sighting;
  if (facts.filingMenus && (hasMenuBarOnly(sighting) || kind === 'court-link-done'))
    return menusSeen(before, now);
  switch (kind) {
    case 'court-link-form':
    case 'court-link-failed':
      return { record: begun(record, code, now), manner };
    case 'court-link-confirm':
      if (facts.names === 'differ' || facts.names === 'firm')
        return { record: stopped(record, code, now), manner };
      return {
        record: begun(record, code, now),
        manner: {
          ...manner,
          awaitingMenus: { since: 'submit', pages: 0, signedInAgain: false },
        },
      };
    case 'court-link-done':
      return {
        record: linked(record, 'confirmation-seen', now, code),
        manner: {
          ...manner,
          guiding: true,
          awaitingMenus: { since: 'confirmation', pages: 0, signedInAgain: false },
        },
      };
    case 'pacer-login':
      return manner.awaitingMenus && !manner.awaitingMenus.signedInAgain
        ? {
            ...before,
            manner: { ...manner, awaitingMenus: { ...manner.awaitingMenus, signedInAgain: true } },
          }
        : stepped(before, code, now);
    case 'court-main':
    case 'court-menu':
    case 'court-utilities':
    case 'court-nextgen-items':
      if (manner.awaitingMenus) {
        const awaitingMenus = awaitedAfter(manner.awaitingMenus);
        return { ...stepped(before, code, now), manner: { ...manner, awaitingMenus } };
      }
      return stepped(before, code, now);
    case 'court-appellate-home':
      // No filing menus will come: after the court's confirmation the guide has done its work here.
      return manner.awaitingMenus?.since === 'confirmation'
        ? { record, manner: quiet(manner) }
        : stepped(before, code, now);
    default:
      return stepped(before, code, now);
  }
}

/** One more page without filing menus. Where no confirmation was seen, waiting for them ends with the advice to refresh. */
function awaitedAfter(awaiting: NonNullable<CourtManner['awaitingMenus']>): CourtManner['awaitingMenus'] {
  const pages = awaiting.pages + 1;
  return awaiting.since === 'submit' && pages >= pagesToRefresh ? null : { ...awaiting, pages };
}

/** Filing menus in a live court: linked, and the guide has done its work here. */
function menusSeen(before: Remembered, now: number): Remembered {
  const { record, manner } = before;
  const known = record?.status === 'linked' && record.knownBy === 'filing-menus-seen';
  const settled = !manner.guiding && manner.awaitingMenus === null;
  if (known && settled) return before;
  return {
    record: known ? record : linked(record, 'filing-menus-seen', now),
    manner: settled ? manner : quiet(manner),
  };
}

/** While guiding, the step last seen is kept, so that popup and help desk can go on from it. */
function stepped(before: Remembered, code: HelpCode | null, now: number): Remembered {
  const { record, manner } = before;
  if (!manner.guiding || !record || record.status === 'linked' || !code || record.step === code)
    return before;
  return { record: learn(record, 'progress', now, code), manner };
}

function begun(record: CourtRecord | null, step: HelpCode | null, now: number): CourtRecord {
  return record?.status === 'linked' ? record : learn(record, 'progress', now, step);
}

function stopped(record: CourtRecord | null, step: HelpCode | null, now: number): CourtRecord {
  return record?.status === 'linked' ? record : learn(record, 'differ', now, step);
}

/** A weaker source tells nothing new where a stronger one has spoken. */
function linked(
  record: CourtRecord | null,
  by: Source,
  now: number,
  step: HelpCode | null = null,
): CourtRecord {
  const strength = (source: Source) => -linkTimes.indexOf(timeOf[source] as (typeof linkTimes)[number]);
  if (record?.knownBy && strength(record.knownBy) >= strength(by)) return record;
  return learn(record, timeOf[by], now, step);
}

function tracked(record: CourtRecord | null, now: number): CourtRecord {
  return record?.tracked ? record : learn(record, 'tracked', now);
}

/**
 * A court that is no longer followed: what was seen of the link stays known, the rest is let go. The record itself stays,
 * or another browser's copy would bring the court back.
 */
function untracked({ record, manner }: Remembered, now: number): Remembered {
  const { times } = learn(record, 'untracked', now);
  const { differ: _, progress: __, tracked: ___, ...kept } = times;
  return {
    record: recordOf({ times: kept, step: null, stepAt: 0 }),
    manner: { ...plainManner, offer: manner.offer },
  };
}
