import { useState } from 'preact/hooks';
import { nameProblem, type PeopleEvent, type Person } from '@/lib/memory/people';
import { peopleIn, stateOf } from '@/lib/memory/people-state';
import { firstPerson } from '@/lib/memory/person-ids';
import type { StoredState } from '@/lib/memory/stored-state';

export interface PeopleProps {
  all: StoredState;
  changePeople(event: PeopleEvent): void;
}

/** The people whose courts are kept apart. Until a second one is added there is one button, and nothing of it elsewhere. */
export function People({ all, changePeople }: PeopleProps) {
  const people = peopleIn(all);
  const [asked, setAsked] = useState(false);
  const removed = all.people?.removed?.person;
  return (
    <section id="people">
      <h2>People</h2>
      <p>
        For staff who link several attorneys’ accounts in this browser: each person has courts of their own.
        Initials or names stay on this computer; sync does not carry them, or the courts of anybody but the
        first.
      </p>
      {people.length > 0 ? (
        <>
          <ul class="courts rows">
            {people.map((person) => (
              <PersonItem key={person.id} person={person} all={all} changePeople={changePeople} />
            ))}
          </ul>
          <AddPerson people={people} onAdd={(name) => changePeople({ type: 'add', name, first: null })} />
        </>
      ) : asked ? (
        <AddSecond
          onAdd={(first, name) => {
            changePeople({ type: 'add', name, first });
            setAsked(false);
          }}
        />
      ) : (
        <button type="button" onClick={() => setAsked(true)}>
          Add a second person
        </button>
      )}
      {removed && (
        <p role="status" class="said">
          {removed.name} was removed.{' '}
          <button type="button" onClick={() => changePeople({ type: 'bring-back' })}>
            Bring {removed.name} back
          </button>
          <small>
            With all their courts, until another person is removed or the browser is started again.
          </small>
        </p>
      )}
      <p>
        <a href="/people.html" target="_blank" rel="noreferrer">
          {people.length > 0 ? 'Open the table of people and courts' : 'Import a list of people and courts'}
        </a>
      </p>
    </section>
  );
}

/** How many of a person's courts are linked. */
function countOf(all: StoredState, { id }: Person): string {
  const records = [...stateOf(all, id).records.values()].filter(({ tracked }) => tracked);
  const linked = records.filter(({ status }) => status === 'linked').length;
  return records.length === 0 ? 'no courts yet' : `${linked} of ${records.length} linked`;
}

function PersonItem({ person, all, changePeople }: PeopleProps & { person: Person }) {
  const [name, setName] = useState<string | null>(null);
  const problem = name === null ? null : nameProblem(peopleIn(all), name, person.id);
  if (name !== null)
    return (
      <li>
        <form
          class="buttons"
          onSubmit={(event) => {
            event.preventDefault();
            if (problem) return;
            changePeople({ type: 'rename', id: person.id, name });
            setName(null);
          }}
        >
          <NameField label={`New name for ${person.name}`} value={name} onInput={setName} problem={problem} />
          <button type="submit">Rename</button>
          <button type="button" onClick={() => setName(null)}>
            Leave as it is
          </button>
        </form>
      </li>
    );
  return (
    <li>
      <span>
        <strong>{person.name}</strong> {countOf(all, person)}
        {person.id === firstPerson && (
          <small>The first person: what was kept before others were added is theirs, so they stay.</small>
        )}
      </span>
      <span class="buttons">
        <button type="button" aria-label={`Rename ${person.name}`} onClick={() => setName(person.name)}>
          Rename
        </button>
        {person.id !== firstPerson && (
          <button
            type="button"
            aria-label={`Remove ${person.name}`}
            onClick={() => changePeople({ type: 'remove', id: person.id })}
          >
            Remove
          </button>
        )}
      </span>
    </li>
  );
}

function AddPerson({ people, onAdd }: { people: readonly Person[]; onAdd(name: string): void }) {
  const [name, setName] = useState('');
  const problem = name === '' ? null : nameProblem(people, name);
  return (
    <form
      class="buttons"
      onSubmit={(event) => {
        event.preventDefault();
        if (nameProblem(people, name)) return;
        onAdd(name);
        setName('');
      }}
    >
      <NameField label="Initials or name" value={name} onInput={setName} problem={problem} />
      <button type="submit">Add</button>
    </form>
  );
}

function AddSecond({ onAdd }: { onAdd(first: string, second: string): void }) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const problem = second === '' ? null : nameProblem([{ id: firstPerson, name: first }], second);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!nameProblem([], first) && !nameProblem([{ id: firstPerson, name: first }], second))
          onAdd(first, second);
      }}
    >
      <NameField
        label="First person: the courts kept so far are theirs"
        value={first}
        onInput={setFirst}
        problem={null}
      />
      <NameField label="Second person" value={second} onInput={setSecond} problem={problem} />
      <button type="submit" class="primary">
        Add both
      </button>
    </form>
  );
}

interface NameFieldProps {
  label: string;
  value: string;
  problem: string | null;
  onInput(name: string): void;
}

/** With a full name, the guide can hold it against the names on the page before Submit. */
function NameField({ label, value, problem, onInput }: NameFieldProps) {
  return (
    <label class="name">
      <span class="label">{label}</span>
      <input
        type="text"
        value={value}
        maxLength={60}
        autocomplete="off"
        required
        aria-invalid={problem ? 'true' : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {problem && <small role="alert">{problem}</small>}
    </label>
  );
}
