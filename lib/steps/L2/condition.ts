import { onTheWay } from '../shared-conditions';
import type { StepCondition } from '../step';

const appliesTo: StepCondition['appliesTo'] = (summary, memory) =>
  onTheWay(summary, memory) &&
  (summary.kind === 'court-main' ||
    (summary.kind === 'court-menu' && summary.facts.address === 'before-form' && memory.guidance.guiding));

export const condition: StepCondition = { on: 'court', offered: true, appliesTo };
