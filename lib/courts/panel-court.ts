import { cardOf } from './cards';
import type { Court, CourtCard } from './court';
import { type CourtRules, courtRules } from './court-rules';
import { courtById, courts } from './registry';

/**
 * What the panel receives about the court whose page it is on: a value, so that the content scripts contain no court at
 * all. On a court's page it comes from `courts/<id>.js` (court-modules.ts), elsewhere directly from the registry.
 */
export interface PanelCourt {
  card: CourtCard;
  rules: CourtRules;
}

export const panelCourt = (court: Court): PanelCourt => ({ card: cardOf(court), rules: courtRules(court) });

/** The same by the court's id, or null for an id that no court has. */
export function panelCourtById(id: string): PanelCourt | null {
  const court = courtById(id);
  return court && panelCourt(court);
}

/** The same for every court, by id. */
export const allPanelCourts = (): [id: string, court: PanelCourt][] =>
  courts.map((court) => [court.id, panelCourt(court)]);
