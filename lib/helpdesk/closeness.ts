import type { HelpCode } from '@/lib/help-codes';

type WithCodes = { codes: HelpCode[] };

/** Sorts the problems of a step: those that name it first before those that name it later, otherwise as listed. */
export const byCloseness =
  (code: HelpCode) =>
  (a: WithCodes, b: WithCodes): number =>
    Math.sign(a.codes.indexOf(code)) - Math.sign(b.codes.indexOf(code));
