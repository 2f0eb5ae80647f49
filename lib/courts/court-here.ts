import { cardOf } from './cards';
import type { Court, CourtCard } from './court';
import { courtById, courts } from './registry';
import { type CourtRules, courtRules } from './rules-of';

/**
 * What the panel is handed of the court whose page it is on: a value, so that the scripts on pages hold no court at all.
 * On a court's page it comes from `courts/<id>.js` (court-modules.ts); elsewhere straight from the registry.
 */
export interface CourtHere {
  card: CourtCard;
  rules: CourtRules;
}

export const courtHere = (court: Court): CourtHere => ({ card: cardOf(court), rules: courtRules(court) });

/** The same by id, or null for an id that no court has. */
export function courtHereById(id: string): CourtHere | null {
  const court = courtById(id);
  return court && courtHere(court);
}

/** Of every court, by id. */
export const allCourtsHere = (): [id: string, here: CourtHere][] =>
  courts.map((court) => [court.id, courtHere(court)]);
