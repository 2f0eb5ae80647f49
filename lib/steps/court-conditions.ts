import { byHelpCode } from './conditions-by-code';
import type { StepCondition } from './step';

/** Conditions of the steps that a court's own page can be; a test holds the list to what each condition says. */
export const courtConditions = byHelpCode(
  import.meta.glob<StepCondition>('./{R3,R4,L1,L2,L3,L4,L5,L6,L7,L8,X1,X2,X3,X4,X7,X9}/condition.ts', {
    eager: true,
    import: 'condition',
  }),
);
