import { isShort } from '../S1/condition';
import type { StepCondition } from '../step';

export const condition: StepCondition = {
  on: 'pacer',
  offered: true,
  appliesTo: ({ kind, facts }) =>
    (kind === 'pacer-account' && facts.accountType === 'administrative') ||
    (kind === 'pacer-login' &&
      facts.signInFor === 'court' &&
      !facts.signInRefused &&
      isShort(facts.username)),
};
