import type { Court } from '@/lib/courts/court';
import { type CourtRecord, type Knowledge, merge, nothingKnown, sameKnowledge } from './knowledge';
import { named, nameOf } from './people';
import type { ImportedPeople } from './people-file';
import { peopleIn, stateOf } from './people-state';
import { mostPeople } from './person-ids';
import type { StoredState } from './stored-state';

/** What importing a file of several people's courts would change. */
export interface PeoplePlan {
  /** Who is not on the list yet. */
  added: string[];
  changes: { name: string; court: Court; before: CourtRecord; after: CourtRecord }[];
  /** How many courts the file says nothing new about. */
  unchanged: number;
  /** What cannot be read, where it stands in the file, and why: it is not imported, and the file keeps it. */
  leftOut: { where: string; why: string }[];
  /** As it is sent to the worker: only what is news. */
  people: ImportedPeople;
}

export type PeopleImport = { ok: true; plan: PeoplePlan } | { ok: false; why: string };

/** One court of one person, as a file says it. */
export interface Said {
  /** Where it stands in the file. */
  where: string;
  name: string;
  court: Court;
  knowledge: Knowledge;
}

/** Plans an import of what a file says, beside what is known here. Changes nothing. */
export function planPeople(said: Said[], leftOut: PeoplePlan['leftOut'], all: StoredState): PeopleImport {
  const people = peopleIn(all);
  const names = [...new Map(said.map(({ name }) => [nameOf(name).toLowerCase(), nameOf(name)])).values()];
  if (people.length === 0) {
    if (all.records.size > 0)
      return no(
        'The courts that are kept here so far have no name yet. Add a second person in Options first: it asks whose they are. Then import this file again.',
      );
    if (names.length === 1)
      return no(
        'That file names one person only. Add a second person in Options first, then import it again.',
      );
  }
  const room = mostPeople - people.length;
  const added = names.filter((name) => !named(people, name)).slice(0, room);
  const plan: Omit<PeoplePlan, 'people'> = { added, changes: [], unchanged: 0, leftOut: [...leftOut] };
  const news = new Map<string, Record<string, Knowledge>>(added.map((name) => [name, {}]));
  for (const { where, name, court, knowledge } of joined(said).values()) {
    const person = named(people, name);
    const listed = person?.name ?? added.find((one) => one.toLowerCase() === name.toLowerCase());
    if (!listed) {
      plan.leftOut.push({ where, why: `No more than ${mostPeople} people fit: ${name} is not added.` });
      continue;
    }
    const before = (person && stateOf(all, person.id).records.get(court.id)) ?? nothingKnown;
    const after = merge(before, knowledge);
    if (sameKnowledge(before, after)) plan.unchanged++;
    else {
      plan.changes.push({ name: listed, court, before, after });
      news.set(listed, { ...news.get(listed), [court.id]: knowledge });
    }
  }
  const sent = [...news].map(([name, records]) => ({ name, records }));
  return { ok: true, plan: { ...plan, people: sent } };
}

/** What is said of one court of one person in several places is all taken. */
function joined(said: Said[]): Map<string, Said> {
  const all = new Map<string, Said>();
  for (const one of said) {
    const name = nameOf(one.name);
    const key = `${name.toLowerCase()} ${one.court.id}`;
    const other = all.get(key);
    all.set(key, { ...one, name, knowledge: other ? merge(other.knowledge, one.knowledge) : one.knowledge });
  }
  return all;
}

const no = (why: string): PeopleImport => ({ ok: false, why });
