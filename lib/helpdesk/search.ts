import MiniSearch from 'minisearch';
import type { CourtKind } from '@/lib/courts/court';
import type { HelpCode } from '@/lib/guide/codes';
import { answers } from './all-answers';
import type { Answer } from './answer';
import { byCloseness } from './closeness';
import { stemOf, withSynonyms } from './search-words';

const index = new MiniSearch<Answer>({
  fields: ['symptom', 'also', 'tell'],
  storeFields: [],
  processTerm: stemOf,
  // Punctuation parts words, but for the signs that a login may hold.
  tokenize: (text) => text.split(/[^\p{L}\p{N}&@$*’']+/u),
});
index.addAll(answers);
const byId = new Map(answers.map((answer) => [answer.id, answer]));

export interface AtHand {
  kind?: CourtKind | undefined;
  code?: HelpCode | undefined;
}

/**
 * In: what the caller says, in their words, and which kind of court and step is at hand. Out: the known problems that
 * fit, best first. Forgives a mistyped letter in words of five or more, and takes the beginning of a word for the word.
 */
export function searchAnswers(query: string, { kind, code }: AtHand = {}, limit = 8): Answer[] {
  const results = index.search(withSynonyms(query), {
    boost: { symptom: 3, also: 2, tell: 1 },
    fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
    prefix: (term) => term.length >= 3,
    weights: { fuzzy: 0.35, prefix: 0.55 },
    boostDocument: (id) => {
      const answer = byId.get(id as string);
      if (!answer) return 1;
      const elsewhere = kind && answer.kinds && !answer.kinds.includes(kind);
      return (elsewhere ? 0.4 : 1) * (code && answer.codes.includes(code) ? 1.4 : 1);
    },
  });
  return results.slice(0, limit).flatMap(({ id }) => byId.get(id as string) ?? []);
}

/** In: a step and the kind of court. Out: the known problems of that step there, the closest first. */
export const knownHere = (code: HelpCode, kind: CourtKind): Answer[] =>
  answers
    .filter((answer) => answer.codes.includes(code) && (!answer.kinds || answer.kinds.includes(kind)))
    .sort(byCloseness(code));
