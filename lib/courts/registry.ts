import type { Court } from './court';
import rows from './courts.json';

/** All 207 courts, in the order of PACER's lookup: appellate, district, bankruptcy, national. */
export const courts: readonly Court[] = rows as Court[];

const byId = new Map(courts.map((court) => [court.id, court]));

/** The court with this id, or null. */
export function courtById(id: string): Court | null {
  return byId.get(id) ?? null;
}

/** Where a filer begins in this court: the page with the way to the Document Filing System. */
export function landingUrl(court: Court): string {
  return `https://${court.host}${court.path}`;
}
