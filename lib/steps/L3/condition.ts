import { filedBefore, onTheWay } from '../shared-conditions';
import type { StepCondition } from '../step';

export const condition: StepCondition = {
  on: 'court',
  offered: true,
  appliesTo: (summary, memory) =>
    (summary.kind === 'court-utilities' && onTheWay(summary, memory) && !summary.facts.nextGenItems) ||
    (summary.kind === 'court-appellate-home' &&
      memory.guidance.awaitingMenus === null &&
      filedBefore(memory) !== false &&
      (summary.facts.linkEntry === true || memory.guidance.guiding)),
};
