import { plainPath } from '@/lib/courts/plain-path';
import type { HelpCode } from '@/lib/help-codes';

/**
 * The steps that a code interrupts or replaces, nearest first: a refused sign-in counts as the sign-in, a refused link as
 * the form, L4 as L3 where a court's path has only that.
 */
const countsAs: Partial<Record<HelpCode, HelpCode[]>> = {
  S2: ['S1', 'A1'],
  S3: ['S1', 'A1'],
  S4: ['S1', 'A1'],
  S5: ['S1', 'A1'],
  L4: ['L3'],
  X1: ['L6'],
  X2: ['L5'],
  X3: ['L7'],
  X4: ['L1'],
  X5: ['S1', 'A2'],
  X7: ['L7'],
  X8: ['L5'],
};

/** The path to an upgraded PACER account, which belongs to no court. */
const accountPath: HelpCode[][] = [['A1'], ['A2'], ['A3'], ['A4'], ['A5'], ['A6']];

export interface StepCount {
  number: number;
  of: number;
}

/**
 * The position of a help code in a path, or null for a code that is not in it. Contains no court: it is for the panel on
 * pages, which receives the path of its own court.
 * @param courtPath null on the PACER account's own pages
 */
export function stepCountOn(code: HelpCode, courtPath: HelpCode[][] | null): StepCount | null {
  for (const path of courtPath ? [courtPath, accountPath] : [accountPath, plainPath])
    for (const one of [code, ...(countsAs[code] ?? [])]) {
      const at = path.findIndex((step) => step.includes(one));
      if (at >= 0) return { number: at + 1, of: path.length };
    }
  return null;
}
