import { byHelpCode } from './conditions-by-code';
import type { StepConditions } from './decide';
import type { StepCondition } from './step';

/** The conditions of all steps that a page can be: every folder here with one. Not for the scripts on pages. */
export const allConditions: StepConditions = byHelpCode(
  import.meta.glob<StepCondition>('./*/condition.ts', { eager: true, import: 'condition' }),
);
