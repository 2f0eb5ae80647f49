import { answerOf } from './answer-sentences';
import type { Refusal } from './page-summary';
import { sentencesOf } from './sentences';

/** Whether a line refuses the link. Advice ("If your login is locked, call us") does not. */
export const refuses = (text: string): boolean =>
  answerOf(text) !== 'confirmed' && sentencesOf(text).filter(isStatement).some(isRefusal);

/** Not what would be if, and no question. */
const isStatement = (sentence: string): boolean =>
  !sentence.endsWith('?') &&
  !/^(note:? )?(if|when|should|unless|please note|once)\b|\bif you(r)?\b/i.test(sentence);

const isRefusal = (text: string): boolean =>
  /\b(attempt failed|failed|incorrect|invalid|error|denied|rejected|locked|disabled|expired|timed out|unable to|unsuccessful|mismatch|unlinked)\b/i.test(
    text,
  ) ||
  /\b(already|previously|not|never|cannot|could not|can't|couldn't|wasn't|was not|were not|no|neither|only|before)\b.{0,60}\b(link|linked|linking|valid|found|recogni[sz]ed|correct|exist|exists|authori[sz]ed|associated|blank|match)\b/i.test(
    text,
  ) ||
  /\b(linked|link)\b.{0,40}\b(another|a different|someone else|already|before|none)\b/i.test(text) ||
  /\bmust (be|have|complete|first)\b.{0,60}\b(upgraded|individual|linked)\b/i.test(text) ||
  /\b(login|user ?name|user id|password)\b.{0,30}\b(is |are )?required\b|\bmust not be (blank|empty)\b/i.test(
    text,
  );

/** Why a court refuses, where its sentence says so plainly (FACTS.md, Answers: confirmations and refusals). */
export function reasonOf(sentence: string): Refusal {
  if (
    /\b(shared|firm(’s|'s)?|group)\b.{0,30}\baccounts?\b|\bonly individual\b|\bnot an individual\b/i.test(
      sentence,
    )
  )
    return 'shared-account';
  if (/\b(legacy|must be upgraded|not (been |yet )?(been )?upgraded|upgrade your)\b/i.test(sentence))
    return 'not-upgraded';
  if (
    /\b(already|previously)\b.{0,40}\blink|\blinked (before|to (another|a different|someone))/i.test(sentence)
  )
    return 'already-linked';
  if (/\b(disabled|deactivated|inactive|suspended|closed)\b/i.test(sentence)) return 'disabled';
  if (/\block(ed)?\b/i.test(sentence)) return 'locked';
  if (
    /attempt failed|login failed|incorrect|invalid|not (be )?(valid|found|recogni[sz]ed|correct)|does not exist|could not find|no (cm\/ecf )?account with/i.test(
      sentence,
    )
  )
    return 'wrong-credentials';
  return 'unknown';
}
