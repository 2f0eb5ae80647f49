import type { CourtKind } from '@/lib/courts/court';
import type { HelpCode } from '@/lib/help-codes';
import { answers } from './all-answers';
import type { Answer, BriefAnswer } from './answer';
import { byCloseness } from './closeness';

/**
 * Known problems of a step in a kind of court, the closest first, as the panel on a page tells them: short and without
 * sources. The worker answers with them, so that no page loads what nobody asked for.
 */
export const answersFor = (code: HelpCode, kind?: CourtKind): BriefAnswer[] =>
  answers
    .filter(({ codes, kinds }) => codes.includes(code) && (!kind || !kinds || kinds.includes(kind)))
    .flatMap(briefOf)
    .sort(byCloseness(code));

/** Nothing for an answer that only the help desk gives. */
function briefOf({ id, symptom, brief, call, codes, kinds, unanswered }: Answer): BriefAnswer[] {
  if (!brief) return [];
  return [
    {
      id,
      symptom,
      tell: brief,
      call,
      codes,
      ...(kinds ? { kinds } : {}),
      ...(unanswered ? { unanswered } : {}),
    },
  ];
}
