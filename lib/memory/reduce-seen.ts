import type { HelpCode } from '@/lib/help-codes';
import { hasMenuBarOnly } from '@/lib/pages/menu-bar-kinds';
import { isMismatch } from '@/lib/pages/page-summary';
import { afterPageWithoutMenus } from './awaiting-menus';
import { type CourtState, keepUnchanged, learnLink, learnOnTheWay, quiet } from './court-state';
import { type CourtRecord, learn } from './knowledge';
import { type PageSeen, type ReduceSeen, reduceSignIn, stepped } from './reduce-sign-in';
import { calledLately } from './stop';

/**
 * Reduces a page that was seen, as `reduce` does. In a file of its own because scripts on pages load it, and not the
 * rest, to find out whether a page has anything to report. Nothing on a training site counts.
 */
export const reduceSeen: ReduceSeen = (before, event, now) =>
  event.summary.training ? before : keepUnchanged(before, seen(before, event, now));

function seen(before: CourtState, event: PageSeen, now: number): CourtState {
  const { record, guidance } = before;
  const { summary, code } = event;
  const { facts, kind } = summary;
  if (facts.address === 'daily-work') return before;
  if (facts.filingMenus && (hasMenuBarOnly(summary) || kind === 'court-link-done'))
    return menusSeen(before, now);
  switch (kind) {
    case 'court-link-form':
    case 'court-link-failed':
      return { record: learnOnTheWay(record, 'progress', now, code), guidance };
    case 'court-link-confirm':
      if (isMismatch(facts.names) && !(record && calledLately(record.times, now)))
        return { record: learn(record, 'differ', now, code), guidance };
      return {
        record: agreedOrOnTheWay(record, facts.names, code, now),
        guidance: {
          ...guidance,
          awaitingMenus: { since: 'submit', pages: 0, signedInAgain: false },
        },
      };
    case 'court-link-done':
      return {
        // Not while a stop is open: then it may be the link that the guide warned of, and the person is asked first.
        record: record?.stop === 'open' ? record : learnLink(record, 'confirmation', now, code),
        guidance: {
          ...guidance,
          guiding: true,
          awaitingMenus: { since: 'confirmation', pages: 0, signedInAgain: false },
        },
      };
    case 'pacer-login':
      return reduceSignIn(before, event, now);
    case 'court-appellate-home':
      // No filing menus will come: after the court's confirmation the guide has done its work here.
      return guidance.awaitingMenus?.since === 'confirmation'
        ? { record, guidance: quiet(guidance) }
        : stepped(before, event, now);
    default:
      if (guidance.awaitingMenus && hasMenuBarOnly(summary)) {
        const awaitingMenus = afterPageWithoutMenus(guidance.awaitingMenus);
        return { ...stepped(before, event, now), guidance: { ...guidance, awaitingMenus } };
      }
      return stepped(before, event, now);
  }
}

/** An open stop ends where the names agree on the page with both. */
function agreedOrOnTheWay(
  record: CourtRecord | null,
  names: PageSeen['summary']['facts']['names'],
  code: HelpCode | null,
  now: number,
): CourtRecord {
  const learned = learnOnTheWay(record, 'progress', now, code);
  return record?.stop === 'open' && (names === 'same' || names === 'compatible')
    ? learn(learned, 'agreed', now, code)
    : learned;
}

/**
 * Filing menus in a live court: it is linked, and the guide has done its work there. Not while a stop is open: then they
 * may be those of another person's account, and the person is asked first.
 */
const menusSeen = ({ record, guidance }: CourtState, now: number): CourtState =>
  record?.stop === 'open'
    ? { record, guidance }
    : { record: learnLink(record, 'menus', now), guidance: quiet(guidance) };
