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

/** Titles, degrees and roles that courts print beside a name and that tell nothing about who it is. */
const titles = new Set(
  'mr mrs ms miss mx dr hon honorable judge prof professor rev esq esquire atty attorney-at-law jd llm phd md cpa usa ausa aus fpd trustee'.split(
    ' ',
  ),
);

const firmWords =
  /\b(l\.?l\.?p|l\.?l\.?c|p\.?l\.?l\.?c|p\.?c|p\.?a|inc|corp|corporation|company|co|ltd|lp|law|firm|offices?|group|associates|partners|partnership|bank|trust|n\.?a|department|dept|county|city|state of|united states|u\.s\. attorney|agency|services?|clinic|society|center|legal|attorneys|counsel)\b\.?/i;

/**
 * In: two names as the page prints them, in any case, order ("Last, First"), with or without accents, middle names,
 * initials and titles. Out: the verdict; symmetric, and never "same" for parts that contradict each other.
 */
export function compareNames(a: string, b: string): NameVerdict {
  const firms = [a, b].filter(isFirm).length;
  if (firms === 1) return 'firm';
  if (firms === 2) return 'unclear';
  const [left, right] = [parse(a), parse(b)];
  if (!left || !right) return 'unclear';
  if (left.suffix !== right.suffix) return 'differ';
  return compareParts(left, right);
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

function parse(raw: string): Name | null {
  const parts = raw
    .split(',')
    .map((part) => wordsOf(part))
    .filter((words) => words.length > 0);
  let suffix = '';
  const plain = parts
    .map((words) =>
      words.filter((word, i) => {
        const found = suffixes[word];
        // "V" alone in the middle is an initial; at the end, or after a comma, it is a suffix.
        const isLast = i === words.length - 1 && (words.length > 1 || parts.length > 1);
        if (!found || !isLast) return true;
        suffix = found;
        return false;
      }),
    )
    .filter((words) => words.length > 0);
  const [first, second] = plain;
  if (!first || plain.length > 2) return null;
  if (second) return { given: second, family: first, suffix };
  if (first.length < 2) return null;
  return { given: first.slice(0, -1), family: first.slice(-1), suffix };
}

/** Lower case, without accents, points and apostrophes; hyphens part words; titles left out. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[.'’`´]/g, (mark, at: number, all: string) =>
      mark === '.' && /\w/.test(all[at + 1] ?? '') ? ' ' : '',
    )
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !titles.has(word));
}
