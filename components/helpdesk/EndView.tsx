import type { Court } from '@/lib/courts/court';
import type { HelpCode } from '@/lib/guide/codes';
import { numbersOf } from '@/lib/helpdesk/numbers';
import type { End } from '@/lib/helpdesk/script/script';
import { pacerServiceCenter } from '@/lib/helpdesk/whom-to-call';
import type { Correction } from '@/lib/progress/helpdesk-records';
import { Box, Spoken } from './ScriptView';

export interface EndViewProps {
  court: Court;
  code: HelpCode;
  end: End;
  correction: Correction | undefined;
  back(): void;
  next(): void;
}

const titles: Record<End['end'], string> = {
  linked: 'Done in this court',
  'call-court': 'The court has to act',
  'call-pacer': 'PACER has to act',
  'wait-for-court': 'Wait for the court',
  'nothing-to-do': 'Nothing has to be done',
};

/** How the call ends: the last sentence, and whom the caller calls. */
export function EndView({ court, code, end, correction, back, next }: EndViewProps) {
  const { reaches, hours } = numbersOf(court, correction);
  const center = pacerServiceCenter;
  const whom: string[] =
    end.end === 'call-court'
      ? [
          ...reaches.map(({ phone, label, dated }) => `${phone}, ${label} (${dated})`),
          ...(hours ? [hours] : []),
        ]
      : end.end === 'call-pacer'
        ? [`${center.phone}, ${center.name}. ${center.hours}`]
        : [];
  return (
    <>
      <p class="where">
        <strong>{court.shortName}</strong>
        <span>
          after help code <b class="code">{code}</b>
        </span>
      </p>
      <h1 tabIndex={-1}>{titles[end.end]}</h1>
      <h2>Say</h2>
      <Spoken lines={[end.say]} />
      {whom.length > 0 && (
        <>
          <h2>The number, to be read out slowly</h2>
          <ul class="whom">
            {whom.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Box tone="care" text="Have the caller write it down before you hang up." />
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
