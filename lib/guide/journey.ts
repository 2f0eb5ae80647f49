import { journeyFor, type Ruled } from '@/lib/courts/rules-of';
import type { HelpCode } from './codes';
import { countOn, type StepCount } from './step-count';

export type { StepCount } from './step-count';

/** In: a help code and the court, null on the account's own pages. Out: its place in the path, or null for a code outside of it. */
export const stepCount = (code: HelpCode, court: Ruled | null = null): StepCount | null =>
  countOn(code, court && journeyFor(court));
