const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "2021-08" to "August 2021"; a year stays a year. */
export function monthOf(date: string): string {
  const [year, month] = date.split('-');
  return `${month ? `${months[Number(month) - 1]} ` : ''}${year}`;
}

/** The date of a page that a rule is from, to stand behind it in brackets. */
export const pageDate = (date: string | null): string =>
  date ? `(as of ${monthOf(date)})` : '(page without a date)';

/** "2021-08" to "August 2021"; a year stays a year; null is said to be unknown. */
export function asOf(date: string | null): string {
  if (!date) return 'date of the number not known';
  return `number as of ${monthOf(date)}`;
}
