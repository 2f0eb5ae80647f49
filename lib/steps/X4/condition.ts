import type { PageSummary } from '@/lib/pages/page-summary';
import type { StepCondition } from '../step';

/**
 * Pages that do not lead to the link: a training site, the login form from before NextGen, CM/ECF's warning about how the
 * page was reached. Shown only to a person who is being guided in this court.
 */
export const condition: StepCondition = {
  on: 'both',
  training: 'too',
  appliesTo: (summary) => summary.training || isWrongPage(summary),
};

const isWrongPage = ({ kind }: PageSummary): boolean =>
  kind === 'court-legacy-login' || kind === 'court-interstitial';
