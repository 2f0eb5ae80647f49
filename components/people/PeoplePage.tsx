import { useMemo, useState } from 'preact/hooks';
import { CourtPage } from '@/components/popup/CourtPage';
import { NotKept, type NotKeptProps } from '@/components/ui/NotKept';
import { courtById } from '@/lib/courts/registry';
import type { PersonEvent } from '@/lib/memory/events';
import { peopleToCsv } from '@/lib/memory/people-csv';
import { peopleToJson } from '@/lib/memory/people-json';
import { peopleIn, stateOf, workedFor } from '@/lib/memory/people-state';
import { ImportList, type ImportListProps } from './ImportList';
import { PeopleTable } from './PeopleTable';
import { PersonSheet } from './PersonSheet';
import { type Cell, type Filter, filtered, noFilter, type Show, tableOf } from './table-model';

export interface PeoplePageProps extends ImportListProps, NotKeptProps {
  dispatch(courtId: string, event: PersonEvent, person: string): void;
  workFor(person: string): void;
  save(name: string, type: string, text: string): void;
  print(): void;
}

const shows: [Show, string][] = [
  ['all', 'All'],
  ['to-do', 'Still to link'],
  ['stopped', 'Stopped'],
  ['in-progress', 'In progress'],
  ['not-started', 'Not started'],
  ['linked', 'Linked'],
];

/** The people of a firm and their courts. With one person left by the filter: a sheet of that person's. */
export function PeoplePage(props: PeoplePageProps) {
  const { all, now } = props;
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [opened, setOpened] = useState<{ person: string; court: string } | null>(null);
  const table = useMemo(() => tableOf(all, now), [all, now]);
  const left = filtered(table, filter);
  const [only] = left.rows;
  const onOpen = ({ person, court }: Cell) => setOpened({ person: person.id, court: court.id });
  if (table.rows.length === 0)
    return (
      <main class="people-page">
        <h1>People and their courts</h1>
        <p>
          There is nobody here yet. Add a second person in the <a href="/options.html#people">options</a>:
          then each has courts of their own. Or import a list.
        </p>
        <ImportList {...props} />
        <NotKept {...props} />
      </main>
    );
  return (
    <main class="people-page">
      <header>
        <h1>People and their courts</h1>
        <p>
          Working for <strong>{workedFor(all)?.name}</strong>
        </p>
      </header>
      <NotKept {...props} />
      <Tools {...props} filter={filter} setFilter={setFilter} />
      <div class={opened ? 'columns' : ''}>
        <section class="scrolled" aria-label="The table">
          {left.rows.length === 0 || left.courts.length === 0 ? (
            <p role="status">
              {table.courts.length === 0
                ? 'No courts yet. Choose a person in the popup, and add their courts there, or import a list.'
                : 'Nothing fits. Clear the filter to see all.'}
            </p>
          ) : left.rows.length === 1 && only ? (
            <PersonSheet row={only} onOpen={onOpen} />
          ) : (
            <PeopleTable table={left} onOpen={onOpen} />
          )}
        </section>
        {opened && <Opened {...props} {...opened} onClose={() => setOpened(null)} />}
      </div>
    </main>
  );
}

interface ToolsProps extends PeoplePageProps {
  filter: Filter;
  setFilter(filter: Filter): void;
}

function Tools({ filter, setFilter, ...props }: ToolsProps) {
  const { all, now, save, print } = props;
  const day = new Date(now).toISOString().slice(0, 10);
  const people = () => peopleIn(all).map(({ id, name }) => ({ name, records: stateOf(all, id).records }));
  return (
    <div class="tools">
      <label>
        <span class="label">Person</span>
        <input
          type="search"
          value={filter.person}
          onInput={(event) => setFilter({ ...filter, person: event.currentTarget.value })}
        />
      </label>
      <label>
        <span class="label">Court</span>
        <input
          type="search"
          value={filter.court}
          onInput={(event) => setFilter({ ...filter, court: event.currentTarget.value })}
        />
      </label>
      <label>
        <span class="label">Show</span>
        <select
          value={filter.show}
          onChange={(event) => setFilter({ ...filter, show: event.currentTarget.value as Show })}
        >
          {shows.map(([show, name]) => (
            <option key={show} value={show}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div class="buttons">
        <button type="button" onClick={print}>
          Print
        </button>
        <button
          type="button"
          onClick={() => save(`ecf-link-guide-people-${day}.csv`, 'text/csv', peopleToCsv(csvRows(people())))}
        >
          Export for a spreadsheet
        </button>
        <button
          type="button"
          onClick={() =>
            save(`ecf-link-guide-people-${day}.json`, 'application/json', peopleToJson(people(), now))
          }
        >
          Export
        </button>
        <ImportList {...props} />
      </div>
    </div>
  );
}

type Rows = Parameters<typeof peopleToCsv>[0];

const csvRows = (people: Parameters<typeof peopleToJson>[0]): Rows =>
  people.flatMap(({ name, records }) =>
    [...records].flatMap(([id, record]) => {
      const court = courtById(id);
      return court ? [{ name, court, record }] : [];
    }),
  );

function Opened({
  all,
  now,
  person: id,
  court: courtId,
  dispatch,
  workFor,
  onClose,
}: PeoplePageProps & { person: string; court: string; onClose(): void }) {
  const court = courtById(courtId);
  const person = peopleIn(all).find((one) => one.id === id);
  if (!court || !person) return null;
  return (
    <aside aria-label={`${person.name} in ${court.shortName}`}>
      <div class="whose-court">
        <h2>{person.name}</h2>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
      <CourtPage
        court={court}
        record={stateOf(all, id).records.get(courtId) ?? null}
        now={now}
        dispatch={(event) => {
          // Who is to be guided is who is worked for.
          if (event.type === 'guide-me') workFor(id);
          dispatch(courtId, event, id);
        }}
      />
    </aside>
  );
}
