import type { StepCondition } from '../step';

export const condition: StepCondition = {
  on: 'court',
  alwaysShown: true,
  appliesTo: ({ kind }) => kind === 'court-link-form',
};
