import type { Court } from './court';
import rows from './courts.json';

/** All 207 courts, in the order of PACER's lookup: appellate, district, bankruptcy, national. */
export const courts: readonly Court[] = rows as Court[];

const byId = new Map(courts.map((court) => [court.id, court]));

/** The court with this id, or null. */
export function courtById(id: string): Court | null {
  return byId.get(id) ?? null;
}

/**
 * Where a filer begins in this court: the page with the link to the Document Filing System. A bankruptcy appellate panel
 * has no such page of its own: its entry is on its circuit's page, below the circuit's (FACTS.md, Appellate courts and
 * BAPs), so its filers begin at the entry itself.
 */
export function landingUrl({ kind, host, path }: Court): string {
  const entry = path === '/bn/' ? 'AttorneyFiling/login.jsf' : 'servlet/TransportRoom?servlet=Login';
  return `https://${host}${path}${kind === 'bap' ? entry : ''}`;
}
