import type { Memory } from '@/lib/memory/memory';
import { hasMenuBarOnly } from '@/lib/pages/menu-bar-kinds';
import type { PageSummary } from '@/lib/pages/page-summary';
import { afterSubmit, filedBefore } from '../shared-conditions';
import type { StepCondition } from '../step';

export const condition: StepCondition = {
  on: 'court',
  alwaysShown: true,
  appliesTo: (summary, memory) =>
    afterSubmit(summary, memory) === 'linked' && !isNewFilersEnd(summary, memory),
};

/** Filing menus where the person never filed before, and nothing was linked: R4. */
export const isNewFilersEnd = (summary: PageSummary, memory: Memory): boolean =>
  summary.facts.filingMenus === true &&
  hasMenuBarOnly(summary) &&
  memory.guidance.guiding &&
  memory.guidance.awaitingMenus === null &&
  !memory.record?.stop &&
  filedBefore(memory) === false;
