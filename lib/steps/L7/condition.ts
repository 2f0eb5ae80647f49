import { afterSubmit } from '../shared-conditions';
import type { StepCondition } from '../step';

export const condition: StepCondition = {
  on: 'court',
  alwaysShown: true,
  appliesTo: (summary, memory) => afterSubmit(summary, memory) === 'refresh',
};
