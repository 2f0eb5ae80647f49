import { type CourtIdAndKind, pathFor } from '@/lib/courts/court-rules';
import type { HelpCode } from '@/lib/help-codes';
import { type StepCount, stepCountOn } from './step-count';

export type { StepCount } from './step-count';

/**
 * The position of a help code in a court's path, or null for a code that is not in it.
 * @param court null on the PACER account's own pages
 */
export const stepCountIn = (code: HelpCode, court: CourtIdAndKind | null = null): StepCount | null =>
  stepCountOn(code, court && pathFor(court));
