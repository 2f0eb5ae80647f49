import { isForCodes } from '../A8/condition';
import type { StepCondition } from '../step';

export const condition: StepCondition = {
  on: 'pacer',
  appliesTo: (summary, memory) => summary.kind === 'pacer-multifactor' && !isForCodes(summary, memory),
};
