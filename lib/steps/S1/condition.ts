import type { StepCondition } from '../step';

export const condition: StepCondition = {
  on: 'pacer',
  offered: true,
  appliesTo: ({ kind, facts }) =>
    kind === 'pacer-notice' ||
    (kind === 'pacer-login' &&
      facts.signInFor !== 'account' &&
      !facts.signInRefused &&
      (facts.signInFor !== 'court' || !isShort(facts.username))),
};

/** Too short for an upgraded account. */
export const isShort = (username: string | undefined): boolean =>
  username === 'six' || username === 'under-eight';
