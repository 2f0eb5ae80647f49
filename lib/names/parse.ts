import { hasRole, isFirm, isRole } from './firms';
import { fold, set, type Word, wordOf } from './fold';
import { givenTo } from './short-forms';
import { five, isFive, suffixOf } from './suffixes';

export interface Person {
  kind: 'person';
  /** Given, middle and family names, in this order as far as the page tells. */
  words: Word[];
  /** A comma says which words are the family name. */
  isStated: boolean;
  /** In one form for all ways to write it. */
  suffix: string;
  /** "Smith, John V": the last of the given names may be the fifth's suffix as well. */
  orFifth: boolean;
  /** Titles, degrees, numbers, addresses and all else beside the name. */
  extras: string[];
  /** Something in it is none of what the code knows: then only the very same is any better than unclear. */
  isUnknown: boolean;
  /** It has a role, words of two scripts, or is shown otherwise than it is written: not even the very same is. */
  isOdd: boolean;
}

export type Reading = Person | { kind: 'nothing' | 'two' } | { kind: 'firm'; text: string };

/** Longer texts are no names. */
const longest = 200;
const mostWords = 12;

const titles = set('mr mrs ms miss mx dr hon honorable prof professor rev atty esq esquire');
/** Titles that are names as well: only before two more words. */
const namelike = set('judge justice attorney');
const degrees = set(
  'esq esquire jd llm llb phd md mba cfa cpa dds edd rn mpa mph msw lcsw cfe atty ausa usa',
);
/** Degrees and trades where they stand alone between commas; elsewhere they can be names. */
const alone = set('ma ba bs pe attorney lawyer');
const joining = set('& and or et und with');

