import type { HelpCode } from './codes';

/** The places of "Step 5 of 7" in a district or bankruptcy court; a code that interrupts counts as the step it meets. */
const linking: Partial<Record<HelpCode, number>> = {
  L1: 1,
  X4: 1,
  S1: 2,
  S2: 2,
  S3: 2,
  S4: 2,
  S5: 2,
  L2: 3,
  L3: 4,
  L4: 4,
  L5: 5,
  X2: 5,
  X8: 5,
  L6: 6,
  X1: 6,
  L7: 7,
  L8: 7,
  X3: 7,
  X7: 7,
};

export interface StepCount {
  number: number;
  of: number;
}

/** In: a help code. Out: its place in the journey through one court, or null for a code outside of it. */
export function stepCount(code: HelpCode): StepCount | null {
  const number = linking[code];
  return number === undefined ? null : { number, of: 7 };
}
