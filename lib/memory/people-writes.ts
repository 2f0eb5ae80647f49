import { checklistKey } from './checklist';
import type { CourtState } from './court-state';
import type { CourtEvent } from './events';
import { type People, severalPeople } from './people';
import { toStored } from './records';
import { reduce } from './reduce';
import { type PersonsCourt, reduceSeenFor, type WhoseRecord } from './whose';
import { guidanceKeyOf, recordKeyOf, whoseKey } from './working-for';

/** What is written of a court, by key: what changed between two states of it, and nothing where nothing did. */
export function courtChanges(
  courtId: string,
  person: string | undefined,
  before: CourtState,
  after: CourtState,
): Record<string, unknown> {
  return {
    ...(after.record && after.record !== before.record
      ? { [recordKeyOf(courtId, person)]: toStored(after.record) }
      : {}),
    ...(after.guidance !== before.guidance ? { [guidanceKeyOf(courtId, person)]: after.guidance } : {}),
  };
}

/** Whether a person is on the list. Without a list there is only the first, and nobody is named. */
export const isOn = (people: People | null, person: string): boolean =>
  severalPeople({ people }).some(({ id }) => id === person);

/** Reduces an event for one of several people, as `reduce` does for one alone. */
export function reduceFor(
  person: string,
  before: PersonsCourt,
  event: CourtEvent,
  now: number,
): PersonsCourt {
  if (event.type === 'seen') return reduceSeenFor(person, before, event, now);
  return { state: reduce(before.state, event, now), whose: before.whose };
}

export const whoseChange = (
  courtId: string,
  before: WhoseRecord,
  after: WhoseRecord,
): Record<string, unknown> => (after === before ? {} : { [whoseKey(courtId)]: after });

/** The keys under which anything of one person but the first is kept, of all keys that there are. */
export const keysOfPerson = (keys: string[], person: string): string[] =>
  keys.filter(
    (key) => key === checklistKey(person) || (/^(court|guidance):/.test(key) && key.split(':')[2] === person),
  );
