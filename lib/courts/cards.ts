import type { Court, CourtCard, HelpDesk } from './court';
import { courtById } from './registry';
import { newestFirst } from './source-dates';

/**
 * The numbers that a panel shows: the two newest, or the newest and one that the court names for its logins. The popup's
 * page of the court has the rest.
 */
export function numbersOnCard(helpDesk: readonly HelpDesk[]): HelpDesk[] {
  const [first, ...others] = newestFirst(helpDesk);
  const second = isForLogins(first) ? others[0] : (others.find(isForLogins) ?? others[0]);
  return [first, second].filter((desk) => desk !== undefined);
}

const isForLogins = (desk: HelpDesk | undefined): boolean =>
  /login|password|credential|username/i.test(desk?.label ?? '');

export const cardOf = ({ id, shortName, kind, helpDesk, contact }: Court): CourtCard => ({
  id,
  shortName,
  kind,
  helpDesk: numbersOnCard(helpDesk),
  contact,
});

/** The card of a court, or null for an id that no court has. Not for content scripts: it loads the whole registry. */
export function courtCard(id: string): CourtCard | null {
  const court = courtById(id);
  return court && cardOf(court);
}
