import type { Court } from '@/lib/courts/court';
import { courtById } from '@/lib/courts/registry';
import { toCsv, toJson } from '@/lib/memory/export';
import { peopleToCsv } from '@/lib/memory/people-csv';
import { peopleToJson } from '@/lib/memory/people-json';
import { peopleIn, stateOf } from '@/lib/memory/people-state';
import type { CourtRecord, GuidanceState } from '@/lib/memory/records';
import type { PersonsState, StoredState } from '@/lib/memory/stored-state';

/** A court with a setting of its own. */
export interface CourtSetting {
  court: Court;
  guidance: GuidanceState;
}

/** The courts in which the person declined offers, or is being guided. */
export function courtSettings(all: StoredState): CourtSetting[] {
  return [...all.guidance].flatMap(([id, guidance]) => {
    const court = courtById(id);
    return court && (guidance.offer !== 'ask' || guidance.guiding) ? [{ court, guidance }] : [];
  });
}

/** The text of an export: of one person's courts, or of all people and theirs. */
export function jsonOf(all: StoredState, now: number): string {
  const people = peopleIn(all);
  return people.length === 0
    ? toJson(all.records, now)
    : peopleToJson(
        people.map(({ id, name }) => ({ name, records: stateOf(all, id).records })),
        now,
      );
}

/** The text of a spreadsheet: with the people in it, where there are several. */
export function csvOf(all: StoredState): string {
  const people = peopleIn(all);
  if (people.length === 0) return toCsv(csvRows(all));
  return peopleToCsv(
    people.flatMap(({ id, name }) => csvRows(stateOf(all, id)).map((row) => ({ name, ...row }))),
  );
}

/** The rows of the spreadsheet. */
function csvRows(all: PersonsState): { court: Court; record: CourtRecord }[] {
  return [...all.records].flatMap(([id, record]) => {
    const court = courtById(id);
    return court ? [{ court, record }] : [];
  });
}

/** "linked (filing menus seen)" for the list of what an import would change. */
export function statusText({ status, knownBy }: CourtRecord): string {
  const words = status.replace('-', ' ');
  return knownBy ? `${words} (${knownBy.replaceAll('-', ' ')})` : words;
}
