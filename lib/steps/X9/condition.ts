import { undetected } from '@/lib/pages/page-kinds';
import type { PageSummary } from '@/lib/pages/page-summary';
import { missingMenus } from '../shared-conditions';
import type { StepCondition } from '../step';

/** A page about linking that fits no kind, where the guide speaks only with the person. */
const isLinkPage = ({ kind }: PageSummary): boolean =>
  kind === 'court-link-answer' || kind === 'court-link-like';

/** Unasked it takes two signals, of which one names the link; no other page has any. */
const speaksUnasked = ({ kind, facts: { linkSignals = [] } }: PageSummary): boolean =>
  kind === 'court-link-answer' ||
  (linkSignals.length > 1 && (linkSignals.includes('heading') || linkSignals.includes('permanent')));

export const condition: StepCondition = {
  on: 'both',
  alwaysShown: speaksUnasked,
  display: (summary) => (isLinkPage(summary) ? 'panel' : 'question'),
  appliesTo: (summary, memory) =>
    isLinkPage(summary) ||
    (memory.guidance.guiding &&
      (summary.kind === undetected ||
        (summary.kind === 'court-menu' &&
          summary.facts.address === 'other' &&
          !summary.facts.filingMenus &&
          missingMenus(summary, memory) === null))),
};
