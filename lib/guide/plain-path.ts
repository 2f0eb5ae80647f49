import type { HelpCode } from './codes';

/**
 * The path of district and bankruptcy courts, and of national courts on the same software: each entry is one step, under
 * one help code or several that are the same step.
 */
export const plainPath: HelpCode[][] = [['L1'], ['S1'], ['L2'], ['L3', 'L4'], ['L5'], ['L6'], ['L7', 'L8']];
