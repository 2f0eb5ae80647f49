import * as z from 'zod/mini';
import { type PeopleState, reducePeople } from './people';
import { mostPeople } from './person-ids';
import { knowledge } from './records';
import { courtId } from './schema-parts';

/** What a file says of people, by name, as it is sent to the worker: who is not on the list is added to it. */
export const importedPeople = z
  .array(
    z.strictObject({
      name: z.string().check(z.minLength(1), z.maxLength(60)),
      records: z.record(courtId, knowledge),
    }),
  )
  .check(z.maxLength(mostPeople));

export type ImportedPeople = z.infer<typeof importedPeople>;

/**
 * The list with all these names on it. Where there was no list, the first name is the first person's, to whom belongs what
 * was kept before. A name that does not fit on the list any more is left out.
 */
export function withNames(before: PeopleState, names: string[]): PeopleState {
  const [first = null] = names;
  return names.reduce((state, name) => add(state, name, first), before);
}

/** Where there is no list, adding the first name itself changes nothing, since both would be one. */
const add = (state: PeopleState, name: string, first: string | null): PeopleState =>
  reducePeople(state, { type: 'add', name, first });
