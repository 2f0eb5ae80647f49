import type { Court, CourtCard } from './court';
import { courtById } from './registry';

/** Numbers that a panel shows; the others stand in the popup's page of the court. */
const desksShown = 2;

export const cardOf = ({ id, shortName, kind, helpDesk, contact }: Court): CourtCard => ({
  id,
  shortName,
  kind,
  helpDesk: helpDesk.slice(0, desksShown),
  contact,
});

/** The card of a court, or null for an id that no court has. Not for scripts on pages: it stands on the whole registry. */
export function courtCard(id: string): CourtCard | null {
  const court = courtById(id);
  return court && cardOf(court);
}
