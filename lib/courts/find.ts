import type { Court } from './court';
import { type Findable, findable, plainText } from './find-words';
import { oneMistake } from './one-mistake';
import { courts } from './registry';

/** Words that people type around a court's name. Left out of the query unless nothing else is in it. */
const filler = new Set('of the for in at court courts us usa united states'.split(' '));

/** Courts that fit a query equally well stand in this order. */
const kindOrder: Court['kind'][] = ['district', 'bankruptcy', 'appellate', 'special', 'jpml', 'bap'];

/** How far a word of the query is from a word of the court. */
const begins = 0.4;
const city = 0.2;
const mistaken = 1.5;

interface Index {
  all: Findable[];
  /** Every word of any court, with the courts it stands for. */
  vocabulary: [word: string, holders: [court: number, distance: number][]][];
}

let index: Index | null = null;

/** Builds the index now: takes as long as some twenty searches. */
export function prepareToFind(): void {
  theIndex();
}

/** Built when it is asked for, not when the file is loaded. */
function theIndex(): Index {
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
 * In: what a person types. Out: the courts that fit, best first; empty for no text. Forgives order, dots, spaces,
 * abbreviations and one typing mistake, and knows ids, states, kinds, circuits, cities, area codes and help-desk numbers.
 */
export function findCourts(query: string, limit = 8): Court[] {
  const text = plainText(query);
  if (text === '') return [];
  if (/^[\d ]{3,}$/.test(text)) return byPhone(text.replace(/ /g, ''), limit);
  const exact = ranked(text, false);
  return (exact.length > 0 ? exact : ranked(text, true)).slice(0, limit);
}

/** Digits: an area code or the beginning of a help desk's number, else any part of one. */
function byPhone(digits: string, limit: number): Court[] {
  const number = digits.replace(/^1(?=\d{10}$)/, '');
  const found: [Court, number][] = [];
  for (const { court, phones } of theIndex().all)
    if (phones.some((phone) => phone.startsWith(number))) found.push([court, 0]);
    else if (number.length >= 4 && phones.some((phone) => phone.includes(number))) found.push([court, 1]);
  return inOrder(found).slice(0, limit);
}

function ranked(text: string, forgiving: boolean): Court[] {
  const { all } = theIndex();
  const typed = text.split(' ');
  const meant = typed.filter((word) => !filler.has(word));
  const words = meant.length > 0 ? meant : typed;
  const compact = words.join('');
  const distances = words.map((word) => distancesFrom(word, forgiving));
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
  if (cities.has(compact)) return city;
  if (compact.length < 3) return Infinity;
  for (const one of compacts) if (one.startsWith(compact)) return begins;
  return Infinity;
}

/** Court to the distance of its nearest word from this one. */
function distancesFrom(word: string, forgiving: boolean): Map<number, number> {
  const nearest = new Map<number, number>();
  for (const [known, holders] of theIndex().vocabulary) {
    const off =
      known === word
        ? 0
        : known.startsWith(word)
          ? begins
          : forgiving && oneMistake(word, known)
            ? mistaken
            : null;
    if (off === null) continue;
    for (const [court, distance] of holders)
      if ((nearest.get(court) ?? Infinity) > off + distance) nearest.set(court, off + distance);
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
