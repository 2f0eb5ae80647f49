import type { Court } from './court';
import { findCourts } from './find';
import { findable, plainText } from './find-words';
import { type Region, states } from './regions';
import { courts } from './registry';

/** What was found in a pasted list. */
export interface ListReading {
  /** Courts that were named unambiguously, each once, in the order of the list. */
  found: Court[];
  /** Items that could be a court, with the candidates. */
  unclear: { text: string; among: Court[] }[];
  /** States and territories that were named by themselves, each once: the person says which of its courts. */
  states: Region[];
  /** Items that are no known court. */
  unknown: string[];
  /** Whether part of the list was not read: it is longer than any list of courts, or too many items are not courts. */
  cut: boolean;
}

/** A list of all 207 courts by their full names is shorter by half. */
const longest = 20_000;
/** An item that is not an exact name is searched for, which takes a few milliseconds each. */
const mostSearched = 40;

/**
 * Reads a list of courts as people keep it: names, short names or ids, one per line or separated by commas, numbered or
 * not. A court counts as found only if the text names exactly one; nothing is guessed.
 */
export function courtsInList(list: string): ListReading {
  const reading: ListReading = {
    found: [],
    unclear: [],
    states: [],
    unknown: [],
    cut: list.length > longest,
  };
  const items = new Set(
    list
      .slice(0, longest)
      .split(/[\n\r;\t|•]+/)
      .flatMap(itemsOf),
  );
  for (const text of items) {
    const state = stateNamed(text);
    if (state) {
      if (!reading.states.includes(state)) reading.states.push(state);
      continue;
    }
    const named = courtsNamed(text);
    const [only] = named;
    if (only && named.length === 1) {
      if (!reading.found.includes(only)) reading.found.push(only);
      continue;
    }
    if (reading.unclear.length + reading.unknown.length >= mostSearched) {
      reading.cut = true;
      continue;
    }
    const among = named.length > 0 ? named : findCourts(text);
    if (among.length > 0) reading.unclear.push({ text, among });
    else reading.unknown.push(text);
  }
  return reading;
}

/** A line's items: the whole line, or its parts between commas if at least one of them is a court. */
function itemsOf(line: string): string[] {
  const text = line.replace(/^\s*(?:\d+[.)]|[-*–—])\s+/, '').trim();
  if (plainText(text) === '') return [];
  const parts = text.split(',').map((part) => part.trim().replace(/^"|"$/g, ''));
  const isList =
    parts.every(stateNamed) ||
    (courtsNamed(text).length !== 1 && parts.some((part) => courtsNamed(part).length === 1));
  return isList ? parts.filter((part) => plainText(part) !== '') : [text];
}

const statesByName = new Map(
  states
    // "District of Columbia" is how its district court is written.
    .filter(({ code }) => code !== 'DC')
    .flatMap((state) => [state.name, state.code].map((name): [string, Region] => [plainText(name), state])),
);

/** The state that this text names, and nothing else: "Illinois", "IL". */
const stateNamed = (text: string): Region | undefined => statesByName.get(plainText(text));

/** Words for the kind of court and not the place. */
const bankruptcyWords = /\b(bankr|bankruptcy|bk|bkr)\b/;
/** Words that distinguish no court from another. */
const stopWords = new Set('united states us u s court courts for the of in and'.split(' '));

/** Courts that this text names in full: by id, short name, full name, or the name of the district alone. */
function courtsNamed(text: string): Court[] {
  const plain = plainText(text);
  const { byName, byCompact, all, vocabulary } = getNames();
  const exact = byName.get(plain) ?? byName.get(plain.replaceAll(' ', ''));
  if (exact || plain === '') return exact ?? [];
  const words = plain.split(' ').filter((word) => !stopWords.has(word));
  const place = words.filter((word) => !bankruptcyWords.test(word)).join('');
  const allKnown = words.every((word) => vocabulary.has(word));
  const byWords = allKnown ? all.filter((one) => identify(words, one)).map(({ court }) => court) : [];
  const matching = new Set([...byWords, ...(byCompact.get(place) ?? [])]);
  const bankruptcy = bankruptcyWords.test(plain);
  const ofKind = [...matching].filter(({ kind }) => !bankruptcy || /^(bankruptcy|bap)$/.test(kind));
  // As lawyers write it, a district's name without a kind means its district court.
  const district = bankruptcy ? [] : ofKind.filter(({ kind }) => kind === 'district');
  return district.length > 0 ? district : ofKind;
}

/** A court with every word of its name, and those of them that distinguish it from other courts. */
interface Named {
  court: Court;
  words: Set<string>;
  own: string[];
}

/** Whether the words include everything that distinguishes this court, and nothing that is not in its name. */
const identify = (given: string[], { words, own }: Named): boolean =>
  own.every((word) => given.includes(word)) && given.every((word) => words.has(word));

interface Names {
  /** By full name, short name, ids and host, as plainText gives them. */
  byName: Map<string, Court[]>;
  /** By every way to write it as one word. */
  byCompact: Map<string, Court[]>;
  all: Named[];
  vocabulary: Set<string>;
}

let known: Names | null = null;

function getNames(): Names {
  if (known) return known;
  known = { byName: new Map(), byCompact: new Map(), all: [], vocabulary: new Set() };
  for (const court of courts) {
    const { name, shortName, id, pacerId, host } = court;
    for (const one of new Set([name, shortName, id, pacerId, host].map(plainText)))
      known.byName.set(one, [...(known.byName.get(one) ?? []), court]);
    for (const one of findable(court).compacts)
      known.byCompact.set(one, [...(known.byCompact.get(one) ?? []), court]);
    const words = plainText(name).split(' ');
    const own = words.filter((word) => !stopWords.has(word) && !/^(district|bankruptcy|appeals)$/.test(word));
    known.all.push({ court, words: new Set(words), own });
    for (const word of words) known.vocabulary.add(word);
  }
  return known;
}
