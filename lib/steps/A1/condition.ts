import type { StepCondition } from '../step';

export const condition: StepCondition = {
  on: 'pacer',
  appliesTo: ({ kind, facts }) =>
    kind === 'pacer-home' ||
    (kind === 'pacer-login' && facts.signInFor === 'account' && !facts.signInRefused),
};
