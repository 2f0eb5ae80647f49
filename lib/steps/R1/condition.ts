import type { StepCondition } from '../step';

export const condition: StepCondition = {
  on: 'pacer',
  appliesTo: ({ kind }) => kind === 'pacer-registration',
};
