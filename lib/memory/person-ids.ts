/** The person whose records stand under a court's own keys: those from before there were people. */
export const firstPerson = 'p1';
export const personOf = (number: number): string => `p${number}`;
export const mostPeople = 60;
export const isPersonId = (value: unknown): boolean =>
  typeof value === 'string' && /^p[1-9]\d{0,5}$/.test(value);
