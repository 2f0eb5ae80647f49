import { readMemory } from '@/lib/memory/read-memory';
import { detect } from '@/lib/pages/all-detectors';
import { prescan } from '@/lib/pages/prescan';
import { courtConditions } from '@/lib/steps/court-conditions';
import { decide } from '@/lib/steps/decide';

/**
 * What the detectors find on a court's page and the prescan misses; null if it misses nothing. What the guide shows there
 * to somebody of whom it knows nothing follows from the steps' own conditions.
 */
export function missedByPrescan(url: URL, doc: Document): string | null {
  const seen = detect(url, doc);
  if (!seen?.courtId) return null;
  const prescanned = prescan(url, doc);
  // At an address of daily work the prescan reads nothing, and the detectors tell no more than that.
  if (!prescanned)
    return seen.kind === 'court-menu' && seen.facts.address === 'daily-work'
      ? null
      : `${seen.kind} is missed`;
  const shown = decide(courtConditions, seen, readMemory(seen.courtId, {}));
  const unasked = shown !== null && shown.display !== 'chip';
  if ((unasked || seen.kind.startsWith('court-link-')) && !prescanned.linkPossible)
    return `${seen.kind} is missed as a page on which the guide speaks unasked`;
  if (shown && !prescanned.offerPossible && !prescanned.linkPossible)
    return `${seen.kind} is missed as a page with an offer`;
  if (seen.facts.filingMenus && !prescanned.filingMenusPossible) return 'the filing menus are missed';
  return null;
}
