import { byHelpCode } from './conditions-by-code';
import type { StepCondition } from './step';

/** The same for pages of PACER, as lib/steps/court-conditions.ts for the courts'. */
export const pacerConditions = byHelpCode(
  import.meta.glob<StepCondition>(
    './{R1,R2,A1,A2,A3,A4,A5,A6,A7,A8,S1,S2,S3,S4,S5,X4,X5,X6,X9}/condition.ts',
    {
      eager: true,
      import: 'condition',
    },
  ),
);
