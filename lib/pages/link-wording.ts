import { normalize } from './dom';

/**
 * The words of the courts' headings and entries for linking (FACTS.md, Link form; Utilities and NextGen items; Appellate
 * courts and BAPs). In whichever usual order a court puts them, a heading of the link pages has no other word than these.
 */
const words =
  "link linking a an the my your to with and of in for this these two existing current old new individual upgraded nextgen cm/ecf ecf pacer pacer's e-filing e-filer efiler efiling filer filing account accounts here utility";
const vocabulary = new Set(words.split(' '));

/** With room for signs around the words. Every line of a page is asked, and most of a docket's are longer. */
const longestWording = 120;

const stripped = (text: string): string => normalize(text).replace(/^[»>•\-–—*: ]+|[ .:…»>*!?]+$/g, '');

/** "Link a CM/ECF account to my PACER account" in any usual order: the link of an account, and nothing else. */
export function isLinkWording(text: string): boolean {
  if (text.length > longestWording) return false;
  const found = stripped(text)
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[\s,]+/);
  if (!found.every((word) => vocabulary.has(word))) return false;
  const has = (...some: string[]) => some.some((word) => found.includes(word));
  const isAct = found[0] === 'link' || found[0] === 'linking' || found.at(-1) === 'linking';
  return isAct && has('account', 'accounts') && has('cm/ecf', 'ecf', 'pacer', 'e-filer', 'e-filing', 'filer');
}

/** "Link Accounts", "Account Linking": a heading that names no system, so that the page has to say more. */
export const isShortLinkWording = (text: string): boolean =>
  /^(link (my |your |the |these )?accounts?|account linking|linking accounts?)$/i.test(stripped(text));

/** "NextGen Release 1.1 Menu Items" (FACTS.md, Utilities and NextGen items). */
export const isNextGenItems = (text: string): boolean =>
  text.length <= longestWording && /^nextgen release [\d.]+ menu items$/i.test(stripped(text));

/** Speaks of the link of an account, in whatever sentence: "permanently linked", "link your PACER account". */
export const namesTheLink = (text: string): boolean =>
  /\bpermanently linked\b|\b(link|linked|linking|links)\b.{0,80}\b(cm\/ecf|e-?fil(er|ing)|pacer)\b.{0,30}\baccounts?\b|\b(cm\/ecf|e-?fil(er|ing)|pacer)\b.{0,40}\baccounts?\b.{0,60}\b(link|linked|linking)\b|\blink(ed|ing)? (your|these|the|both|my|an?)( [\w/-]+){0,2} accounts?\b/i.test(
    text,
  );
