import { guidanceKey, recordKey, settingsKey } from './memory';
import { firstPerson } from './person-ids';

/**
 * For whom one works, as scripts on pages read it: without the schemas, and only where a second person was added. Where
 * none was, the settings name nobody, and none of the keys below is ever asked for.
 */

export const peopleKey = 'people';
export const whoseKey = (courtId: string): string => `whose:${courtId}`;

/** The key of a person's own record or guidance, by the first person's. */
const ofPerson = (key: string, person: string | undefined): string =>
  person && person !== firstPerson ? `${key}:${person}` : key;

export const recordKeyOf = (courtId: string, person?: string): string => ofPerson(recordKey(courtId), person);
export const guidanceKeyOf = (courtId: string, person?: string): string =>
  ofPerson(guidanceKey(courtId), person);

/** The person worked for, by what is stored, unchecked; null where nobody was added. */
export function workingForIn(raw: Record<string, unknown>): string | null {
  const { workingFor } = (raw[settingsKey] ?? {}) as { workingFor?: unknown };
  return typeof workingFor === 'string' ? workingFor : null;
}

/** The keys to read as well, now that the settings are known; none where nobody was added. */
export function personKeys(courtId: string, raw: Record<string, unknown>): string[] {
  const person = workingForIn(raw);
  if (!person) return [];
  return [peopleKey, whoseKey(courtId), recordKeyOf(courtId, person), guidanceKeyOf(courtId, person)];
}

/**
 * What is stored as it is for the person worked for: their records and guidance under the courts' own keys, nobody else's.
 * So all that reads a court's memory reads that person's. Gives the same object where nobody was added.
 */
export function asWorkedFor(raw: Record<string, unknown>): Record<string, unknown> {
  const workingFor = workingForIn(raw);
  if (!workingFor) return raw;
  return Object.fromEntries(
    Object.entries(raw).flatMap(([key, value]) => {
      const [kind, id, person = firstPerson] = key.split(':');
      if ((kind !== 'court' && kind !== 'guidance') || id === 'account') return [[key, value]];
      return person === workingFor ? [[`${kind}:${id}`, value]] : [];
    }),
  );
}
