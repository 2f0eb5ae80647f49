import { align, type Grade, haveInCommon } from './align';
import { firmsReadAlike } from './firms';
import { joined, type Word } from './fold';
import { type Person, read } from './parse';
import { givenTo } from './short-forms';
import { five } from './suffixes';

/**
 * Do two names on the confirmation page belong to one person, as far as letters can tell?
 * - same: they read the same, but for case, points, spacing and "Last, First".
 * - compatible: nothing in them contradicts; an accent, a middle name, a title or a degree stands on one side only.
 * - unclear: usual short forms, other spellings, too little, nobody's name, or something the code does not know.
 * - differ: a given name, a family name or a suffix contradicts, or one of them names two people.
 * - firm: one names a person and the other a firm or office.
 */
export type NameVerdict = 'same' | 'compatible' | 'unclear' | 'differ' | 'firm';

/**
 * Compares two names as a page prints them. Symmetric. "Same" and "compatible" are reached only by what is known to make
 * no difference; what is not known is "unclear".
 */
export function compareNames(a: string, b: string): NameVerdict {
  const [x, y] = [read(a), read(b)];
  if (x.kind === 'person' && y.kind === 'person') return comparePeople(x, y);
  if (x.kind === 'nothing' || y.kind === 'nothing') return 'unclear';
  if (x.kind === 'firm' && y.kind === 'firm') return firmsReadAlike(x.text, y.text) ? 'unclear' : 'differ';
  if (x.kind === 'firm' || y.kind === 'firm') return 'firm';
  return x.kind === y.kind ? 'unclear' : 'differ';
}

function comparePeople(a: Person, b: Person): NameVerdict {
  if (a.words.length === 0 || b.words.length === 0) return 'unclear';
  const titles = compareTitles(a, b);
  if (titles === 'differ') return 'differ';
  if (a.suffix !== b.suffix && !mayBeFifth(a, b) && !mayBeFifth(b, a)) return 'differ';
  if (isIn(latin, a) !== isIn(latin, b) && isIn(foreign, a) !== isIn(foreign, b)) return 'unclear';
  if (a.words.length < 2 || b.words.length < 2) return compareScraps(a, b);
  const grade = gradeOf(a, b);
  if (grade === 0) return 'differ';
  if (grade === 1 || a.isOdd || b.isOdd || titles === 'unclear') return 'unclear';
  if (grade === 3 && a.extras.join() === b.extras.join() && a.orFifth === b.orFifth) return 'same';
  const isOpen =
    a.suffix !== b.suffix || a.isUnknown || b.isUnknown || isFifthOpen(a, b) || isFifthOpen(b, a);
  return isOpen || contradict(a, b, /\d{4,}$/) || contradict(a, b, /.+@.+/) ? 'unclear' : 'compatible';
}

const latin = /^\p{sc=Latin}/u;
const foreign = /^[^\p{sc=Latin}]/u;
const isIn = (script: RegExp, { words }: Person): boolean => words.every(({ base }) => script.test(base));

/** Whether both have a number, or an address, and not the same. */
function contradict(a: Person, b: Person, what: RegExp): boolean {
  const [x, y] = [a, b].map(({ extras }) => extras.map((extra) => what.exec(extra)?.[0]).join(''));
  return !!x && !!y && x !== y;
}

const sexOf = ({ extras }: Person): string =>
  extras.includes('mr') ? 'm' : extras.some((extra) => /^m(r?s|iss)$/.test(extra)) ? 'f' : '';

/** A man's title against a woman's, or one that does not go with the given name. */
function compareTitles(a: Person, b: Person): 'differ' | 'unclear' | '' {
  const [x, y] = [sexOf(a), sexOf(b)];
  if (x && y) return x === y ? '' : 'differ';
  const [sex, titled] = x ? [x, a] : [y, b];
  const [given] = titled.words;
  if (!sex || !given || titled.words.length < 2) return '';
  const usual = givenTo(given.base);
  const isMrs = titled.extras.includes('mrs');
  if (isMrs && usual === 'm') return 'differ';
  return usual ? (usual.includes(sex) ? '' : 'unclear') : isMrs ? 'unclear' : '';
}

/** "Smith, John V" against "John Smith V". */
const mayBeFifth = (a: Person, b: Person): boolean => a.orFifth && b.suffix === five;

/** "Smith, John V" against "John Smith": not open where the other has a middle name in V. */
const isFifthOpen = (a: Person, b: Person): boolean =>
  a.orFifth && !b.words.slice(1, -1).some(({ base }) => base.startsWith('v'));

const letters = (words: Word[]): string => words.map(({ base }) => base).join('');

/** One word, or none that is a family name: never enough to say that two are one. */
const compareScraps = (a: Person, b: Person): NameVerdict =>
  a.words.length === b.words.length ||
  a.isUnknown ||
  b.isUnknown ||
  haveInCommon(a.words, b.words) ||
  letters(a.words) === letters(b.words)
    ? 'unclear'
    : 'differ';

/** As they stand; joined and split in other ways; family name first. All but the first leave it open. */
function gradeOf(a: Person, b: Person): Grade {
  const bothStated = a.isStated && b.isStated;
  const grade = align(a.words, b.words, bothStated);
  if (grade > 0) return grade;
  const [x, y] = [joinedAs(a.words, b.words), joinedAs(b.words, a.words)];
  const turns = (one: Person, words: Word[]): Word[][] =>
    one.isStated && !bothStated
      ? []
      : [
          [...words.slice(1), ...words.slice(0, 1)],
          [...words.slice(-1), ...words.slice(0, -1)],
          [...words].reverse(),
        ];
  const inFamily = (base: string) => y.some((word) => word.kept && word.base === base);
  const canTurn = !bothStated || x.some(({ base, kept }) => kept && inFamily(base));
  return align(x, y, bothStated) > 0 ||
    (canTurn &&
      (turns(a, x).some((words) => align(words, y, bothStated) > 0) ||
        turns(b, y).some((words) => align(x, words, bothStated) > 0)))
    ? 1
    : 0;
}

/** The words of one name, those joined that the other has as one: "Xiao Ming" where it has "Xiaoming". */
function joinedAs(words: Word[], other: Word[]): Word[] {
  for (const count of [4, 3, 2])
    for (let i = 0; i + count <= words.length; i++) {
      const one = joined(words.slice(i, i + count));
      if (other.some(({ base }) => base === one.base))
        return [...words.slice(0, i), one, ...joinedAs(words.slice(i + count), other)];
    }
  return words;
}
