import type { HelpCode } from '@/lib/help-codes';

/**
 * The path in district and bankruptcy courts, and in national courts with the same software: each entry is one step, under
 * one help code or several that count as the same step.
 */
export const plainPath: HelpCode[][] = [['L1'], ['S1'], ['L2'], ['L3', 'L4'], ['L5'], ['L6'], ['L7', 'L8']];

/** The path of a person who never filed in the court: there is nothing to link. */
export const newFilerPath: HelpCode[][] = [['R2'], ['R3'], ['R4']];
