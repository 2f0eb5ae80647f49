import { set } from './fold';

/** What a firm is, and not which one. Those that are also people's initials are in `initials`. */
const forms =
  'llp llc pllc plc psc lpa apc aplc inc corp corporation ltd chartered chtd company firm office offices group associates partners partnership legal attorneys services united states';

/** Words that firms and offices have in their names, and people do not. */
const firmWords = set(
  `${forms} service society center department dept agency authority commission association university hospital bank trust estate insurance mortgage credit financial union holdings state city county district general defender dba sons`,
);

/** What two names of one firm need not share. */
const beside = set(`${forms} us pc pa ps sc lc lp na co law the of and a at professional`);

/** Words of roles, of accounts that many share and of sentences: none is ever a part of a name. */
const roleWords = set(
  'the of for by not unknown none aka fka nka nee formerly fnu lnu nmn filing filer agent user test admin administrator assistant paralegal secretary debtor creditor pro docket manager deputy trustee ecf bankruptcy account notice help desk',
);
/** These are, and stand in roles as well. */
const alsoInRoles = set('court clerk attorney judge law at se case party guest staff no');

/** Only at the end, since they are also people's initials. Those with vowels need their points. */
const initials = /(^| )(p\.?[cs]|s\.?c|l\.?[cp]|[pns]\.a|co\.)\.?$|\w \w+ pa$/;

/** With initials that belong together as one word: "p. c." as "p.c.". */
const tight = (text: string): string => text.replace(/\b([a-z])\. (?=[a-z]\b)/g, '$1.');

const wordsOf = (text: string): string[] => text.replace(/['.\p{M}]/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a folded name has a word that is never a part of one. */
export const hasRole = (text: string): boolean => wordsOf(text).some((word) => roleWords.has(word));

/** Whether a folded name is nobody's: a role, with no more than one word beside it. */
export const isRole = (text: string): boolean =>
  wordsOf(text).filter((word) => !roleWords.has(word) && !alsoInRoles.has(word) && !/^\d/.test(word)).length <
  (hasRole(text) ? 2 : 1);

/** Whether a folded name has a firm's or office's own words. */
export const isFirm = (text: string): boolean =>
  tight(text)
    .split(/[,()]/)
    .some((part, i) => {
      const words = wordsOf(part);
      // "Baker, John P.C." is a person with two initials.
      const isWhole = i > 0 && words.length > (words[0] === 'a' ? 2 : 1);
      return (
        words.some((word) => firmWords.has(word)) ||
        (i === 0 && words[0] === 'us') ||
        (!isWhole && initials.test(part.trim()) && (i > 0 || words.length > 1))
      );
    });

/** Whether two folded names of firms read alike: one has no word of its own that the other has not. */
export function firmsReadAlike(a: string, b: string): boolean {
  const own = (text: string) => wordsOf(tight(text)).filter((word) => !beside.has(word));
  const within = (x: string[], y: string[]) => x.every((word) => y.includes(word));
  return within(own(a), own(b)) || within(own(b), own(a));
}
