const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "August 2021" for "2021-08"; "2021" for "2021". */
export function monthOf(date: string): string {
  const [year, month] = date.split('-');
  return `${month ? `${months[Number(month) - 1]} ` : ''}${year}`;
}

/** Numbers by the date of the page that prints them: the newest first, those without a date last, otherwise as listed. */
export const newestFirst = <T extends { asOf: string | null }>(numbers: readonly T[]): T[] =>
  [...numbers].sort((a, b) => (b.asOf ?? '').localeCompare(a.asOf ?? ''));

/** The date of the page that a rule comes from, in parentheses, to be shown after the rule. */
export const pageDate = (date: string | null | undefined): string =>
  date ? `(as of ${monthOf(date)})` : '(page without a date)';

/** "number as of August 2021" for "2021-08"; for null, that the date is not known. */
export function numberDate(date: string | null): string {
  if (!date) return 'date of the number not known';
  return `number as of ${monthOf(date)}`;
}
/**
 * A date such as "November 21, 2026", in the browser's time zone.
 * @param at milliseconds since 1970
 */
export const dayOf = (at: number): string =>
  new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'long', day: 'numeric' }).format(at);

/** When PACER's lookup was read: addresses without a date of their own are from it (FACTS.md, Help-desk numbers). */
const lookupRead = '2023-01';

/** An address of a court with its date, unless that is in its text already. */
export const withDate = (address: string): string =>
  address.includes('(as of ') ? address : `${address} ${pageDate(lookupRead)}`;
