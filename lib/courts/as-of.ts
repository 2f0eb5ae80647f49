const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "2021-08" to "August 2021"; a year stays a year; null is said to be unknown. */
export function asOf(date: string | null): string {
  if (!date) return 'date of the number not known';
  const [year, month] = date.split('-');
  return `number as of ${month ? `${months[Number(month) - 1]} ` : ''}${year}`;
}
