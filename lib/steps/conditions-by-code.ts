import type { HelpCode } from '@/lib/help-codes';
import type { StepConditions } from './decide';
import type { StepCondition } from './step';

/** Conditions by help code, which is the name of the folder that a glob found them in. */
export const byHelpCode = (files: Record<string, StepCondition>): StepConditions =>
  Object.entries(files).map(([path, condition]) => [path.split('/')[1] as HelpCode, condition] as const);
