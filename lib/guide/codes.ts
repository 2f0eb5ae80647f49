/** Help codes: short, readable over the phone, and never changed in meaning (design: steps and help codes). */
export const helpCodes = [
  'R1', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'S1', 'S2', 'S3', 'S4', 'S5', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'L8',
  'X1', 'X2', 'X3', 'X4', 'X5', 'X6', 'X7', 'X8',
] as const;

export type HelpCode = (typeof helpCodes)[number];
