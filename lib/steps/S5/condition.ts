import type { StepCondition } from '../step';

export const condition: StepCondition = {
  on: 'pacer',
  offered: true,
  appliesTo: ({ kind, facts }) => kind === 'pacer-login' && facts.signInRefused === true,
};
