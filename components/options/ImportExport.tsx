import { useState } from 'preact/hooks';
import { courtById } from '@/lib/courts/registry';
import { type ImportPlan, largestImport, planImport, toCsv, toJson } from '@/lib/progress/export';
import type { Knowledge } from '@/lib/progress/knowledge';
import type { Everything } from '@/lib/progress/store';
import { csvRows, statusText } from './model';

export interface ImportExportProps {
  all: Everything;
  now: number;
  save(name: string, type: string, text: string): void;
  take(records: Record<string, Knowledge>): void;
}

/** Files out and in. An import shows what it would change before it does. */
export function ImportExport({ all, now, save, take }: ImportExportProps) {
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [said, setSaid] = useState('');
  const read = async (file: File | undefined) => {
    setPlan(null);
    setSaid('');
    if (!file) return;
    // Not even read where it cannot be ours.
    const text = file.size > largestImport ? ' '.repeat(largestImport + 1) : await file.text();
    const planned = planImport(text, all.records, courtById);
    if (!planned.ok) setSaid(planned.why);
    else if (planned.plan.changes.length === 0)
      setSaid('That file holds nothing that is not known here already.');
    else setPlan(planned.plan);
  };
  const day = new Date(now).toISOString().slice(0, 10);
  return (
    <section>
      <h2>Export and import</h2>
      <p>
        A file of which courts are linked, to keep or to carry to another computer. No name and no login is in
        it.
      </p>
      <div class="row">
        <button
          type="button"
          onClick={() => save(`ecf-link-guide-${day}.json`, 'application/json', toJson(all.records, now))}
        >
          Export
        </button>
        <button
          type="button"
          onClick={() => save(`ecf-link-guide-${day}.csv`, 'text/csv', toCsv(csvRows(all)))}
        >
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
      <p role="status" class={said ? 'said' : ''}>
        {said}
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
          <div class="row">
            <button
              type="button"
              class="primary"
              onClick={() => {
                take(Object.fromEntries(plan.changes.map(({ court, after }) => [court.id, after])));
                setSaid(`Imported ${plan.changes.length} ${plan.changes.length === 1 ? 'court' : 'courts'}.`);
                setPlan(null);
              }}
            >
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
