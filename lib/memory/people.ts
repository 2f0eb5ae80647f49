import * as z from 'zod/mini';
import { firstPerson, mostPeople, personOf } from './person-ids';
import { personId } from './schema-parts';

/**
 * The people whose courts are kept apart in one browser: a firm's attorneys. There is no such list until a second person is
 * added. Names are as the person typed them, never read from a page, and never leave this computer. What was kept before
 * belongs to the first person and stays under its keys.
 */

const longestName = 60;

const name = z.string().check(z.minLength(1), z.maxLength(longestName));
const person = z.object({ id: personId, name });

/** Key: `people`. Whom one works for now stands in the settings, which pages read anyway. */
export const peopleRecord = z.object({
  v: z.literal(1),
  people: z.array(person).check(z.minLength(1), z.maxLength(mostPeople)),
  /** The last number given out. None is given twice, or a removed person's courts could become somebody else's. */
  last: z.number().check(z.int(), z.nonnegative(), z.maximum(999_999)),
  /** The person removed last: still there to be brought back, until another is removed or the browser starts again. */
  removed: z.nullable(z.object({ person, place: z.number().check(z.int(), z.nonnegative()) })),
});

/** What the person does about the list, as it is sent to the worker. */
export const peopleEvent = z.union([
  /** `first` names whom the courts kept so far belong to; it counts where there is no list yet. */
  z.strictObject({ type: z.literal('add'), name, first: z.nullable(name) }),
  z.strictObject({ type: z.literal('rename'), id: personId, name }),
  z.strictObject({ type: z.enum(['remove', 'work-for']), id: personId }),
  z.strictObject({ type: z.literal('bring-back') }),
]);

export type People = z.infer<typeof peopleRecord>;
export type Person = z.infer<typeof person>;
export type PeopleEvent = z.infer<typeof peopleEvent>;

/** The list, and whom one works for: null where there are not several. */
export interface PeopleState {
  people: People | null;
  workingFor: string | null;
}

/** A name as it is kept: in one line, without characters that cannot be seen, no longer than fits. */
export const nameOf = (typed: string): string =>
  typed
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestName)
    // Halves of characters, as where one was cut through.
    .replace(/\p{Cs}/gu, '')
    .trim();

const folded = (name: string): string => nameOf(name).toLowerCase();

/** The person of that name, whatever its case; null where there is none. */
export const named = (people: readonly Person[], name: string): Person | null =>
  people.find((one) => folded(one.name) === folded(name)) ?? null;

/** Why a name cannot be given to a person of the list, in one sentence; null where it can. `but`: the person renamed. */
export function nameProblem(
  people: readonly Person[],
  typed: string,
  but: string | null = null,
): string | null {
  if (nameOf(typed) === '') return 'Type initials or a name.';
  const same = named(
    people.filter(({ id }) => id !== but),
    typed,
  );
  if (same) return `${same.name} is on the list already. Add something that tells the two apart.`;
  if (but === null && people.length >= mostPeople)
    return `No more than ${mostPeople} people fit. Remove somebody first.`;
  return null;
}

/** The list, whose people are several only after the second was added. */
export const severalPeople = ({ people }: Pick<PeopleState, 'people'>): readonly Person[] =>
  people && people.people.length > 1 ? people.people : [];

/**
 * Reduces one event into the list. What cannot be done changes nothing. The first person cannot be removed: theirs are the
 * records that were kept before there were people, and the only ones that sync carries.
 */
export function reducePeople(before: PeopleState, event: PeopleEvent): PeopleState {
  if (event.type === 'add') return added(before, event.name, event.first);
  const { people } = before;
  if (!people) return before;
  switch (event.type) {
    case 'rename':
      if (!has(people, event.id) || nameProblem(people.people, event.name, event.id)) return before;
      return {
        ...before,
        people: {
          ...people,
          people: people.people.map((one) =>
            one.id === event.id ? { ...one, name: nameOf(event.name) } : one,
          ),
        },
      };
    case 'remove':
      return removed(before, people, event.id);
    case 'bring-back':
      return broughtBack(before, people);
    case 'work-for':
      return people.people.length > 1 && has(people, event.id) ? { ...before, workingFor: event.id } : before;
  }
}

const has = ({ people }: People, id: string): boolean => people.some((one) => one.id === id);

function added(before: PeopleState, typed: string, first: string | null): PeopleState {
  const list = before.people ?? (first === null || nameOf(first) === '' ? null : begun(first));
  if (!list || nameProblem(list.people, typed)) return before;
  const last = list.last + 1;
  return {
    people: { ...list, last, people: [...list.people, { id: personOf(last), name: nameOf(typed) }] },
    // The records kept so far are the first person's, and so is the work until another is chosen.
    workingFor: before.workingFor ?? firstPerson,
  };
}

const begun = (first: string): People => ({
  v: 1,
  people: [{ id: firstPerson, name: nameOf(first) }],
  last: 1,
  removed: null,
});

function removed(before: PeopleState, people: People, id: string): PeopleState {
  const place = people.people.findIndex((one) => one.id === id);
  const person = people.people[place];
  if (!person || id === firstPerson) return before;
  const left = people.people.filter((one) => one !== person);
  const workingFor = before.workingFor === id ? firstPerson : before.workingFor;
  return {
    people: { ...people, people: left, removed: { person, place } },
    workingFor: left.length > 1 ? workingFor : null,
  };
}

function broughtBack(before: PeopleState, people: People): PeopleState {
  if (!people.removed || people.people.length >= mostPeople) return before;
  const { person, place } = people.removed;
  // Meanwhile somebody else may have got the name.
  const taken = named(people.people, person.name) !== null;
  const back = taken ? { ...person, name: nameOf(`${person.id} ${person.name}`) } : person;
  return {
    people: {
      ...people,
      people: [...people.people.slice(0, place), back, ...people.people.slice(place)],
      removed: null,
    },
    workingFor: before.workingFor ?? firstPerson,
  };
}

/**
 * Forgets the person who was removed last: whose records are to be removed with them, or null. Where only the first person
 * is left, there is no list any more.
 */
export function forgetRemoved(people: People): { people: People | null; id: string | null } {
  const alone = people.people.length < 2;
  return {
    people: alone ? null : people.removed ? { ...people, removed: null } : people,
    id: people.removed?.person.id ?? null,
  };
}
