import type { Court } from './court';
import { findCourts } from './find';
import { type Findable, findable, plainText } from './find-words';
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
  if (plain === '') return [];
  const exact = theCourts().filter(
    ({ court, names }) => names.has(plain) || names.has(plain.replaceAll(' ', '')) || court.id === plain,
  );
  if (exact.length > 0) return exact.map(({ court }) => court);
  const words = plain.split(' ').filter((word) => !empty.has(word));
  const place = words.filter((word) => !bankruptcyWords.test(word));
  const fitting = theCourts().filter(
    ({ own, all, compacts }) =>
      (own.every((word) => words.includes(word)) && words.every((word) => all.has(word))) ||
      compacts.has(place.join('')),
  );
  const bankruptcy = bankruptcyWords.test(plain);
  const ofKind = fitting.filter(({ court }) => !bankruptcy || /^(bankruptcy|bap)$/.test(court.kind));
  // A district's name without a kind is its district court, as lawyers write it.
  const district = bankruptcy ? [] : ofKind.filter(({ court }) => court.kind === 'district');
  return (district.length > 0 ? district : ofKind).map(({ court }) => court);
}

interface Named extends Findable {
  /** Its own full and short name and ids, plain. */
  names: Set<string>;
  /** Every word of its name, and those among them that tell it from other courts. */
  all: Set<string>;
  own: string[];
}

let known: Named[] | null = null;

function theCourts(): Named[] {
  known ??= courts.map((court) => {
    const all = plainText(court.name).split(' ');
    return {
      ...findable(court),
      names: new Set([court.name, court.shortName, court.id, court.pacerId, court.host].map(plainText)),
      all: new Set(all),
      own: all.filter((word) => !empty.has(word) && !/^(district|bankruptcy|appeals)$/.test(word)),
    };
  });
  return known;
}
