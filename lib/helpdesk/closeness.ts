import type { HelpCode } from '@/lib/guide/codes';

type WithCodes = { codes: HelpCode[] };

/** Orders problems of a step: those that name it first come before those that only touch it; else as in the list. */
export const byCloseness =
  (code: HelpCode) =>
  (a: WithCodes, b: WithCodes): number =>
    Math.sign(a.codes.indexOf(code)) - Math.sign(b.codes.indexOf(code));
