import { hasMenuBarOnly } from '@/lib/pages/menu-bar-kinds';
import { filedBefore, missingMenus } from '../shared-conditions';
import type { StepCondition } from '../step';

/** Signed in where the person never filed before, and without filing menus: the court has not decided yet. */
export const condition: StepCondition = {
  on: 'court',
  appliesTo: (summary, memory) =>
    filedBefore(memory) === false &&
    !summary.facts.filingMenus &&
    summary.facts.address !== 'daily-work' &&
    missingMenus(summary, memory) === null &&
    (summary.kind === 'court-appellate-home'
      ? memory.guidance.awaitingMenus === null
      : hasMenuBarOnly(summary) && !(summary.kind === 'court-menu' && summary.facts.address === 'other')),
};
