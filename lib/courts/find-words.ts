import type { Court } from './court';
import { seats } from './seats';

/** What a court can be found by. */
export interface Findable {
  court: Court;
  /** Word to how far it stands from the court's own name: 0 for name, id and kind, more for cities and nearby ids. */
  words: Map<string, number>;
  /** Ids and short names without spaces: "ilsd", "sdill", "illsd", "sdny", "ca7". */
  compacts: Set<string>;
  /** Cities without spaces: "stlouis", "estlouis", "eaststlouis". */
  cities: Set<string>;
  /** All numbers of its help desks, digits only. */
  phones: string[];
}

/** Words that stand in nearly every court's name and tell nothing. */
const boilerplate = new Set(
  'united states us u.s. court courts of the for and district bankruptcy appeals'.split(' '),
);

const sides = new Set(['northern', 'southern', 'eastern', 'western', 'middle', 'central']);
const compass: Record<string, string> = { n: 'north', s: 'south', e: 'east', w: 'west' };

/** "southern": "s", "sd", "so", "south". */
const sideWords = (side: string): string[] => {
  const letter = side.charAt(0);
  return [letter, `${letter}d`, side.slice(0, 2), compass[letter] ?? side];
};

const longForms: Record<string, string> = { ...compass, ft: 'fort', st: 'saint', mt: 'mount' };
const shortForms: Record<string, string> = { fort: 'ft', saint: 'st', mount: 'mt' };

const ordinals: Record<string, string> = {
  1: '1st',
  2: '2nd 2d',
  3: '3rd 3d',
  4: '4th',
  5: '5th',
  6: '6th',
  7: '7th',
  8: '8th',
  9: '9th',
  10: '10th',
  11: '11th',
};

const kindWords: Record<Court['kind'], string> = {
  district: 'district',
  bankruptcy: 'bankruptcy bankr bk',
  appellate: 'appeals appellate circuit cir coa',
  bap: 'bankruptcy bankr appellate panel bap circuit cir',
  jpml: 'panel',
  special: '',
};

/** What people call the courts that there is one of, beside their names. */
const onlyOnesKnownAs: Record<string, string> = {
  cafc: 'patent patents trademark veterans fedcir',
  jpml: 'mdl',
  cit: 'trade customs import tariff uscit',
  cofc: 'claims cfc uscfc usfc vaccine',
};

/** The same where two databases, or more, answer to a name. */
const alsoKnownAs: Record<string, string> = {
  nmid: 'cnmi',
  nmib: 'cnmi',
  vid: 'usvi',
  vib: 'usvi',
  dcd: 'dc washington',
  dcb: 'dc washington',
  cadc: 'dc washington',
  ohnd: 'asbestos ohndad',
};

/** Lower case, no accents; dots of initials closed up ("S.D." to "sd"), all else to single spaces. */
export function plainText(text: string): string {
  const letters = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'‘’ʻ]/g, '')
    .toLowerCase();
  // Most texts hold no dot, and looking for initials in each of their letters is what costs.
  const closed = letters.includes('.')
    ? letters
        .replace(/(?<![a-z])([a-z])\.\s?(?=[a-z]\.)/g, '$1')
        .replace(/(?<=^|[^a-z])([a-z]{2,4})\.(?=[a-z])/g, '$1')
    : letters;
  return closed.replace(/[^a-z0-9]+/g, ' ').trim();
}

export const wordsOf = (text: string): string[] => plainText(text).split(' ').filter(Boolean);

/** In: a court. Out: everything that it is found by. */
export function findable(court: Court): Findable {
  const words = new Map<string, number>();
  const add = (list: string[], distance: number) => {
    for (const word of list) if (word !== '' && (words.get(word) ?? 9) > distance) words.set(word, distance);
  };
  const name = wordsOf(court.name);
  const core = name.filter((word) => !boilerplate.has(word) && word !== 'division');
  const compacts = compactsOf(court, core);
  add(
    name.filter((word) => !/^(of|the|for|and|united|states|court)$/.test(word)),
    0,
  );
  add(wordsOf(court.shortName), 0);
  add([...compacts], 0);
  add(kindWords[court.kind].split(' '), 0);
  if (court.state) add([court.state.toLowerCase()], 0);
  if (core[0] && sides.has(core[0])) add(sideWords(core[0]), 0.2);
  if (court.circuit && /^(appellate|bap)$/.test(court.kind))
    add([court.circuit.toLowerCase(), ...(ordinals[court.circuit] ?? '').split(' ')], 0);
  add((alsoKnownAs[court.id] ?? '').split(' '), 0.3);
  add(wordsOf(court.pacerId), 0.3);
  const sibling = court.kind === 'bankruptcy' ? `${court.id.slice(0, -1)}d` : null;
  if (sibling) add([sibling], 1);
  const cities = new Set<string>();
  for (const city of citiesOf(court)) {
    const long = city.map((word) => longForms[word] ?? word);
    const short = city.map((word) => shortForms[word] ?? word);
    add([...city, ...long, ...short], 0.5 + 0.1 * city.length);
    for (const way of [city, long, short, city.map((word) => compass[word] ?? word)])
      cities.add(way.join(''));
  }
  const phones = court.helpDesk.map((desk) => desk.phone.replace(/\D/g, ''));
  return { court, words, compacts, cities, phones };
}

/** Names in the labels of help desks ("CM/ECF help desk, E. St. Louis"), and seats of the court. */
function citiesOf(court: Court): string[][] {
  const labels = court.helpDesk.map((desk) => wordsOf(desk.label.split(',').slice(1).join(' ')));
  const known = seats[court.id] ?? seats[court.id.slice(0, -1)] ?? '';
  return [...labels, ...known.split(',').map(wordsOf)];
}

/** The ways to write a court in one word, with and without spaces and dots. */
function compactsOf(court: Court, core: string[]): Set<string> {
  const short = wordsOf(court.shortName.replace(/^Bankr\. /, '')).join('');
  const compacts = new Set([court.id, court.pacerId.toLowerCase(), short]);
  for (const name of wordsOf(onlyOnesKnownAs[court.id] ?? '')) compacts.add(name);
  if (court.kind === 'appellate') {
    for (const ordinal of (ordinals[court.circuit ?? ''] ?? court.circuit?.toLowerCase() ?? '').split(' ')) {
      compacts.add(`${ordinal}cir`);
      compacts.add(`${ordinal}circuit`);
    }
    return compacts;
  }
  if (court.kind === 'bap') return compacts.add(`bap${court.circuit}`).add(`bapca${court.circuit}`);
  if (!/^(district|bankruptcy)$/.test(court.kind) || !court.state) return compacts;
  const usps = court.state.toLowerCase();
  const first = core[0] ?? '';
  const sided = sides.has(first);
  const side = sided ? `${first.charAt(0)}d` : 'd';
  const state = (sided ? core.slice(1) : core).join('');
  const shortState = short.startsWith(side) ? short.slice(side.length) : usps;
  for (const name of [usps, state, shortState]) {
    compacts.add(side + name);
    if (sided) {
      compacts.add(name + side);
      compacts.add(first + name);
      compacts.add(name + first);
    }
  }
  return compacts;
}
