/** "November 21, 2026", as the day is here. In: milliseconds since 1970. */
export const dayOf = (at: number): string =>
  new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'long', day: 'numeric' }).format(at);
