/** What tells a father from a son: ways to write it, and the one form that is compared. */
const suffixes =
  /^(?:(jn?r|junior|filho)|(sn?r|senior)|(ii|2n?d|second)|(iii|3r?d|third)|(iv|4th)|(5th)|(vi|6th)|(vii|7th)|(viii|8th)|(ix)|neto)\.?$/;

/** These are names as well: suffixes only where two words are left without them. */
const alsoNames = /^(junior|senior|second|third|vi|filho|neto)$/;

/** The suffix that a word is, where it stands beside `others` more words of the name; "" where it is none. */
export function suffixOf(chunk: string, others: number): string {
  const found = suffixes.exec(chunk);
  if (!found || others < (alsoNames.test(chunk) ? 2 : 1)) return '';
  return `${found.findIndex((form, i) => i > 0 && form)}`;
}

/** "V" is an initial, the fifth, or not to be told, by where it stands. */
export const isFive = (chunk: string | undefined): boolean => chunk === 'v' || chunk === 'v.';
export const five = suffixOf('5th', 1);
