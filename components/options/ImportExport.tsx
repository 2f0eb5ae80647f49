import { useState } from 'preact/hooks';
import { courtById } from '@/lib/courts/registry';
import { type ImportPlan, largestImport, planImport } from '@/lib/memory/export';
import type { Knowledge } from '@/lib/memory/knowledge';
import { isPeopleJson } from '@/lib/memory/people-json';
import { peopleIn } from '@/lib/memory/people-state';
import type { StoredState } from '@/lib/memory/stored-state';
import type { Kept } from '@/lib/messages/kept';
import { csvOf, jsonOf, statusText } from './model';

export interface ImportExportProps {
  all: StoredState;
  now: number;
  save(name: string, type: string, text: string): void;
  /** Resolves once it is written down; to null where it was not taken. */
  importRecords(records: Record<string, Knowledge>): Promise<true | Kept | null>;
}

const ofPeople = 'That file holds several people: open the table of people and courts, under People.';

/** Export and import of files. An import shows its changes before it makes them. */
export function ImportExport({ all, now, save, importRecords }: ImportExportProps) {
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [message, setMessage] = useState('');
  const read = async (file: File | undefined) => {
    setPlan(null);
    setMessage('');
    if (!file) return;
    // A file that is too large for an export is not read.
    const text = file.size > largestImport ? ' '.repeat(largestImport + 1) : await file.text();
    const planned = planImport(text, all.records, courtById);
    if (isPeopleJson(text)) setMessage(`${ofPeople} Import it there.`);
    else if (!planned.ok) setMessage(planned.why);
    else if (planned.plan.changes.length === 0)
      setMessage('That file holds nothing that is not known here already.');
    else setPlan(planned.plan);
  };
  const make = async ({ changes }: ImportPlan) => {
    setPlan(null);
    setMessage('Importing…');
    const courts = changes.length === 1 ? '1 court' : `${changes.length} courts`;
    const kept = await importRecords(
      Object.fromEntries(changes.map(({ court, after }) => [court.id, after])),
    );
    setMessage(kept ? `Imported ${courts}.` : 'Nothing was imported. Reload this page, then try again.');
  };
  const day = new Date(now).toISOString().slice(0, 10);
  return (
    <section>
      <h2>Export and import</h2>
      <p>
        {peopleIn(all).length > 0
          ? 'A file of which courts are linked and whose they are, with the names as you typed them. No login is in it.'
          : 'A file of which courts are linked, to keep or to carry to another computer. No name and no login is in it.'}
      </p>
      <div class="buttons">
        <button
          type="button"
          onClick={() => save(`ecf-link-guide-${day}.json`, 'application/json', jsonOf(all, now))}
        >
          Export
        </button>
        <button type="button" onClick={() => save(`ecf-link-guide-${day}.csv`, 'text/csv', csvOf(all))}>
          Export for a spreadsheet
        </button>
        <label class="button">
          Import
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => void read(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
      <p role="status" class={message ? 'said' : ''}>
        {message}
      </p>
      {plan && (
        <div class="plan">
          <h3>This import would change</h3>
          <ul>
            {plan.changes.map(({ court, before, after }) => (
              <li key={court.id}>
                <strong>{court.shortName}</strong>: {statusText(before)} → {statusText(after)}
              </li>
            ))}
          </ul>
          {plan.leftOut.length > 0 && (
            <p>Left out, because they cannot be read: {plan.leftOut.join(', ')}.</p>
          )}
          <div class="buttons">
            <button type="button" class="primary" onClick={() => void make(plan)}>
              Import these
            </button>
            <button type="button" onClick={() => setPlan(null)}>
              Leave as it is
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
