import MiniSearch from 'minisearch';
import type { CourtKind } from '@/lib/courts/court';
import { filerCases } from '@/lib/courts/filer-cases';
import type { HelpCode } from '@/lib/help-codes';
import { answers } from './all-answers';
import type { Answer } from './answer';
import { byCloseness } from './closeness';
import { stemOf, withSynonyms } from './search-words';

const index = new MiniSearch<Answer>({
  fields: ['symptom', 'also', 'tell'],
  storeFields: [],
  processTerm: stemOf,
  // Punctuation separates words, except for the special characters that a login may contain.
  tokenize: (text) => text.split(/[^\p{L}\p{N}&@$*’']+/u),
});
index.addAll(answers);
const byId = new Map(answers.map((answer) => [answer.id, answer]));

/** The court and step of the call, where they are known. */
export interface CallContext {
  kind?: CourtKind | undefined;
  code?: HelpCode | undefined;
}

/**
 * The known problems that match what a caller says, best first; those of the call's court and step rank higher. Tolerates
 * a typo in words of five letters or more, and matches the beginning of a word.
 */
export function searchAnswers(query: string, { kind, code }: CallContext = {}, limit = 8): Answer[] {
  const results = index.search(withSynonyms(query), {
    boost: { symptom: 3, also: 2, tell: 1 },
    fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
    prefix: (term) => term.length >= 3,
    weights: { fuzzy: 0.35, prefix: 0.55 },
    boostDocument: (id) => {
      const answer = byId.get(id as string);
      if (!answer) return 1;
      const otherCourts = kind && answer.kinds && !answer.kinds.includes(kind);
      return (otherCourts ? 0.4 : 1) * (code && answer.codes.includes(code) ? 1.4 : 1);
    },
  });
  return results.slice(0, limit).flatMap(({ id }) => byId.get(id as string) ?? []);
}

/** The known problems of a step in a kind of court, the closest first; the cases stand in the script itself. */
export const knownHere = (code: HelpCode, kind: CourtKind): Answer[] =>
  answers
    .filter(({ codes, kinds }) => codes.includes(code) && (!kinds || kinds.includes(kind)))
    .filter(({ id }) => !(id in filerCases))
    .sort(byCloseness(code));
