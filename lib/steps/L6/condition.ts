import { isMismatch } from '@/lib/pages/page-summary';
import type { StepCondition } from '../step';

export const condition: StepCondition = {
  on: 'court',
  alwaysShown: true,
  appliesTo: ({ kind, facts }, { called }) =>
    kind === 'court-link-confirm' && (!isMismatch(facts.names) || called === true),
};
