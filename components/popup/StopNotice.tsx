import { type CourtRow, day } from '@/components/ui/court-list';
import { Notice } from '@/components/ui/Notice';
import { type Court, nameInSentence } from '@/lib/courts/court';
import { dialed, numbersOf } from '@/lib/helpdesk/numbers';
import { courtLookupUrl } from '@/lib/helpdesk/whom-to-call';
import type { PersonEvent } from '@/lib/memory/events';
import type { Correction } from '@/lib/memory/help-desk-records';
import type { Stop } from '@/lib/memory/stop';
import { endsOf } from '@/lib/steps/stop-ends';

export interface StopNoticeProps {
  row: Pick<CourtRow, 'court' | 'record'>;
  correction: Correction | undefined;
  now: number;
  dispatch(event: PersonEvent): void;
  /** Shows the court's own page; left out there. */
  onMore?(): void;
}

/** What the notice says of a stop, before its date and after it, and the help code to read out. */
const words: Record<Stop, { title(court: string): string; why: string; what: string; code: string }> = {
  open: {
    title: (court) => `Stop in ${court}: two names differed`,
    why: 'The names on the confirmation page were not the same',
    what: 'Call the court before you try again. If you chose Submit, say so.',
    code: 'X1',
  },
  submitted: {
    title: (court) => `Stop filing in ${court}: the wrong accounts may be linked`,
    why: 'You said that you pressed Submit although the names differed',
    what: 'Do not file with this account. Call the court now.',
    code: 'X7',
  },
};

/** A court in which linking stopped: why, what to do, whom to call, and how it ends. Before everything else in the popup. */
export function StopNotice({ row: { court, record }, correction, now, dispatch, onMore }: StopNoticeProps) {
  if (!record.stop) return null;
  const { title, why, what, code } = words[record.stop];
  return (
    <Notice tone="stop">
      <h2>{title(nameInSentence(court))}</h2>
      <p>
        {why} ({day(record.at, now)}). {what} Read out help code <b class="code">{code}</b>.
      </p>
      <Numbers court={court} correction={correction} />
      <div class="buttons">
        {endsOf(record.stop).map(({ says, to }) => (
          <button key={to} type="button" onClick={() => dispatch({ type: 'stop', says: to })}>
            {says}
          </button>
        ))}
        {onMore && (
          <button type="button" class="plain" onClick={onMore}>
            About this court
          </button>
        )}
      </div>
    </Notice>
  );
}

function Numbers({ court, correction }: { court: Court; correction: Correction | undefined }) {
  const { contacts, hours, contact } = numbersOf(court, correction);
  return (
    <ul class="numbers">
      {contacts.slice(0, 2).map(({ phone, label, dated }) => (
        <li key={phone}>
          <a href={dialed(phone)}>{phone}</a> {label} <small>{dated}</small>
        </li>
      ))}
      {contacts.length === 0 && <li>{contact ?? 'No number is listed for this court.'}</li>}
      {hours && <li>{hours}</li>}
      <li>
        <a href={courtLookupUrl} target="_blank" rel="noreferrer noopener">
          Look up a newer number
        </a>
      </li>
    </ul>
  );
}
