import { set, type Word } from './fold';
import { givenTo, related } from './short-forms';

/** How well two words or names agree: not at all, perhaps, without a contradiction, to the letter. */
export type Grade = 0 | 1 | 2 | 3;

const particles = set(
  'de la las los del di da do dos das du des le van von der den ter ten zu zur af av bin ibn ben al el st mac mc',
);
/** Letters that are initials, or join names in some languages: "Ortega y Ruiz", "João e Maria", "Sean O Brien". */
const openLetters = set('y e o');
/** Family names of which two stand side by side, as in Spain, Portugal and Latin America. Those in "-ez" and "-eira" besides. */
const paired = set(
  'garcia ruiz cruz reyes torres flores rivera ramos morales ortiz castro vargas romero medina herrera vega mendoza silva santos costa souza',
);
/** Family names beside which a given name has two syllables, either of them a word, and no middle name. */
const eastern = set(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu lin chan wong lee ng ho chang kim park choi jung kang han nguyen tran le pham hoang phan vu vo',
);
/** The last word of names like "Running Bear", which are no middle name and family name. */
const creatures = /^(bear|eagle|horse|bull|hawk|wolf|elk|crow|dog|deer|feather|cloud)s?$/;

const isPaired = (base: string): boolean => paired.has(base) || /..[^e]ez$|eira$/.test(base);
const isInitial = ({ base }: Word): boolean => /^\p{L}\p{M}*$/u.test(base);
const areInitials = (base: string): boolean => /^[b-df-hj-np-tv-z]{2}$/.test(base) && base !== 'ng';
const withoutMarks = (base: string): string => base.replace(/\p{M}/gu, '');

type Place = 'first' | 'middle' | 'last';

/** How well two words agree that stand in the same place of two names. */
function agree(a: Word, b: Word, place: Place): Grade {
  if (a.full === b.full) return a.glued === b.glued ? 3 : 2;
  // A mark or an apostrophe on one side only is often what a system could not store.
  if (a.base === b.base) return a.bare === b.bare || a.bare === a.base || b.bare === b.base ? 2 : 1;
  // In the order of the alphabet, so that what begins a word stands before it.
  const [short, long] = [a.base, b.base].sort() as [string, string];
  // "J" for John, and "JP" for John Paul.
  if (long.startsWith(short) && isInitial(a) !== isInitial(b))
    return place === 'middle' && !particles.has(long) ? 2 : 1;
  if (place === 'first' && short[0] === long[0] && (areInitials(short) || areInitials(long))) return 1;
  // Vowels of other scripts are marks. Where one side has none, they may have been left out.
  const [x, y] = [withoutMarks(a.base), withoutMarks(b.base)];
  if (x === y) return x === a.base || y === b.base ? 1 : 0;
  return a.spellings.some((spelling) => b.spellings.includes(spelling)) ||
    related(a.base, b.base, place === 'last')
    ? 1
    : 0;
}

/** Whether any word of one may be a word of the other: for names too short to compare. */
export const haveInCommon = (a: Word[], b: Word[]): boolean =>
  a.some((x) => b.some((y) => agree(x, y, 'first') > 0));

/** What it means that a name has a middle word which the other has not. */
function leftOut(name: Word[], at: number): Grade {
  const [word, first, last] = [name[at], name[0], name.at(-1)] as [Word, Word, Word];
  if (particles.has(word.base)) return 1;
  if (openLetters.has(word.base) && !word.pointed && (word.base !== 'e' || at < name.length - 2)) return 1;
  if (word.kept) return 0;
  if (word.glued || name[at + 1]?.glued || name.some(({ base }, i) => i !== at && base === word.base))
    return 1;
  if (isInitial(word)) return 2;
  const isEastern = eastern.has(first.base) || (eastern.has(last.base) && !givenTo(first.base));
  return isPaired(word.base) || isEastern || creatures.test(last.base) ? 1 : 2;
}

/** Both begin with the given and end with the family name; each middle word of the shorter meets one of the longer. */
function alignWhole(a: Word[], b: Word[], bothStated: boolean): Grade {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  const known: Grade[] = [];
  const from = (i: number, j: number): Grade => {
    const [word, other] = [few[i], many[j]];
    if (!word || !other) return i === few.length && j === many.length ? 3 : 0;
    const at = i * many.length + j;
    const place = i === 0 ? 'first' : i === few.length - 1 ? 'last' : 'middle';
    // What is the family name of one and not of the other, is not the same.
    const most = bothStated && word.kept !== other.kept ? 1 : 3;
    known[at] ??= Math.max(
      Math.min(most, agree(word, other, place), from(i + 1, j + 1)),
      i > 0 ? Math.min(leftOut(many, j), from(i, j + 1)) : 0,
    ) as Grade;
    return known[at];
  };
  return few.length < 2 ? 0 : from(0, 0);
}

/** Whether the last `count` words can be left out: not of a family name, but that the first of two may stand for both. */
const canEnd = (name: Word[], count: number): boolean =>
  name
    .slice(-count)
    .every(
      ({ base, kept }) =>
        !kept || particles.has(base) || base === 'y' || (isPaired(base) && !name.at(-count - 2)?.kept),
    );

/**
 * How well two lists of words agree as names. Words that one side has more at its start (called by the middle name) or
 * at its end (a second family name) leave it open.
 */
export function align(a: Word[], b: Word[], bothStated: boolean): Grade {
  const grade = alignWhole(a, b, bothStated);
  if (grade > 0) return grade;
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const)
    for (let count = 1; count < y.length - 1; count++) {
      const [start, rest] = [y.slice(0, -count), y.slice(count)];
      // An initial says too little at the end, but for the same one; and nobody is called by an initial.
      const ends = [start.at(-1), x.at(-1)] as Word[];
      const isEnd = !ends.some(isInitial) || (x.length === start.length && ends[0]?.base === ends[1]?.base);
      const isCalled = ![x[0], x.at(-1), rest[0], rest.at(-1)].some((word) => !word || isInitial(word));
      const isKept = y.slice(0, count).some(({ kept }) => kept);
      if (isEnd && canEnd(y, count) && alignWhole(x, start, bothStated) > 0) return 1;
      if (isCalled && !isKept && alignWhole(x, rest, bothStated) > 0) return 1;
    }
  return 0;
}
