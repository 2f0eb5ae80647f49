import { nothingReady } from './checklist';
import type { Person } from './people';
import { severalPeople } from './people';
import { firstPerson } from './person-ids';
import type { PersonsState, StoredState } from './stored-state';

/** The people of the list, in its order; none where no second person was added. */
export const peopleIn = ({ people }: StoredState): readonly Person[] => severalPeople({ people });

/** The person worked for; null where no second person was added. */
export function workedFor(all: StoredState): Person | null {
  const people = peopleIn(all);
  return people.find(({ id }) => id === all.settings.workingFor) ?? people[0] ?? null;
}

const nothing: PersonsState = { records: new Map(), guidance: new Map(), checklist: nothingReady };

/** What is kept of a person. */
export const stateOf = (all: StoredState, person: string): PersonsState =>
  person === firstPerson ? all : (all.ofOthers.get(person) ?? nothing);

/**
 * Everything as it is for the person worked for, whose records, guidance and checklist stand in for the first person's. The same object
 * where nobody was added.
 */
export function asTheirs(all: StoredState, person: Person | null = workedFor(all)): StoredState {
  if (!person || person.id === firstPerson) return all;
  const { records, guidance, checklist } = stateOf(all, person.id);
  // Guidance on the account's own pages is everybody's.
  const account = all.guidance.get('account');
  return {
    ...all,
    records,
    checklist,
    guidance: account ? new Map([...guidance, ['account', account]]) : guidance,
  };
}
