import type { HelpCode } from '@/lib/help-codes';
import type { Memory } from '@/lib/memory/memory';
import { undetected } from '@/lib/pages/page-kinds';
import type { PageSummary } from '@/lib/pages/page-summary';
import type { StepCondition } from './step';

/** The step that the person should see now, and in which form. */
export interface StepToShow {
  code: HelpCode;
  /** `chip` offers guidance; `question` is the chip that asks where the person is, `stop` the one of an open stop. */
  display: 'panel' | 'chip' | 'question' | 'stop';
}

/** Conditions of steps by help code. */
export type StepConditions = readonly (readonly [HelpCode, StepCondition])[];

const findStep = (conditions: StepConditions, summary: PageSummary, memory: Memory) =>
  conditions.find(
    ([, condition]) => (condition.training || !summary.training) && condition.appliesTo(summary, memory),
  );

/** The step that a page is, whether or not it is shown; null if it is none. */
export const stepOf = (conditions: StepConditions, summary: PageSummary, memory: Memory): HelpCode | null =>
  findStep(conditions, summary, memory)?.[0] ?? null;

/** Why nothing is shown on a page: each way out has a name, which the popup explains. */
export const silences = [
  'daily-work',
  'not-detected',
  'not-a-step',
  'not-guided',
  'linked',
  'not-now',
  'not-in-this-court',
  'never-offer',
  'muted-by-policy',
  'no-court',
] as const;
export type Silence = (typeof silences)[number];

/**
 * Which step to show for a page and what is remembered of its court, as panel or chip; or the reason for silence. Help
 * must be asked for, or be about a mistake that costs.
 */
export function stepOrSilence(
  conditions: StepConditions,
  summary: PageSummary,
  memory: Memory,
): StepToShow | Silence {
  const { guidance, settings, record, policy } = memory;
  if (summary.facts.address === 'daily-work') return 'daily-work';
  const step = findStep(conditions, summary, memory);
  if (!step) return summary.kind === undetected ? 'not-detected' : 'not-a-step';
  const [code, condition] = step;
  const display = condition.display?.(summary) ?? 'panel';
  if (isAlwaysShown(condition, summary) || guidance.guiding) return { code, display };
  // On the way to the link an open stop is shown whatever was declined; it opens to the panel.
  if (condition.offered && record?.stop === 'open') return { code, display: 'stop' };
  if (policy?.muted.includes(summary.kind)) return 'muted-by-policy';
  if (!condition.offered) return 'not-guided';
  if (summary.courtId === null) return 'no-court';
  if (settings.neverOffer) return 'never-offer';
  if (guidance.offer !== 'ask') return guidance.offer === 'never' ? 'not-in-this-court' : 'not-now';
  return record?.status === 'linked' ? 'linked' : { code, display: 'chip' };
}

/** The same without the reason: null for silence. */
export function decide(conditions: StepConditions, summary: PageSummary, memory: Memory): StepToShow | null {
  const decided = stepOrSilence(conditions, summary, memory);
  return typeof decided === 'string' ? null : decided;
}

const isAlwaysShown = ({ alwaysShown }: StepCondition, summary: PageSummary): boolean =>
  typeof alwaysShown === 'function' ? alwaysShown(summary) : alwaysShown === true;
