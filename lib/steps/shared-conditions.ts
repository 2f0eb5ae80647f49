import { pagesToRefresh } from '@/lib/memory/awaiting-menus';
import type { Memory } from '@/lib/memory/memory';
import { isAsked } from '@/lib/memory/stop';
import { hasMenuBarOnly } from '@/lib/pages/menu-bar-kinds';
import type { PageSummary } from '@/lib/pages/page-summary';

// Conditions that several steps share.

const withoutFilingMenus = (summary: PageSummary): boolean =>
  hasMenuBarOnly(summary) && !summary.facts.filingMenus;

/**
 * What missing filing menus mean: "refresh" on the first pages after linking, "missing" on later pages or after a new
 * sign-in, null if nothing was linked recently. If the person left the page with both names and no confirmation was seen,
 * they may have gone back instead of submitting: then "refresh" on the first pages except Utilities, and null after that.
 */
export function missingMenus(summary: PageSummary, memory: Memory): 'refresh' | 'missing' | null {
  const awaiting = memory.guidance.awaitingMenus;
  if (!awaiting || !withoutFilingMenus(summary) || summary.facts.address === 'daily-work') return null;
  const soon = awaiting.pages < pagesToRefresh && !awaiting.signedInAgain;
  if (awaiting.since === 'confirmation') return soon ? 'refresh' : 'missing';
  return soon && !/utilities|nextgen/.test(summary.kind) ? 'refresh' : null;
}

/** Whether the person has filed in this court before, as they said; null where they were not asked. */
export const filedBefore = ({ filed, record }: Memory): boolean | null =>
  filed ?? record?.filedBefore ?? null;

/** Whether a page says that the link was made, or should follow after it was. */
const refreshes = (summary: PageSummary, memory: Memory): boolean =>
  (summary.kind === 'court-link-done' && !summary.facts.filingMenus) ||
  (summary.kind === 'court-appellate-home' && memory.guidance.awaitingMenus?.since === 'submit') ||
  missingMenus(summary, memory) === 'refresh';

/** Whether a page shows that the person can file here, at a time at which that is news. */
const showsLinked = (summary: PageSummary, { guidance, record }: Memory): boolean =>
  (summary.facts.filingMenus === true &&
    (summary.kind === 'court-link-done' ||
      (hasMenuBarOnly(summary) &&
        (guidance.guiding || guidance.awaitingMenus !== null || mustAsk(record))))) ||
  (summary.kind === 'court-appellate-home' && guidance.awaitingMenus?.since === 'confirmation');

/** Whether the person has to be asked first whether they pressed Submit in spite of a stop. */
export const mustAsk = (record: Memory['record']): boolean =>
  record?.stop === 'open' && !isAsked(record.times);

/**
 * What comes after Submit: "refresh", "linked", or "wrong" where it was pressed in spite of a stop; null on other pages.
 */
export function afterSubmit(summary: PageSummary, memory: Memory): 'refresh' | 'linked' | 'wrong' | null {
  const after = showsLinked(summary, memory) ? 'linked' : refreshes(summary, memory) ? 'refresh' : null;
  return after && memory.record?.stop === 'submitted' ? 'wrong' : after;
}

/** Whether a page is on the path to the link form, with nothing linked recently, in a court where there may be something to link. */
export const onTheWay = (summary: PageSummary, memory: Memory): boolean =>
  withoutFilingMenus(summary) && missingMenus(summary, memory) === null && filedBefore(memory) !== false;
