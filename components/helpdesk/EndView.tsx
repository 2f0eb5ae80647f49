import type { Court } from '@/lib/courts/court';
import type { HelpCode } from '@/lib/guide/codes';
import type { End } from '@/lib/helpdesk/script/script';
import { Box, Spoken } from './ScriptView';

export interface EndViewProps {
  court: Court;
  code: HelpCode;
  end: End;
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
export function EndView({ court, code, end, back, next }: EndViewProps) {
  const good = end.end === 'linked' || end.end === 'nothing-to-do';
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
      {!good && <Box tone="care" text="Have the caller write the number down before you hang up." />}
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
