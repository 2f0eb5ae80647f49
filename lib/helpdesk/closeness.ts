import type { HelpCode } from '@/lib/guide/codes';

type WithCodes = { codes: HelpCode[] };

/** Orders problems of a step: those that name it first and few others come before those that touch it among many. */
export const byCloseness =
  (code: HelpCode) =>
  (a: WithCodes, b: WithCodes): number =>
    Math.sign(a.codes.indexOf(code)) - Math.sign(b.codes.indexOf(code)) || a.codes.length - b.codes.length;
