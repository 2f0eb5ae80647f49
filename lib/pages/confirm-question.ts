import { cmecfOf } from './cmecf';
import type { Page } from './page';
import { sentencesOf } from './sentences';

/** "Do you want to link these accounts?", in the words that courts ask such things with (FACTS.md, Confirmation page). */
const asking = [
  /^(do|did) you (want|wish|still want|still wish) to (permanently )?link\b.*\?$/i,
  /^(would|do) you like to (permanently )?link\b.*\?$/i,
  /^are you sure( that)? you (want|wish) to (permanently )?link\b.*\?$/i,
  /^(should|shall) (these|the|your)( two)? accounts be linked\b.*\?$/i,
  /^(permanently )?link (these|the|both|your)( two)? (accounts|logins)( now)?\?$/i,
  /^(please )?confirm that you (want|wish) to link\b.*$/i,
  /^(please )?confirm (the|this) link(ing)?( of (these|the|your|both)( two)? accounts)?$/i,
];

/** Without a mark at its end the courts' own question counts as well: some pages cut it. */
const asks = (sentence: string): boolean => {
  const text = sentence.replace(/\s*\?$/, '?').replace(/[.:]$/, '');
  return asking.some((one) => one.test(text)) || /^do you want to link these accounts$/i.test(text);
};

export const isQuestion = (text: string): boolean =>
  text.length < 300 && (asks(text) || sentencesOf(text).some(asks));

export const questionLine = (page: Page) => page.once(readQuestion);

const readQuestion = (page: Page) =>
  cmecfOf(page).reading.lines.find((line) => !line.link && isQuestion(line.text)) ?? null;

/** "… will be permanently linked": what the Submit of the last check does. */
export const isPermanence = (text: string): boolean =>
  /\bpermanent(ly)?\b.{0,30}\blink|\blink(ed|ing)?\b.{0,30}\bpermanent(ly)?\b/i.test(text);
