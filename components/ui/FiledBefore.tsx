import type { PersonEvent } from '@/lib/memory/events';
import type { CourtRecord } from '@/lib/memory/records';
import './filed-before.css';

/**
 * "Have you ever filed here?": decides between linking and asking for e-filing. Shown until the court is done; the answer
 * stays visible and can be changed.
 */
export function FiledBefore({
  record,
  dispatch,
}: {
  record: CourtRecord | null;
  dispatch(event: PersonEvent): void;
}) {
  if (record?.status === 'linked' || record?.status === 'stopped') return null;
  const said = record?.filedBefore ?? null;
  return (
    <fieldset class="filed-before">
      <legend>Have you ever filed here, under any name?</legend>
      <button
        type="button"
        aria-pressed={said === true}
        onClick={() => dispatch({ type: 'filed', before: true })}
      >
        Yes
      </button>
      <button
        type="button"
        aria-pressed={said === false}
        onClick={() => dispatch({ type: 'filed', before: false })}
      >
        No, never
      </button>
      {said === false && (
        <p>
          There is nothing to link: ask for e-filing in Manage PACER Account, Maintenance, and wait for the
          court’s e-mail.
        </p>
      )}
    </fieldset>
  );
}