const mailAddress = /[<(]?[^\s<>(),;]+@[^\s<>(),;]+[>)]?/g;
const barNumber = /[-|(#\s]*(\b(state bar|bar|sbn|id|no|number)\b[-.:#\s]*)*\b[a-z]{0,2}\d{4,}\b\)?/g;
const atLaw = /,? ?\b(attorney|counsell?or)s?( +(and|&) +counsell?ors?)?[ -]at[ -]law\b/g;
const aside = /[([{"“”„«]([^)\]}"“”»]*)[)\]}"“”»]?/g;

const tidy = (text: string): string =>
  text
    .replace(/\bn\/a\b/g, ' ')
    .replace(/\b([afn])\/k\/a\b/g, ' $1ka ')
    .replace(/\bd\/b\/a\b/g, ' dba ')
    .replace(/\bw\//g, ' with ')
    .replace(/&/g, ' & ')
    .replace(/[/;+]/g, ' or ')
    .replace(/\bph\. d\b/g, 'phd')
    .replace(/\blegal (?=assistant|secretary)/g, '')
    .replace(/\bassistant (u\. ?s\.?|us|united states) attorney\b/g, 'ausa');

const plain = (chunk: string): string => chunk.replace(/\./g, '');
const chunksOf = (text: string): string[] =>
  text.split(/[ :#]+/).filter((chunk) => /[\p{L}\p{N}&]/u.test(chunk));

/** What a text of the page says, as a name: of a person, a firm, two people, or of nobody. */
export function read(text: string): Reading {
  const folded = fold(text);
  const whole = tidy(folded);
  if (folded.length > longest || !/\p{L}/u.test(whole.replace(mailAddress, ''))) return { kind: 'nothing' };
  const joint = joins(whole.replace(aside, ' ').replace(atLaw, ' '));
  if (joint === 'firm' || isFirm(whole)) return { kind: 'firm', text: whole };
  if (isRole(whole)) return { kind: 'nothing' };
  // What is shown backward reads otherwise than it is written.
  return joint === 'two' ? { kind: 'two' } : personIn(whole, hasRole(whole) || /[\u202d\u202e]/.test(text));
}

/** Whether a word joins two people ("John and Jane Smith"), or two names of a firm ("Smith and Jones"). */
function joins(text: string): 'two' | 'firm' | '' {
  for (const [part, chunks] of text.split(',').map(chunksOf).entries()) {
    const at = chunks.findIndex(
      (chunk, i) => (joining.has(chunk) || (chunk === 'y' && chunks.length > i + 2)) && part + i > 0,
    );
    if (at < 0) continue;
    const before = plain(chunks[at - 1] ?? '');
    const isPeople = !/^(&|and)$/.test(chunks[at] ?? '') || givenTo(before) || titles.has(before);
    return isPeople || chunks.length > at + 2 ? 'two' : 'firm';
  }
  return '';
}

function personIn(whole: string, isOdd: boolean): Reading {
  const extras: string[] = [];
  const suffixes: string[] = [];
  let isUnknown = false;
  const lift = (found: string): string => {
    extras.push(found.replace(/[-|(#:.,\s<>)]/g, ''));
    return ' ';
  };
  // "(CA Bar No. 123456)".
  const hasNumber = /\d{4}/.test(whole);
  const text = whole
    .replace(mailAddress, lift)
    .replace(barNumber, lift)
    .replace(atLaw, lift)
    .replace(aside, (_, inside: string) => {
      for (const chunk of chunksOf(inside)) {
        const suffix = suffixOf(chunk, 2);
        if (suffix) suffixes.push(suffix);
        else if (!degrees.has(plain(chunk)) && !(hasNumber && /^[a-z]{2}$/.test(chunk))) isUnknown = true;
        lift(chunk);
      }
      return ' ';
    });
  for (const sign of text.match(/[^\p{L}\p{M}\p{N}\s.,'\-:#]/gu) ?? []) {
    isUnknown = true;
    extras.push(sign);
  }
  const named = withoutTitles(text.split(',').map(chunksOf), lift).filter((part) => part.length > 0);
  const others = named.flat().length - 1;
  const parts = named
    .map((part, i) =>
      part.filter((chunk, j) => {
        const isFirst = i === 0 && j === 0;
        // The first of two given names is no suffix; nor is the first word of all.
        const suffix = suffixOf(chunk, isFirst ? 0 : j === 0 && part.length > 1 ? 1 : others);
        const isCount = /^\d+\.?$/.test(chunk);
        if (isCount) isUnknown = true;
        if (suffix) suffixes.push(suffix);
        if (suffix || isCount) lift(chunk);
        return !suffix && !isCount;
      }),
    )
    .filter((part) => part.length > 0);
  const [first = [], second, third] = parts;
  // "John Smith, Jane Smith".
  if (second && first.length > 1 && second.length > 1 && first.at(-1) === second.at(-1))
    return { kind: 'two' };
  // "John Smith V" and "Smith V, John" and "Smith, John, V".
  const fifth = third ?? first;
  if (isFive(fifth.at(-1)) && (third || fifth.length > (second ? 1 : 2))) {
    suffixes.push(five);
    lift(fifth.pop() ?? '');
  }
  const family = first.flatMap((chunk, i) =>
    inWords(chunk, !!second || (i === first.length - 1 && chunk.includes('-'))),
  );
  const words = [
    ...parts
      .slice(1)
      .flat()
      .flatMap((chunk) => inWords(chunk, false)),
    ...family,
  ];
  const isLatin = words.map(({ full }) => /\p{sc=Latin}/u.test(full));
  words.forEach(({ full }, i) => {
    // A suffix where none stands: Señor or Sister, or two initials, at the start.
    if (/\d/.test(full) || titles.has(full) || suffixOf(full, 1) || isLatin[i] !== isLatin[0])
      isUnknown = true;
    if (isLatin[i] && /[^\p{sc=Latin}\P{L}]/u.test(full)) isOdd = true;
  });
  if (words.length > mostWords) return { kind: 'nothing' };
  return {
    kind: 'person',
    words,
    isStated: !!second,
    suffix: suffixes.sort().join(),
    orFifth: !!second && second.length > 1 && isFive(second.at(-1)),
    extras: extras.sort(),
    isUnknown: isUnknown || (third ?? []).length > 0,
    isOdd,
  };
}

/** The parts between commas without the titles before and the degrees behind the name. */
function withoutTitles(parts: string[][], lift: (chunk: string) => string): string[][] {
  let before = 0;
  return parts.map((part) => {
    const isBeside =
      before > 1 &&
      part.every((chunk) => [titles, namelike, degrees, alone].some((all) => all.has(plain(chunk))));
    let isLeading = true;
    const kept = part.filter((chunk, i) => {
      const word = plain(chunk);
      isLeading &&= titles.has(word) || (namelike.has(word) && part.length > i + 2);
      const isDegree = i > 0 && before + i > 1 && (degrees.has(word) || /^[mb]\.[as]\.?$/.test(chunk));
      if (isBeside || isLeading || isDegree) lift(chunk);
      return !(isBeside || isLeading || isDegree);
    });
    before += kept.length;
    return kept;
  });
}

/** Points and hyphens part words. */
const inWords = (chunk: string, kept: boolean): Word[] =>
  chunk.split('-').flatMap((piece, i) =>
    piece
      .split('.')
      .map((full, j, all) => ({ ...wordOf(full, j < all.length - 1, i > 0 && j === 0), kept }))
      .filter(({ bare }) => bare !== ''),
  );
