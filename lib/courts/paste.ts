import type { Court } from './court';
import { findCourts } from './find';
import { findable, plainText } from './find-words';
import { courts } from './registry';

/** What a pasted list says. */
export interface ListReading {
  /** Courts that were named without doubt, each once, in the order of the list. */
  found: Court[];
  /** What could be a court, with those that it could be. */
  unclear: { text: string; among: Court[] }[];
  /** What is no court that is known. */
  unknown: string[];
  /** Not all was read: it is longer than any list of courts, or too much of it is no court. */
  cut: boolean;
}

/** A list of all 207 courts by their full names is shorter by half. */
const longest = 20_000;
/** What is not named exactly is searched for, which costs some milliseconds each. */
const mostSearched = 40;

/**
 * In: a list of courts as people keep it: names, short names or ids, one a line or with commas, numbered or not.
 * Out: what it says. A court is taken only where exactly one answers to the text; nothing is guessed.
 */
export function courtsInList(list: string): ListReading {
  const reading: ListReading = { found: [], unclear: [], unknown: [], cut: list.length > longest };
  const items = new Set(
    list
      .slice(0, longest)
      .split(/[\n\r;\t|•]+/)
      .flatMap(itemsOf),
  );
  for (const text of items) {
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
    const among = named.length > 0 ? named : findCourts(text, 4);
    if (among.length > 0) reading.unclear.push({ text, among });
    else reading.unknown.push(text);
  }
  return reading;
}

/** A line's items: the line itself, or its parts at commas where at least one of them is a court. */
function itemsOf(line: string): string[] {
  const text = line.replace(/^\s*(?:\d+[.)]|[-*–—])\s+/, '').trim();
  if (plainText(text) === '') return [];
  const parts = text.split(',').map((part) => part.trim().replace(/^"|"$/g, ''));
  const isList = courtsNamed(text).length !== 1 && parts.some((part) => courtsNamed(part).length === 1);
  return isList ? parts.filter((part) => plainText(part) !== '') : [text];
}

/** Words that tell the kind and not the place, and those that tell nothing. */
const bankruptcyWords = /\b(bankr|bankruptcy|bk|bkr)\b/;
const empty = new Set('united states us u s court courts for the of in and'.split(' '));

/** Courts that this text names in full: by id, short name, full name, or the name of the district alone. */
function courtsNamed(text: string): Court[] {
  const plain = plainText(text);
  const { byName, byCompact, all, vocabulary } = theNames();
  const exact = byName.get(plain) ?? byName.get(plain.replaceAll(' ', ''));
  if (exact || plain === '') return exact ?? [];
  const words = plain.split(' ').filter((word) => !empty.has(word));
  const place = words.filter((word) => !bankruptcyWords.test(word)).join('');
  const spoken = words.every((word) => vocabulary.has(word));
  const inWords = spoken ? all.filter((one) => saysAll(words, one)).map(({ court }) => court) : [];
  const fitting = new Set([...inWords, ...(byCompact.get(place) ?? [])]);
  const bankruptcy = bankruptcyWords.test(plain);
  const ofKind = [...fitting].filter(({ kind }) => !bankruptcy || /^(bankruptcy|bap)$/.test(kind));
  // A district's name without a kind is its district court, as lawyers write it.
  const district = bankruptcy ? [] : ofKind.filter(({ kind }) => kind === 'district');
  return district.length > 0 ? district : ofKind;
}

/** A court with every word of its name, and those among them that tell it from other courts. */
interface Named {
  court: Court;
  words: Set<string>;
  own: string[];
}

/** All that tells this court from others is said, and nothing that is not in its name. */
const saysAll = (said: string[], { words, own }: Named): boolean =>
  own.every((word) => said.includes(word)) && said.every((word) => words.has(word));

interface Names {
  /** By full and short name, ids and host, plain. */
  byName: Map<string, Court[]>;
  /** By the ways to write it in one word. */
  byCompact: Map<string, Court[]>;
  all: Named[];
  vocabulary: Set<string>;
}

let known: Names | null = null;

function theNames(): Names {
  if (known) return known;
  known = { byName: new Map(), byCompact: new Map(), all: [], vocabulary: new Set() };
  for (const court of courts) {
    const { name, shortName, id, pacerId, host } = court;
    for (const one of new Set([name, shortName, id, pacerId, host].map(plainText)))
      known.byName.set(one, [...(known.byName.get(one) ?? []), court]);
    for (const one of findable(court).compacts)
      known.byCompact.set(one, [...(known.byCompact.get(one) ?? []), court]);
    const words = plainText(name).split(' ');
    const own = words.filter((word) => !empty.has(word) && !/^(district|bankruptcy|appeals)$/.test(word));
    known.all.push({ court, words: new Set(words), own });
    for (const word of words) known.vocabulary.add(word);
  }
  return known;
}
