import type { Court } from './court';
import { seats } from './seats';

/** What a court can be found by. */
export interface Findable {
  court: Court;
  /** Each word's distance from the court's own name: 0 for name, id and kind, more for cities and nearby ids. */
  words: Map<string, number>;
  /** Ids and short names without spaces: "ilsd", "sdill", "illsd", "sdny", "ca7". */
  compacts: Set<string>;
  /** Cities without spaces: "stlouis", "estlouis", "eaststlouis". */
  cities: Set<string>;
  /** All numbers of its help desks, digits only. */
  phones: string[];
}

/** Words that are in nearly every court's name and distinguish nothing. */
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

/** What people call the courts of which there is only one, besides their names. */
const singleCourtsKnownAs: Record<string, string> = {
  cafc: 'patent patents trademark veterans fedcir',
  jpml: 'mdl',
  cit: 'trade customs import tariff uscit',
  cofc: 'claims cfc uscfc usfc vaccine',
};

/** The same, where two or more databases go by one name. */
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

/** The text in lowercase without accents; initials joined ("S.D." to "sd"), every other sign replaced by one space. */
export function plainText(text: string): string {
  const letters = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'‘’ʻ]/g, '')
    .toLowerCase();
  // Most texts have no dot, and looking for initials at every letter is the expensive part.
  const joined = letters.includes('.')
    ? letters
        .replace(/(?<![a-z])([a-z])\.\s?(?=[a-z]\.)/g, '$1')
        .replace(/(?<=^|[^a-z])([a-z]{2,4})\.(?=[a-z])/g, '$1')
    : letters;
  return joined.replace(/[^a-z0-9]+/g, ' ').trim();
}

export const wordsOf = (text: string): string[] => plainText(text).split(' ').filter(Boolean);

/** Everything that a court can be found by. */
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
    for (const spelling of [city, long, short, city.map((word) => compass[word] ?? word)])
      cities.add(spelling.join(''));
  }
  const phones = court.helpDesk.map((desk) => desk.phone.replace(/\D/g, ''));
  return { court, words, compacts, cities, phones };
}

/** Cities in the labels of help desks ("CM/ECF help desk, E. St. Louis"), and the court's seats. */
function citiesOf(court: Court): string[][] {
  const labels = court.helpDesk.map((desk) => wordsOf(desk.label.split(',').slice(1).join(' ')));
  const known = seats[court.id] ?? seats[court.id.slice(0, -1)] ?? '';
  return [...labels, ...known.split(',').map(wordsOf)];
}

/** Every way to write a court as one word. */
function compactsOf(court: Court, core: string[]): Set<string> {
  const short = wordsOf(court.shortName.replace(/^Bankr\. /, '')).join('');
  const compacts = new Set([court.id, court.pacerId.toLowerCase(), short]);
  for (const name of wordsOf(singleCourtsKnownAs[court.id] ?? '')) compacts.add(name);
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
  const hasSide = sides.has(first);
  const side = hasSide ? `${first.charAt(0)}d` : 'd';
  const state = (hasSide ? core.slice(1) : core).join('');
  const shortState = short.startsWith(side) ? short.slice(side.length) : usps;
  for (const name of [usps, state, shortState]) {
    compacts.add(side + name);
    if (hasSide) {
      compacts.add(name + side);
      compacts.add(first + name);
      compacts.add(name + first);
    }
  }
  return compacts;
}
