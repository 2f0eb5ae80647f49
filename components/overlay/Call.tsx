import { Icon, phone as phoneIcon } from '@/components/ui/icons';
import type { CourtCard } from '@/lib/courts/court';
import { numberDate } from '@/lib/courts/source-dates';
import { courtLookupUrl, pacerServiceCenter } from '@/lib/helpdesk/whom-to-call';
import type { Correction } from '@/lib/memory/help-desk-records';
import type { PolicyHelpDesk } from '@/lib/memory/policy-for-pages';

export interface CourtCallProps {
  /** The court that is meant; null where none is known. */
  court: CourtCard | null;
  /** The page is not this court's own, so its numbers stand under its name. */
  named: boolean;
  /** What the court's staff entered in this browser: it comes first. */
  correction: Correction | undefined;
  /** The help desk of the person's own organization: before all others. */
  own: PolicyHelpDesk | null | undefined;
}

/** Whose number to call, each with its date. */
export function Call({ whom, ...ofCourt }: CourtCallProps & { whom: 'court' | 'pacer' }) {
  return (
    <div class="call">
      <Icon path={phoneIcon} />
      <div>{whom === 'pacer' ? <PacersNumber /> : <CourtsNumbers {...ofCourt} />}</div>
    </div>
  );
}

function PacersNumber() {
  const { phone, name, dated, hours } = pacerServiceCenter;
  return (
    <>
      <strong>{phone}</strong> {name}
      <small>
        {dated} · {hours}
      </small>
    </>
  );
}

function CourtsNumbers({ court, named, correction, own }: CourtCallProps) {
  const desks = (court?.helpDesk ?? []).filter(({ phone }) => phone !== correction?.phone).slice(0, 2);
  return (
    <>
      {own && (
        <div class="own">
          <strong>{own.phone}</strong> {own.label}
        </div>
      )}
      {named && court && <div>{court.shortName}</div>}
      {correction && (
        <div class="own">
          {correction.phone && <strong>{correction.phone}</strong>} {correction.hours}
          {correction.advice && <div>{correction.advice}</div>}
          <small>entered in this browser {new Date(correction.at).toLocaleDateString('en-US')}</small>
        </div>
      )}
      {desks.map((desk) => (
        <div key={desk.phone}>
          <strong>{desk.phone}</strong> {desk.label} <small>{numberDate(desk.asOf)}</small>
        </div>
      ))}
      {court && desks.length === 0 && !correction?.phone && (
        <div>{court.contact ?? 'No number is listed for this court.'}</div>
      )}
      <small>
        <a href={courtLookupUrl} target="_blank" rel="noreferrer noopener">
          {court ? 'Look up a newer number' : 'Look up the court’s number'}
        </a>
      </small>
    </>
  );
}
