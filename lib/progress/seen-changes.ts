import type { HelpCode } from '@/lib/guide/codes';
import { hasMenuBarOnly } from '@/lib/guide/conditions';
import type { Sighting } from '@/lib/pages/sighting';
import type { Remembered } from './remember';

/**
 * In: what is remembered of a court, a page of it, and its step. Out: whether `remember` would make anything else of it,
 * so that a page of daily work wakes nobody. Without the writing itself, which is the worker's, and which every page of
 * daily work would carry along. A test holds the two to the same answer.
 */
export function seenChanges(
  { record, manner }: Pick<Remembered, 'record' | 'manner'>,
  sighting: Sighting,
  code: HelpCode | null,
): boolean {
  const { kind, facts, training } = sighting;
  if (training) return false;
  const isLinked = record?.status === 'linked';
  const awaiting = manner.awaitingMenus;
  if (facts.filingMenus && (hasMenuBarOnly(sighting) || kind === 'court-link-done'))
    return record?.knownBy !== 'filing-menus-seen' || manner.guiding || awaiting !== null;
  if (kind === 'court-link-form' || kind === 'court-link-failed') return !isLinked;
  if (kind === 'court-link-confirm') return !isLinked || (facts.names !== 'differ' && facts.names !== 'firm');
  if (kind === 'court-link-done') return true;
  if (awaiting && kind === 'pacer-login' && !awaiting.signedInAgain) return true;
  if (awaiting && hasMenuBarOnly(sighting)) return true;
  if (kind === 'court-appellate-home' && awaiting?.since === 'confirmation') return true;
  return manner.guiding && record !== null && !isLinked && code !== null && record.step !== code;
}
