import { afterSubmit } from '../shared-conditions';
import type { StepCondition } from '../step';

/** Submit was pressed on the page with the names that differ: the person said so. */
export const condition: StepCondition = {
  on: 'court',
  alwaysShown: true,
  appliesTo: (summary, memory) => afterSubmit(summary, memory) === 'wrong',
};
