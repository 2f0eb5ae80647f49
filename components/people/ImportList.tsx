import { useState } from 'preact/hooks';
import { statusWords } from '@/components/ui/court-list';
import { courts } from '@/lib/courts/registry';
import { largestImport } from '@/lib/memory/export';
import { planPeopleCsv } from '@/lib/memory/people-csv';
import type { ImportedPeople } from '@/lib/memory/people-file';
import { planPeopleJson } from '@/lib/memory/people-json';
import type { PeopleImport, PeoplePlan } from '@/lib/memory/people-plan';
import type { StoredState } from '@/lib/memory/stored-state';

export interface ImportListProps {
  all: StoredState;
  now: number;
  /** Resolves to whether it is written, once it is. */
  importPeople(people: ImportedPeople): Promise<boolean>;
}

/** Imports a spreadsheet's list, or a file that Export made: what it would change is shown first. */
export function ImportList({ all, now, importPeople }: ImportListProps) {
  const [plan, setPlan] = useState<PeoplePlan | null>(null);
  const [message, setMessage] = useState('');
  const read = async (file: File | undefined) => {
    setPlan(null);
    setMessage('');
    if (!file) return;
    // A file that is too large is not read.
    const text = file.size > largestImport ? ' '.repeat(largestImport + 1) : await file.text();
    const planned = planOf(text, all, now);
    if (!planned.ok) setMessage(planned.why);
    else if (isNews(planned.plan)) setPlan(planned.plan);
    else setMessage('That file holds nothing that is not known here already.');
  };
  const make = async ({ people, changes }: PeoplePlan) => {
    setPlan(null);
    setMessage('Importing…');
    const kept = await importPeople(people);
    const courts = changes.length === 1 ? '1 court' : `${changes.length} courts`;
    setMessage(kept ? `Imported ${courts}.` : 'Nothing was imported. Reload this page, then try again.');
  };
  return (
    <>
      <label class="button">
        Import a list
        <input
          type="file"
          accept=".csv,.json,text/csv,application/json"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </label>
      <p role="status" class={message ? 'said' : 'unseen'}>
        {message}
      </p>
      {plan && <Preview plan={plan} onImport={() => void make(plan)} onLeave={() => setPlan(null)} />}
    </>
  );
}

const planOf = (text: string, all: StoredState, now: number): PeopleImport =>
  text.trimStart().startsWith('{')
    ? planPeopleJson(text, all, courts, now)
    : planPeopleCsv(text, all, courts, now);

const isNews = ({ added, changes, leftOut }: PeoplePlan): boolean =>
  added.length + changes.length + leftOut.length > 0;

function Preview({ plan, onImport, onLeave }: { plan: PeoplePlan; onImport(): void; onLeave(): void }) {
  const { added, changes, leftOut, unchanged } = plan;
  return (
    <section class="plan" aria-label="What this import would change">
      <h2>
        This import would change {changes.length} {changes.length === 1 ? 'court' : 'courts'}
      </h2>
      {added.length > 0 && <p>New people: {added.join(', ')}.</p>}
      {changes.length > 0 && (
        <ul>
          {changes.map(({ name, court, before, after }) => (
            <li key={`${name} ${court.id}`}>
              <strong>{name}</strong>, {court.shortName}: {statusWords[before.status]} →{' '}
              {statusWords[after.status]}
            </li>
          ))}
        </ul>
      )}
      {unchanged > 0 && <p>Known here already: {unchanged}.</p>}
      {leftOut.length > 0 && (
        <>
          <h3>Not taken, and still in your file</h3>
          <ul>
            {leftOut.map(({ where, why }) => (
              <li key={where + why}>
                {where}: {why}
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="buttons">
        {added.length + changes.length > 0 && (
          <button type="button" class="primary" onClick={onImport}>
            Import these
          </button>
        )}
        <button type="button" onClick={onLeave}>
          Leave as it is
        </button>
      </div>
    </section>
  );
}
