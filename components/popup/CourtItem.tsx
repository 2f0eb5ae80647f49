import { useState } from 'preact/hooks';
import { type CourtRow, rowLine } from '@/components/ui/court-list';
import { chevron, Icon } from '@/components/ui/icons';
import { SiteLink } from '@/components/ui/SiteLink';
import { StatusMark } from '@/components/ui/StatusMark';
import { landingUrl } from '@/lib/courts/registry';
import type { PersonEvent } from '@/lib/memory/events';
import { nextUrl } from './next-thing';

export interface CourtItemProps {
  row: CourtRow;
  now: number;
  /** This court's action is the popup's blue button. */
  isNext: boolean;
  dispatch(event: PersonEvent): void;
  /** Shows the court's own page. */
  onMore(): void;
}

/** One court of the list, with one action; the rest is behind the row. */
export function CourtItem({ row, now, isNext, dispatch, onMore }: CourtItemProps) {
  const [open, setOpen] = useState(false);
  const { court, record } = row;
  const canBegin = record.status === 'in-progress' || record.status === 'not-started';
  return (
    <li class="court">
      <div class="line">
        <button type="button" class="plain open" aria-expanded={open} onClick={() => setOpen(!open)}>
          <StatusMark status={record.status} />
          <span class="name">
            <strong>{court.shortName}</strong>
            <small class={`status ${record.status}`}>{rowLine(row, now)}</small>
          </span>
          <Icon path={chevron} size={12} />
        </button>
        {canBegin && !isNext && !open && (
          <SiteLink
            url={nextUrl(court, record)}
            label={record.status === 'in-progress' ? 'Continue' : 'Guide me'}
            onClick={() => dispatch({ type: 'guide-me' })}
          />
        )}
      </div>
      {open && <Choices row={row} dispatch={dispatch} onMore={onMore} />}
    </li>
  );
}

function Choices({ row, dispatch, onMore }: Pick<CourtItemProps, 'row' | 'dispatch' | 'onMore'>) {
  // The notice above the lists says why, whom to call and how a stop ends: nothing else is offered.
  if (row.record.stop)
    return (
      <div class="behind">
        <p>{row.court.name}</p>
        <div class="buttons">
          <SiteLink url={landingUrl(row.court)} label="Open its site" />
          <button type="button" onClick={onMore}>
            About this court
          </button>
        </div>
      </div>
    );
  const { court, record, guidance } = row;
  const linked = record.status === 'linked';
  return (
    <div class="behind">
      <p>{court.name}</p>
      <div class="buttons">
        <SiteLink
          url={landingUrl(court)}
          label={linked ? 'Link another person here' : guidance.guiding ? 'Open its site' : 'Guide me'}
          onClick={() => dispatch({ type: 'guide-me' })}
        />
        <button type="button" onClick={() => dispatch({ type: 'say', linked: !linked })}>
          {linked ? 'It is not linked' : 'It is linked'}
        </button>
        {guidance.guiding && (
          <button type="button" onClick={() => dispatch({ type: 'not-now' })}>
            Not now
          </button>
        )}
        <button
          type="button"
          onClick={() => dispatch({ type: guidance.offer === 'ask' ? 'not-in-this-court' : 'offer-again' })}
        >
          {guidance.offer === 'ask' ? 'Not in this court' : 'Offer guidance again'}
        </button>
        <button type="button" onClick={() => dispatch({ type: record.tracked ? 'untrack' : 'track' })}>
          {record.tracked ? 'Remove' : 'Add'}
        </button>
        <button type="button" onClick={onMore}>
          About this court
        </button>
      </div>
    </div>
  );
}
