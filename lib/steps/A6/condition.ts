import type { StepCondition } from '../step';

export const condition: StepCondition = {
  on: 'pacer',
  alwaysShown: true,
  appliesTo: ({ kind }) => kind === 'pacer-upgrade-complete',
};
