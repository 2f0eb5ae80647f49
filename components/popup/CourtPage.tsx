import { statusLine, statusSource } from '@/components/ui/court-list';
import { FiledBefore } from '@/components/ui/FiledBefore';
import { SiteLink } from '@/components/ui/SiteLink';
import { StatusMark } from '@/components/ui/StatusMark';
import type { Court } from '@/lib/courts/court';
import { notesOf, pathFor, rulesFor } from '@/lib/courts/court-rules';
import { newFilerPath } from '@/lib/courts/plain-path';
import { monthOf } from '@/lib/courts/source-dates';
import type { HelpCode } from '@/lib/help-codes';
import { dialed, numbersOf } from '@/lib/helpdesk/numbers';
import { courtLookupUrl, pacerServiceCenter } from '@/lib/helpdesk/whom-to-call';
import type { PersonEvent } from '@/lib/memory/events';
import type { Correction } from '@/lib/memory/help-desk-records';
import type { CourtRecord } from '@/lib/memory/records';
import { titleIn } from '@/lib/steps/title-in';
import { nextUrl } from './next-thing';
import { StopNotice } from './StopNotice';

export interface CourtPageProps {
  court: Court;
  record: CourtRecord | null;
  now: number;
  /** What staff entered for this court in this browser. */
  correction?: Correction | undefined;
  dispatch(event: PersonEvent): void;
  /** Goes back to the list, where the page was opened from one. */
  onBack?(): void;
}

/** One court: its status, its steps in order, whom to call, and since when it uses NextGen CM/ECF. */
export function CourtPage({ court, record, now, correction, dispatch, onBack }: CourtPageProps) {
  const known = record && (record.tracked || record.status === 'linked' || record.stop) ? record : null;
  return (
    <article class="court-page">
      <header>
        {onBack && (
          <button type="button" class="plain back" onClick={onBack}>
            ‹ All courts
          </button>
        )}
        <h2>{court.shortName}</h2>
        <p>{court.name}</p>
      </header>
      <CourtStatus court={court} record={known} now={now} correction={correction} dispatch={dispatch} />
      <FiledBefore record={record} dispatch={dispatch} />
      <Path
        court={court}
        isNew={record?.filedBefore === false}
        step={known?.status === 'in-progress' ? known.step : null}
      />
      <Notes court={court} />
      <Desks court={court} correction={correction} />
      <NextGen court={court} />
    </article>
  );
}

function CourtStatus({ court, record, now, correction, dispatch }: Omit<CourtPageProps, 'onBack'>) {
  const row = record && { court, record };
  if (record?.stop)
    return <StopNotice row={{ court, record }} correction={correction} now={now} dispatch={dispatch} />;
  return (
    <section class="status-box">
      {row ? (
        <p class={`status ${row.record.status}`}>
          <StatusMark status={row.record.status} /> <strong>{statusLine(row)}</strong>{' '}
          <small>{statusSource(row, now)}</small>
        </p>
      ) : (
        <p class="hint">Not on your list</p>
      )}
      <div class="buttons">
        <SiteLink
          url={nextUrl(court, record)}
          label={record?.status === 'linked' ? 'Link another person here' : 'Guide me'}
          primary={record?.status !== 'linked' && record?.status !== 'stopped'}
          onClick={() => dispatch({ type: 'guide-me' })}
        />
        <button type="button" onClick={() => dispatch({ type: 'say', linked: record?.status !== 'linked' })}>
          {record?.status === 'linked' ? 'It is not linked' : 'It is linked'}
        </button>
        <button type="button" onClick={() => dispatch({ type: record?.tracked ? 'untrack' : 'track' })}>
          {record?.tracked ? 'Remove' : 'Add'}
        </button>
      </div>
    </section>
  );
}

function Path({ court, isNew, step }: { court: Court; isNew: boolean; step: HelpCode | null }) {
  return (
    <section>
      <h3>The steps in this court</h3>
      <ol class="path">
        {(isNew ? newFilerPath : pathFor(court)).map((codes) => (
          <li key={codes[0]} aria-current={step && codes.includes(step) ? 'step' : undefined}>
            <span>{stepTitle(codes, court)}</span> <span class="code">{codes[0]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Notes({ court }: { court: Court }) {
  const notes = notesOf(court);
  const open = rulesFor(court).flatMap((rule) => rule.unverified ?? []);
  if (notes.length + open.length === 0) return null;
  return (
    <section>
      <h3>Only in this court</h3>
      <ul class="notes">
        {notes.map((note) => (
          <li key={note.text}>
            {note.text.replaceAll('**', '')}{' '}
            <small>
              {note.source}, {note.date ? monthOf(note.date) : 'page without a date'}
            </small>
          </li>
        ))}
        {open.map((text) => (
          <li key={text} class="open">
            {text} <small>Not verified by any published page</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The numbers in the order in which every surface gives them: the staff's own, then the newest. */
function Desks({ court, correction }: Pick<CourtPageProps, 'court' | 'correction'>) {
  const { contacts, hours, contact } = numbersOf(court, correction);
  return (
    <section>
      <h3>Whom to call</h3>
      <ul class="desks">
        {contacts.map(({ phone, label, dated }) => (
          <li key={label + phone}>
            <a class="phone" href={dialed(phone)}>
              {phone}
            </a>
            <span>
              {label} <small>{dated}</small>
            </span>
          </li>
        ))}
        {hours && <li>{hours}</li>}
        {contact && <li class="contact">{contact}</li>}
        {contacts.length === 0 && !contact && <li>No number is listed for this court.</li>}
        <li>
          <a class="phone" href={dialed(pacerServiceCenter.phone)}>
            {pacerServiceCenter.phone}
          </a>
          <span>
            {pacerServiceCenter.name} <small>{pacerServiceCenter.hours}</small>
          </span>
        </li>
      </ul>
      <p>
        <a href={courtLookupUrl} target="_blank" rel="noreferrer noopener">
          Look up newer numbers in PACER’s own list
        </a>
      </p>
    </section>
  );
}

const certainties = {
  done: 'the court says that it happened',
  announced: 'announced before; no page says that it happened then',
  approx: 'approximate',
};

function NextGen({ court }: { court: Court }) {
  const { date, certainty } = court.nextGen;
  return (
    <section>
      <h3>NextGen CM/ECF</h3>
      <p>
        {date && certainty
          ? `Since ${longDate(date)} (${certainties[certainty]}).`
          : 'Live by January 10, 2023, when PACER’s list named it NextGen. Since when is not known.'}
      </p>
    </section>
  );
}

/** "2021-08-23" as "August 23, 2021"; a date without a day, or without a month, is written without it. */
function longDate(date: string): string {
  const [year, , day] = date.split('-');
  return day ? `${monthOf(date).split(' ')[0]} ${Number(day)}, ${year}` : monthOf(date);
}

/** The title of a step of the court's path. Landing page and sign-in share one title where the path counts them as one step. */
function stepTitle(codes: HelpCode[], court: Court): string {
  const [code] = codes;
  if (!code) return '';
  return code === 'L1' && codes.includes('S1')
    ? 'Open the court’s site and sign in with your own PACER account'
    : titleIn(code, court);
}
