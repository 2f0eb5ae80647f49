import type { Memory } from '@/lib/memory/memory';
import type { PageSummary } from '@/lib/pages/page-summary';
import type { StepCondition } from '../step';

export const condition: StepCondition = {
  on: 'pacer',
  appliesTo: (summary, memory) => summary.kind === 'pacer-multifactor' && isForCodes(summary, memory),
};

/** The codes themselves, or the page of both methods where the account is enrolled, as it says or was last seen. */
export const isForCodes = ({ facts }: PageSummary, { account }: Memory): boolean =>
  facts.multifactorScreen === 'codes' ||
  (facts.multifactorScreen === 'methods' && (facts.multifactor ?? account?.multifactor) === 'enrolled');
