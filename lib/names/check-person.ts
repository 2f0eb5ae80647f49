import { compareNames } from './compare';
import { read } from './parse';
import { mayBeginWith } from './short-forms';

/**
 * How two names on a page go with the name of the person worked for, as it was typed: `agree` where it is a full name and
 * both read as it does, `contradict` where one of the two cannot be this person's, `open` otherwise. Initials are never
 * said to agree.
 */
export type PersonCheck = 'agree' | 'contradict' | 'open';

export function checkPerson(typed: string, { cmecf, pacer }: { cmecf: string; pacer: string }): PersonCheck {
  const each = [cmecf, pacer].map((name) => checkOne(typed, name));
  if (each.includes('contradict')) return 'contradict';
  return each.every((one) => one === 'agree') ? 'agree' : 'open';
}

function checkOne(typed: string, name: string): PersonCheck {
  const letters = initialsIn(typed);
  const verdict = compareNames(typed, name);
  // "Rex" may be a name, "REX" initials as well: then it contradicts only as both.
  if (letters)
    return contradicts(letters, name) && (verdict === 'differ' || !isWord(typed)) ? 'contradict' : 'open';
  if (verdict === 'differ') return 'contradict';
  return (verdict === 'same' || verdict === 'compatible') && isFull(typed) ? 'agree' : 'open';
}

/** The letters of initials: "R.E.", "R E", "re" and "RE" are r and e. Null for anything else. */
function initialsIn(typed: string): string[] | null {
  const bare = typed.normalize('NFKD').replace(/\p{M}/gu, '');
  const apart = /^(\p{L}[.\s-]*){1,4}$/u.test(bare) && /^(\p{L}([.\s-]+|$))+$/u.test(bare);
  const together = /^\p{Lu}{2,4}$/u.test(bare) || /^\p{Ll}{2}$/u.test(bare);
  return apart || together ? (bare.toLowerCase().match(/\p{L}/gu) ?? null) : null;
}

const isWord = (typed: string): boolean => /^\p{L}{3,}$/u.test(typed.trim());

/** A given and a family name, both written out. */
function isFull(typed: string): boolean {
  const reading = read(typed);
  return (
    reading.kind === 'person' &&
    reading.words.filter(({ base }) => [...base.replace(/\p{M}/gu, '')].length > 1).length > 1
  );
}

/** Whether one of the letters begins no word of a name, in any order: of a person's name in Latin letters only. */
function contradicts(letters: string[], name: string): boolean {
  const reading = read(name);
  if (reading.kind !== 'person' || reading.words.length < 2) return false;
  if (reading.isOdd || reading.isUnknown) return false;
  const words = reading.words.map(({ base }) => base);
  if (!words.every((word) => /^\p{sc=Latin}/u.test(word))) return false;
  return letters.some((letter) => !words.some((word) => mayBeginWith(word, letter)));
}
