import type { StepCondition } from '../step';

export const condition: StepCondition = {
  on: 'pacer',
  alwaysShown: ({ facts }) => facts.accountType === 'legacy',
  appliesTo: ({ kind, facts }) => kind === 'pacer-account' && facts.accountType !== 'administrative',
};
