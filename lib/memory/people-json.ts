import * as z from 'zod/mini';
import type { Court } from '@/lib/courts/court';
import { isAhead } from './clock';
import { largestImport } from './export';
import type { CourtRecord } from './knowledge';
import { nameOf } from './people';
import { type PeopleImport, type PeoplePlan, planPeople, type Said } from './people-plan';
import { courtRecord, toStored } from './records';
import type { StoredState } from './stored-state';

const format = 'ecf-link-guide';
/** A file of one person is of version 1 (export.ts). A guide that knows no people does not read one of several as one's. */
const version = 2;

/** Makes the text of the file that holds the people and their courts. The first is whose courts sync carries. */
export function peopleToJson(
  people: { name: string; records: ReadonlyMap<string, CourtRecord> }[],
  now: number,
): string {
  const listed = people.map(({ name, records }) => ({
    name,
    courts: Object.fromEntries([...records].map(([id, record]) => [id, toStored(record)])),
  }));
  return `${JSON.stringify({ format, version, exported: new Date(now).toISOString(), people: listed }, null, 2)}\n`;
}

const file = z.object({
  format: z.literal(format),
  version: z.literal(version),
  people: z.array(z.object({ name: z.string(), courts: z.record(z.string(), z.unknown()) })),
});

/** Whether a text looks like a file of several people: for pages that only know those of one. */
export function isPeopleJson(text: string): boolean {
  const head = text.slice(0, 500);
  return /"format":\s*"ecf-link-guide"/.test(head) && /"version":\s*2\b/.test(head);
}

/** Plans the import of such a file, or says in one sentence why it cannot be imported and what to do. */
export function planPeopleJson(
  text: string,
  all: StoredState,
  courts: readonly Court[],
  now: number,
): PeopleImport {
  if (text.length > largestImport)
    return {
      ok: false,
      why: 'That file is far too large to be an export of this guide. Choose the file that Export made.',
    };
  const read = file.safeParse(parsed(text));
  if (!read.success)
    return {
      ok: false,
      why: 'That file is cut off, or is no list of people that this guide made. Export it again, and choose the file that ends in .json.',
    };
  const leftOut: PeoplePlan['leftOut'] = [];
  const said = read.data.people.flatMap(({ name, courts: records }) =>
    Object.entries(records).flatMap(([id, value]): Said[] => {
      const where = `${nameOf(name) || 'a person without a name'}, ${id}`;
      const court = courts.find((one) => one.id === id);
      const { data: knowledge } = courtRecord.safeParse(value);
      // Nobody is asked about it later, as one person alone is: only the first person's copies wait apart.
      const isLater = knowledge !== undefined && isAhead(knowledge, now);
      if (nameOf(name) !== '' && court && knowledge && !isLater) return [{ where, name, court, knowledge }];
      const unread = isLater
        ? 'its dates are ahead of this computer’s clock: check the clock of each computer, then export it again'
        : 'the record cannot be read';
      leftOut.push({ where, why: court ? unread : 'there is no such court' });
      return [];
    }),
  );
  return planPeople(said, leftOut, all);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
