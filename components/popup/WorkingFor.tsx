import { useState } from 'preact/hooks';
import { day } from '@/components/ui/court-list';
import { chevron, Icon } from '@/components/ui/icons';
import { courtById } from '@/lib/courts/registry';
import type { Person } from '@/lib/memory/people';
import { peopleIn, workedFor } from '@/lib/memory/people-state';
import type { StoredState } from '@/lib/memory/stored-state';
import type { WhoseAnswer, WhoseRecord } from '@/lib/memory/whose';
import './working-for.css';

export interface PeopleActions {
  workFor(person: string): void;
  answerWhose(courtId: string, answer: WhoseAnswer): void;
}

/** "Working for R.E.", and the list to choose another person from. Nothing where no second person was added. */
export function WorkingFor({ all, workFor }: Pick<PeopleActions, 'workFor'> & { all: StoredState }) {
  const [open, setOpen] = useState(false);
  const working = workedFor(all);
  if (!working) return null;
  return (
    <section class="working-for" aria-label="Whom you are working for">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span>
          Working for <strong>{working.name}</strong>
        </span>
        <Icon path={chevron} />
      </button>
      {open && (
        <ul>
          {peopleIn(all).map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                aria-current={id === working.id ? 'true' : undefined}
                onClick={() => {
                  workFor(id);
                  setOpen(false);
                }}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What was seen in courts and is not yet anybody's: asked about here until it is said whose it is. */
export function WhoseMenus({
  all,
  now,
  answerWhose,
}: Pick<PeopleActions, 'answerWhose'> & { all: StoredState; now: number }) {
  const people = peopleIn(all);
  const open = [...all.whose].filter(([, { open }]) => open !== null);
  if (people.length === 0 || open.length === 0) return null;
  return (
    <section class="whose" aria-label="Whose account was it?">
      {open.map(([courtId, record]) => (
        <WhoseCourt
          key={courtId}
          courtId={courtId}
          record={record}
          people={people}
          working={workedFor(all)}
          now={now}
          answer={(answer) => answerWhose(courtId, answer)}
        />
      ))}
    </section>
  );
}

interface WhoseCourtProps {
  courtId: string;
  record: WhoseRecord;
  people: readonly Person[];
  working: Person | null;
  now: number;
  answer(answer: WhoseAnswer): void;
}

function WhoseCourt({ courtId, record, people, working, now, answer }: WhoseCourtProps) {
  // The person worked for is the likeliest, but where it was said that it is not theirs.
  const likely = working && !record.not.includes(working.id) ? working.id : '';
  const [chosen, setChosen] = useState(likely);
  if (!record.open) return null;
  const { by, at } = record.open;
  const court = courtById(courtId)?.shortName ?? courtId;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        answer(chosen === '' ? { type: 'nobody' } : { type: 'theirs', person: chosen });
      }}
    >
      <label>
        <strong>{court}</strong>{' '}
        {by === 'menus'
          ? `Filing menus were seen ${day(at, now)}. Whose account was signed in?`
          : `A link was confirmed ${day(at, now)}, after names that were not those of the person you worked for. Whose is it?`}
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="">Nobody on this list</option>
        </select>
      </label>
      <button type="submit">Keep</button>
    </form>
  );
}
