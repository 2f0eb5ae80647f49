import { day } from '@/components/ui/court-list';
import { Notice } from '@/components/ui/Notice';
import { courtById } from '@/lib/courts/registry';
import type { Apart as ApartCopy } from '@/lib/memory/apart';
import { latestOf } from '@/lib/memory/clock';
import { statusText } from './model';

export interface ApartProps {
  apart: ReadonlyMap<string, ApartCopy>;
  now: number;
  decide(courtId: string, take: boolean): void;
}

/** Copies that are not believed before the person says so: each with its reason and two answers. */
export function Apart({ apart, now, decide }: ApartProps) {
  const open = [...apart].filter(([, { decided }]) => !decided);
  if (open.length === 0) return null;
  return (
    <Notice tone="care">
      <h2>{open.length === 1 ? 'One copy waits' : `${open.length} copies wait`} for your word</h2>
      {open.some(([, { why }]) => why === 'ahead') && (
        <p>
          Is this computer’s date right? Once its clock is set, copies that are dated later than now come back
          by themselves.
        </p>
      )}
      <ul class="courts rows">
        {open.map(([id, { why, copy }]) => (
          <li key={id}>
            <span>
              <strong>{courtById(id)?.shortName ?? id}</strong> {statusText(copy)}:{' '}
              {why === 'ahead'
                ? `dated ${day(latestOf(copy), now)}, later than this computer’s clock`
                : reasons[why]}
            </span>
            <button type="button" onClick={() => decide(id, true)}>
              Take it over
            </button>
            <button type="button" onClick={() => decide(id, false)}>
              Leave it out
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const reasons = {
  erased: 'learned here while you erased from another computer',
  old: 'from a computer that had not erased yet',
};
