import type { Court } from './court';
import { type Findable, findable, plainText } from './find-words';
import { isOneTypoAway } from './one-typo';
import { courts } from './registry';

/** Words that people type around a court's name. Ignored, unless the query has no other words. */
const filler = new Set('of the for in at court courts us usa united states'.split(' '));

/** The order of courts that match a query equally well. */
const kindOrder: Court['kind'][] = ['district', 'bankruptcy', 'appellate', 'special', 'jpml', 'bap'];

/** Distances between a word of the query and a word of the court. */
const prefixDistance = 0.4;
const cityDistance = 0.2;
const typoDistance = 1.5;

/** California, New York and Texas. */
const mostInAState = 8;

interface Index {
  all: Findable[];
  /** Every word of any court, with the courts that it belongs to. */
  vocabulary: [word: string, holders: [court: number, distance: number][]][];
}

let index: Index | null = null;

/** Builds the index now: this takes about as long as twenty searches. */
export function prepareToFind(): void {
  getIndex();
}

/** The index, built at the first call and not when the file is loaded. */
function getIndex(): Index {
  if (index) return index;
  const all = courts.map(findable);
  const vocabulary = new Map<string, [number, number][]>();
  all.forEach(({ words }, i) => {
    for (const [word, distance] of words) {
      const holders = vocabulary.get(word) ?? [];
      vocabulary.set(word, holders);
      holders.push([i, distance]);
    }
  });
  index = { all, vocabulary: [...vocabulary] };
  return index;
}

/**
 * The courts that match what a person types, best first; none for an empty query. Tolerates any order of words, dots,
 * spaces, abbreviations and one typo, and knows ids, states, kinds, circuits, cities, area codes and help-desk numbers.
 * @param limit without it, as many as the states with most courts have: a state's name leaves out none of its courts
 */
export function findCourts(query: string, limit = mostInAState): Court[] {
  const text = plainText(query);
  if (text === '') return [];
  if (/^[\d ]{3,}$/.test(text)) return byPhone(text.replace(/ /g, ''), limit);
  const exact = ranked(text, false);
  return (exact.length > 0 ? exact : ranked(text, true)).slice(0, limit);
}

/** Courts by digits: an area code or the beginning of a help desk's number, otherwise any part of one. */
function byPhone(digits: string, limit: number): Court[] {
  const number = digits.replace(/^1(?=\d{10}$)/, '');
  const found: [Court, number][] = [];
  for (const { court, phones } of getIndex().all)
    if (phones.some((phone) => phone.startsWith(number))) found.push([court, 0]);
    else if (number.length >= 4 && phones.some((phone) => phone.includes(number))) found.push([court, 1]);
  return inOrder(found).slice(0, limit);
}

function ranked(text: string, allowTypos: boolean): Court[] {
  const { all } = getIndex();
  const typed = text.split(' ');
  const withoutFiller = typed.filter((word) => !filler.has(word));
  const words = withoutFiller.length > 0 ? withoutFiller : typed;
  const compact = words.join('');
  const distances = words.map((word) => distancesFrom(word, allowTypos));
  const found: [Court, number][] = [];
  all.forEach((one, i) => {
    const asOne = compactRank(one, compact);
    const byWord = distances.reduce((sum, list) => sum + (list.get(i) ?? Infinity), 0);
    const best = Math.min(asOne, byWord);
    if (best < Infinity) found.push([one.court, best]);
  });
  return inOrder(found);
}

/** The query read as one word: "S.D.N.Y.", "ilsd", "E.D. Mo.". */
function compactRank({ compacts, cities }: Findable, compact: string): number {
  if (compacts.has(compact)) return -1;
  if (cities.has(compact)) return cityDistance;
  if (compact.length < 3) return Infinity;
  for (const one of compacts) if (one.startsWith(compact)) return prefixDistance;
  return Infinity;
}

/** For each court, the distance of its nearest word from this one. */
function distancesFrom(word: string, allowTypos: boolean): Map<number, number> {
  const nearest = new Map<number, number>();
  for (const [known, holders] of getIndex().vocabulary) {
    const between =
      known === word
        ? 0
        : known.startsWith(word)
          ? prefixDistance
          : allowTypos && isOneTypoAway(word, known)
            ? typoDistance
            : null;
    if (between === null) continue;
    for (const [court, distance] of holders)
      if ((nearest.get(court) ?? Infinity) > between + distance) nearest.set(court, between + distance);
  }
  return nearest;
}

function inOrder(found: [Court, number][]): Court[] {
  return found
    .map(([court, rank], i) => ({
      court,
      i,
      rank: Math.round(rank * 100) * 10 + kindOrder.indexOf(court.kind),
    }))
    .sort((a, b) => a.rank - b.rank || a.i - b.i)
    .map(({ court }) => court);
}
