import type { Court } from '@/lib/courts/court';
import type { HelpCode } from '@/lib/help-codes';
import { endOfCall } from '@/lib/helpdesk/end-of-call';
import type { Correction } from '@/lib/memory/help-desk-records';
import type { End } from '@/lib/steps/phone-script';
import { Box, Spoken } from './ScriptView';

export interface EndViewProps {
  court: Court;
  code: HelpCode;
  end: End;
  correction: Correction | undefined;
  /** The court's own staff answer this phone. */
  isStaff: boolean;
  back(): void;
  next(): void;
}

/** The end of the call: the last sentence, and whom the caller can call. */
export function EndView({ court, code, end, correction, isStaff, back, next }: EndViewProps) {
  const { title, say, whom, staff } = endOfCall(end, court, correction, isStaff);
  return (
    <>
      <p class="court-line">
        <strong>{court.shortName}</strong>
        <span>
          after help code <b class="code">{code}</b>
        </span>
      </p>
      <h1 tabIndex={-1}>{title}</h1>
      <h2>Say</h2>
      <Spoken lines={[say]} />
      {whom.length > 0 && (
        <>
          <h2>
            {end.end === 'wait-for-court' ? 'If it takes too long' : 'Whom to call, to be read out slowly'}
          </h2>
          <ul class="whom">
            {whom.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Box tone="care" text="Have the caller write it down before you hang up." />
        </>
      )}
      {staff.length > 0 && (
        <>
          <h2>You are that help desk: do this</h2>
          <ol class="whom">
            {staff.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </>
      )}
      <div class="buttons">
        <button type="button" onClick={back}>
          Back to {code}
        </button>
        <button type="button" onClick={next}>
          New call
        </button>
      </div>
    </>
  );
}
