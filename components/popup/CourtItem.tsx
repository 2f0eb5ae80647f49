import { useState } from 'preact/hooks';
import { landingUrl } from '@/lib/courts/registry';
import type { Act } from '@/lib/progress/remember';
import { type CourtRow, kindLine, provenance, standing } from './model';
import { SiteLink } from './SiteLink';
import { StatusMark } from './StatusMark';

export interface CourtItemProps {
  row: CourtRow;
  now: number;
  act(act: Act): void;
  /** Shows this court by itself. */
  onMore(): void;
}

/** One court of the list; opened, it offers what can be done about it. */
export function CourtItem({ row, now, act, onMore }: CourtItemProps) {
  const [open, setOpen] = useState(false);
  const { court, record } = row;
  return (
    <li class="court">
      <button type="button" class="line" aria-expanded={open} onClick={() => setOpen(!open)}>
        <StatusMark status={record.status} />
        <span class="name">
          <strong>{court.shortName}</strong>
          <small>{kindLine(court)}</small>
        </span>
        <span class={`standing ${record.status}`}>
          <strong>{standing(row)}</strong>
          <small>{provenance(row, now)}</small>
        </span>
      </button>
      {open && <Choices row={row} act={act} onMore={onMore} />}
    </li>
  );
}

function Choices({ row, act, onMore }: Pick<CourtItemProps, 'row' | 'act' | 'onMore'>) {
  const { court, record, manner } = row;
  const linked = record.status === 'linked';
  return (
    <div class="choices">
      <p>{court.name}</p>
      <SiteLink
        url={landingUrl(court)}
        label={linked ? 'Link another person here' : manner.guiding ? 'Open its site' : 'Guide me'}
        onClick={() => act({ type: 'guide-me' })}
      />
      {linked ? (
        <button type="button" onClick={() => act({ type: 'say', linked: false })}>
          It is not linked
        </button>
      ) : (
        <button type="button" onClick={() => act({ type: 'say', linked: true })}>
          It is linked
        </button>
      )}
      {manner.guiding && (
        <button type="button" onClick={() => act({ type: 'not-now' })}>
          Not now
        </button>
      )}
      {manner.offer === 'ask' ? (
        <button type="button" onClick={() => act({ type: 'not-in-this-court' })}>
          Not in this court
        </button>
      ) : (
        <button type="button" onClick={() => act({ type: 'offer-again' })}>
          Offer guidance again
        </button>
      )}
      {record.tracked ? (
        <button type="button" onClick={() => act({ type: 'untrack' })}>
          Remove
        </button>
      ) : (
        <button type="button" onClick={() => act({ type: 'track' })}>
          Follow
        </button>
      )}
      <button type="button" onClick={onMore}>
        About this court
      </button>
    </div>
  );
}
