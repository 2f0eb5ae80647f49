import type { StepCondition } from '../step';

export const condition: StepCondition = {
  on: 'court',
  offered: true,
  appliesTo: ({ kind }) => kind === 'court-landing',
};
