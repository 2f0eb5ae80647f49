import { Icon } from '@/components/look/icons';
import { asOf } from '@/lib/courts/as-of';
import type { CourtCard } from '@/lib/courts/court';
import { courtLookupUrl, pacerServiceCenter } from '@/lib/helpdesk/whom-to-call';
import type { Correction } from '@/lib/progress/helpdesk-records';
import type { PolicyHelpDesk } from '@/lib/progress/policy-for-pages';

export interface CallProps {
  whom: 'court' | 'pacer';
  court: CourtCard | null;
  /** What the court's staff entered in this browser: it stands first. */
  correction: Correction | undefined;
  /** The help desk of the person's own organisation: before all others. */
  own: PolicyHelpDesk | null | undefined;
}

/** Whose number to call, with the date of the number. */
export function Call({ whom, court, correction, own }: CallProps) {
  if (whom === 'pacer' || !court)
    return (
      <div class="call">
        <Icon name="phone" />
        <div>
          <strong>{pacerServiceCenter.phone}</strong> {pacerServiceCenter.name}
          <small>{pacerServiceCenter.hours}</small>
        </div>
      </div>
    );
  const desks = court.helpDesk.filter(({ phone }) => phone !== correction?.phone).slice(0, 2);
  return (
    <div class="call">
      <Icon name="phone" />
      <div>
        {own && (
          <div class="own">
            <strong>{own.phone}</strong> {own.label}
          </div>
        )}
        {correction && (
          <div class="own">
            {correction.phone && <strong>{correction.phone}</strong>} {correction.hours}
            {correction.advice && <div>{correction.advice}</div>}
            <small>entered in this browser {new Date(correction.at).toLocaleDateString('en-US')}</small>
          </div>
        )}
        {desks.map((desk) => (
          <div key={desk.phone}>
            <strong>{desk.phone}</strong> {desk.label}
          </div>
        ))}
        {desks.length === 0 && !correction?.phone && (
          <div>{court.contact ?? 'No number is listed for this court.'}</div>
        )}
        <small>
          {desks[0] ? `${asOf(desks[0].asOf)} · ` : ''}
          <a href={courtLookupUrl} target="_blank" rel="noreferrer noopener">
            look up a newer one
          </a>
        </small>
      </div>
    </div>
  );
}
