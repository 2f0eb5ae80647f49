/**
 * Do two names on the confirmation page belong to one person, as far as letters can tell?
 * - same: they agree in every part that both have. The person is still asked to look.
 * - differ: a part contradicts, or a suffix (Jr., III) stands on one only.
 * - firm: one names a person and the other a firm or office.
 * - unclear: too little, or two firms; the person has to compare.
 */
export type NameVerdict = 'same' | 'differ' | 'firm' | 'unclear';

interface Name {
  given: string[];
  family: string[];
  suffix: string;
  /** "Smith, John V": the last of the given names may be the fifth's suffix as well. */
  orFifth: boolean;
}

const suffixes: Record<string, string> = {
  jr: 'jr',
  junior: 'jr',
  sr: 'sr',
  senior: 'sr',
  ii: '2',
  '2nd': '2',
  iii: '3',
  '3rd': '3',
  iv: '4',
  '4th': '4',
  v: '5',
};

/** Titles before a name, and degrees and roles behind it, that tell nothing about who it is. Elsewhere they are names. */
const titles = new Set('mr mrs ms miss mx dr hon honorable judge prof professor rev'.split(' '));
const degrees = new Set('esq esquire atty jd llm phd md cpa usa ausa aus fpd trustee'.split(' '));

const firmWords =
  /\b(l\.?l\.?p|l\.?l\.?c|p\.?l\.?l\.?c|p\.?c|p\.?a|inc|corp|corporation|company|co|ltd|lp|law|firm|offices?|group|associates|partners|partnership|bank|trust|n\.?a|department|dept|county|city|state of|united states|u\.s\. attorney|agency|services?|clinic|society|center|legal|attorneys|counsel)\b\.?/i;

/**
 * In: two names as the page prints them, in any case, order ("Last, First"), with or without accents, middle names,
 * initials and titles. Out: the verdict; symmetric, and never "same" for parts that contradict each other.
 */
export function compareNames(a: string, b: string): NameVerdict {
  const [x, y] = [plain(a), plain(b)];
  const firms = [x, y].filter(isFirm).length;
  if (firms === 1) return 'firm';
  if (firms === 2) return 'unclear';
  const [left, right] = [parse(x), parse(y)];
  if (!left || !right) return 'unclear';
  const verdict = left.suffix === right.suffix ? compareParts(left, right) : 'differ';
  if (left.orFifth === right.orFifth) return verdict;
  // One "V" that is a middle initial or a suffix: the other name decides, where it tells.
  const other = left.orFifth ? right : left;
  if (verdict === 'differ') return other.suffix === '5' ? 'unclear' : 'differ';
  return [...other.given, ...other.family].slice(1, -1).some((name) => name.startsWith('v'))
    ? verdict
    : 'unclear';
}

const isFirm = (name: string): boolean => /[&]|\band\b/i.test(name) || firmWords.test(name);

function compareParts(left: Name, right: Name): NameVerdict {
  const family = familiesAgree(left, right);
  if (!family) return 'differ';
  const [l, r] = family;
  const [first1, ...middle1] = l;
  const [first2, ...middle2] = r;
  if (!first1 || !first2) return 'unclear';
  const first = agree(first1, first2);
  if (first === 'no') return 'differ';
  if (!middlesAgree(middle1, middle2)) return 'differ';
  return first === 'initial' ? 'unclear' : 'same';
}

/**
 * The family name's words agree one by one from the end, and what is left of either is given and middle names.
 * "Maria Garcia Lopez" and "Maria Lopez" agree on Lopez; "Maria Garcia" does not.
 */
function familiesAgree(left: Name, right: Name): [string[], string[]] | null {
  const l = [...left.given, ...left.family];
  const r = [...right.given, ...right.family];
  const words = Math.max(left.family.length, right.family.length);
  let agreed = 0;
  while (agreed < words && l.length > 1 && r.length > 1 && l.at(-1) === r.at(-1)) {
    l.pop();
    r.pop();
    agreed++;
  }
  return agreed > 0 ? [l, r] : null;
}

/** Each middle name of the shorter list meets one of the longer, in order; missing ones are no contradiction. */
function middlesAgree(a: string[], b: string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let from = 0;
  for (const name of few) {
    const at = many.findIndex((other, i) => i >= from && agree(name, other) !== 'no');
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/** Full names must be equal; an initial agrees with every name that begins with it. */
function agree(a: string, b: string): 'yes' | 'initial' | 'no' {
  if (a === b) return 'yes';
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return [...short].length === 1 && long.startsWith(short) ? 'initial' : 'no';
}

function parse(text: string): Name | null {
  const parts: string[][] = [];
  let suffix = '';
  let orFifth = false;
  for (const part of text.split(',')) {
    const before = parts.flat().length;
    const words = withoutTitles(wordsOf(part), before);
    const found = suffixes[words.at(-1) ?? ''];
    // A suffix stands behind a name: as a part of its own, or as the last word of one. "Smith, V" is an initial.
    if (found && (words.length > 1 || before > 1)) {
      if (found === '5' && before > 0 && words.length > 1) orFifth = true;
      else {
        suffix = found;
        words.pop();
      }
    }
    if (words.length > 0) parts.push(words);
  }
  const [first, second] = parts;
  if (!first || parts.length > 2) return null;
  if (second) return { given: second, family: first, suffix, orFifth: orFifth && suffix === '' };
  if (first.length < 2) return null;
  return { given: first.slice(0, -1), family: first.slice(-1), suffix, orFifth: false };
}

/** A part's words without the title before and the degrees behind them; `before` words of the name stood before it. */
function withoutTitles(words: string[], before: number): string[] {
  const all = words.join('');
  if (before > 1 && (titles.has(all) || degrees.has(all))) return [];
  let [from, to] = [0, words.length];
  while (to - from > 1 && titles.has(words[from] ?? '')) from++;
  while (to - from > 1) {
    // "J. D." in two words: behind a comma it may be two initials.
    const taken = degrees.has(words[to - 1] ?? '')
      ? 1
      : before === 0 && degrees.has(words.slice(to - 2, to).join(''))
        ? 2
        : 0;
    if (taken === 0 || to - taken <= from) break;
    to -= taken;
  }
  return words.slice(from, to);
}

/** What Unicode does not take apart into letter and accent. */
const letters: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/**
 * Lower case, without Latin accents, apostrophes and what cannot be seen. The marks of other scripts stay: there they are
 * vowels, and part one name from another.
 */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\p{Cf}'’ʼ`´]/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœı]/g, (letter) => letters[letter] ?? '')
    .replace(/\s*\battorney(s|\s+and\s+counsell?ors?)?[\s-]+at[\s-]+law\b/g, '');

/** Points and hyphens part words. */
const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
