/** One word of a name, in the forms in which it is compared. */
export interface Word {
  /** Without case; marks and apostrophes as they are. */
  full: string;
  /** `full` without apostrophes. */
  bare: string;
  /** `bare` without the marks of Latin letters: what a system that knows only A to Z makes of it. */
  base: string;
  /** As another usual spelling has it. Two words with one spelling may be one name. */
  spellings: string[];
  /** A point stood behind it. */
  pointed: boolean;
  /** A hyphen joins it to the word before. */
  glued: boolean;
  /** It stood before the comma, or is a part of the last word that a hyphen joins: not to be left out. */
  kept: boolean;
}

/**
 * A text without what makes no difference to a reader: case, width, what cannot be seen, the shapes of apostrophes,
 * hyphens and spaces. Marks stay, taken apart from their letters.
 */
export const fold = (text: string): string =>
  text
    .replace(/[\p{DI}\p{Cf}]/gu, '')
    .replace(/[’‘ʼʻ`´′ʾʿ]/g, "'")
    .normalize('NFKD')
    // Up and down: the capital of "ß" is "SS", and "ς" has none of its own.
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/ς/g, 'σ')
    .replace(/[‐‑‒–−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/\b([dlo])' /g, "$1'")
    // Between spaces it is no hyphen.
    .replace(/ -|- /g, ' | ')
    .trim();

/** What Unicode does not take apart into letter and mark. */
const letters: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
};

/** Without the marks of Latin letters. Those of other scripts stay: there they part one name from another. */
const unmarked = (bare: string): string =>
  bare.replace(/(\p{sc=Latin})\p{M}+/gu, '$1').replace(/[øłđðþæœħ]/g, (letter) => letters[letter] ?? '');

/** Usual ways to write the same sounds of a language with other letters. */
const respelled = (base: string): string =>
  base
    .replace(/ks/g, 'x')
    .replace(/^ye/, 'e')
    .replace(/^(ju|iu)/, 'yu')
    .replace(/tch/g, 'ch')
    .replace(/oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/yov$/, 'ev')
    .replace(/i?y([ao])/g, 'i$1')
    .replace(/([ae])y$/, '$1i')
    .replace(/[iy][iy]$/, 'y')
    .replace(/ah$/, 'a');

/** A word from its folded text. */
export function wordOf(full: string, pointed: boolean, glued: boolean): Word {
  const bare = full.replace(/'/g, '');
  const base = unmarked(bare).replace(/^saint(e?)$/, 'st$1');
  const umlauts = bare
    .replace(/([aou])\u0308/g, '$1e')
    .replace(/a\u030a/g, 'aa')
    .replace(/ø/g, 'oe');
  return {
    full,
    bare,
    base,
    spellings: [respelled(base), respelled(unmarked(umlauts))],
    pointed,
    glued,
    kept: false,
  };
}

export const set = (words: string): Set<string> => new Set(words.split(' '));

/** Words as one. */
export const joined = (words: Word[]): Word => ({
  ...wordOf(words.map(({ full }) => full).join(''), false, words[0]?.glued ?? false),
  kept: words.some(({ kept }) => kept),
});
