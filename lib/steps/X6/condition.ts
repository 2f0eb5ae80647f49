import { filedBefore } from '../shared-conditions';
import type { StepCondition } from '../step';

export const condition: StepCondition = {
  on: 'pacer',
  alwaysShown: true,
  appliesTo: ({ kind }, memory) => kind === 'pacer-efile-registration' && filedBefore(memory) !== false,
};
