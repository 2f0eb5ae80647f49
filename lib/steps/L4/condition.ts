import { onTheWay } from '../shared-conditions';
import type { StepCondition } from '../step';

export const condition: StepCondition = {
  on: 'court',
  offered: true,
  appliesTo: (summary, memory) =>
    onTheWay(summary, memory) &&
    (summary.kind === 'court-nextgen-items' ||
      (summary.kind === 'court-utilities' && summary.facts.nextGenItems === true)),
};
