import { statusLine, statusSource } from '@/components/ui/court-list';
import type { Court } from '@/lib/courts/court';
import { courtById } from '@/lib/courts/registry';
import type { Person } from '@/lib/memory/people';
import { peopleIn, stateOf } from '@/lib/memory/people-state';
import type { CourtRecord, Status } from '@/lib/memory/records';
import type { StoredState } from '@/lib/memory/stored-state';
import { titleIn } from '@/lib/steps/title-in';

/** One court of one person, as the table shows it. */
export interface Cell {
  person: Person;
  court: Court;
  record: CourtRecord;
  /** "Linked", or "Step 3 of 7". */
  status: string;
  /** How it is known and since when. */
  known: string;
  /** What comes next; empty where nothing does. */
  next: string;
}

export interface Row {
  person: Person;
  /** By the columns; null where the person does not follow the court. */
  cells: (Cell | null)[];
  linked: number;
  followed: number;
}

export interface Table {
  courts: Court[];
  rows: Row[];
}

export type Show = 'all' | 'to-do' | Status;

export interface Filter {
  person: string;
  court: string;
  show: Show;
}

export const noFilter: Filter = { person: '', court: '', show: 'all' };

/** The people and their courts: every court that anybody follows or is linked in. `now` in ms. */
export function tableOf(all: StoredState, now: number): Table {
  const people = peopleIn(all).map((person) => ({ person, records: stateOf(all, person.id).records }));
  const ids = new Set(
    people.flatMap(({ records }) => [...records].filter(([, one]) => counts(one)).map(([id]) => id)),
  );
  const courts = [...ids]
    .flatMap((id) => courtById(id) ?? [])
    .sort((a, b) => a.shortName.localeCompare(b.shortName));
  const rows = people.map(({ person, records }): Row => {
    const cells = courts.map((court) => {
      const record = records.get(court.id);
      return record && counts(record) ? cellOf(person, court, record, now) : null;
    });
    const followed = cells.filter((cell) => cell !== null);
    return {
      person,
      cells,
      linked: followed.filter(({ record }) => record.status === 'linked').length,
      followed: followed.length,
    };
  });
  return { courts, rows };
}

const counts = ({ tracked, status }: CourtRecord): boolean => tracked || status === 'linked';

function cellOf(person: Person, court: Court, record: CourtRecord, now: number): Cell {
  const row = { court, record };
  return { person, court, record, status: statusLine(row), known: statusSource(row, now), next: nextOf(row) };
}

/** What comes next in a court, in a few words. */
function nextOf({ record, court }: { record: CourtRecord; court: Court }): string {
  switch (record.status) {
    case 'linked':
      return '';
    case 'stopped':
      return 'Call the court';
    case 'in-progress':
      return titleIn(record.step ?? 'L1', court);
    case 'not-started':
      return 'Open its site';
  }
}

const has = (show: Show, cell: Cell | null): boolean =>
  cell !== null &&
  (show === 'all' || (show === 'to-do' ? cell.record.status !== 'linked' : cell.record.status === show));

const within = (texts: string[], wanted: string): boolean =>
  texts.some((text) => text.toLowerCase().includes(wanted.trim().toLowerCase()));

/** The rows and columns that a filter leaves: those with a cell of the status, where one is chosen. */
export function filtered({ courts, rows }: Table, filter: Filter): Table {
  const columns = courts
    .map((court, at) => ({ court, at }))
    .filter(({ court }) => within([court.shortName, court.name, court.id], filter.court));
  const left = rows
    .filter(({ person }) => within([person.name], filter.person))
    .map((row) => ({ ...row, cells: columns.map(({ at }) => row.cells[at] ?? null) }))
    .filter(({ cells }) => filter.show === 'all' || cells.some((cell) => has(filter.show, cell)));
  const used = columns
    .map(({ court }, at) => ({ court, at }))
    .filter(
      ({ at }) => filter.show === 'all' || left.some(({ cells }) => has(filter.show, cells[at] ?? null)),
    );
  return {
    courts: used.map(({ court }) => court),
    rows: left.map((row) => ({ ...row, cells: used.map(({ at }) => row.cells[at] ?? null) })),
  };
}
