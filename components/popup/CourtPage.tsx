import { monthOf } from '@/lib/courts/as-of';
import type { Court } from '@/lib/courts/court';
import { landingUrl } from '@/lib/courts/registry';
import { journeyFor, notesOf, rulesFor } from '@/lib/courts/rules-of';
import type { HelpCode } from '@/lib/guide/codes';
import { courtLookupUrl, pacerServiceCenter } from '@/lib/helpdesk';
import type { CourtRecord } from '@/lib/progress/records';
import type { Act } from '@/lib/progress/remember';
import { provenance, standing } from './model';
import { SiteLink } from './SiteLink';
import { StatusMark } from './StatusMark';
import { stepName } from './step-names';

export interface CourtPageProps {
  court: Court;
  record: CourtRecord | null;
  now: number;
  act(act: Act): void;
  /** Shown where the page lies over a list that it goes back to. */
  onBack?(): void;
}

/** One court by itself: its status, what it wants and in which order, whom to call there, and since when it is NextGen. */
export function CourtPage({ court, record, now, act, onBack }: CourtPageProps) {
  const known = record && (record.tracked || record.status === 'linked') ? record : null;
  return (
    <article class="court-page">
      <header>
        {onBack && (
          <button type="button" class="back" onClick={onBack}>
            ‹ All courts
          </button>
        )}
        <h2>{court.shortName}</h2>
        <p>{court.name}</p>
      </header>
      <Standing court={court} record={known} now={now} act={act} />
      <Path court={court} step={known?.status === 'in-progress' ? known.step : null} />
      <Notes court={court} />
      <Desks court={court} />
      <NextGen court={court} />
    </article>
  );
}

function Standing({ court, record, now, act }: Pick<CourtPageProps, 'court' | 'record' | 'now' | 'act'>) {
  const row = record && { court, record };
  return (
    <section class="standing-box">
      {row ? (
        <p class={`standing ${row.record.status}`}>
          <StatusMark status={row.record.status} /> <strong>{standing(row)}</strong>{' '}
          <small>{provenance(row, now)}</small>
        </p>
      ) : (
        <p class="standing">Not tracked</p>
      )}
      <div class="choices">
        <SiteLink
          url={landingUrl(court)}
          label={record?.status === 'linked' ? 'Link another person here' : 'Guide me'}
          onClick={() => act({ type: 'guide-me' })}
        />
        <button type="button" onClick={() => act({ type: 'say', linked: record?.status !== 'linked' })}>
          {record?.status === 'linked' ? 'It is not linked' : 'It is linked'}
        </button>
        <button type="button" onClick={() => act({ type: record?.tracked ? 'untrack' : 'track' })}>
          {record?.tracked ? 'Remove' : 'Follow'}
        </button>
      </div>
    </section>
  );
}

function Path({ court, step }: { court: Court; step: HelpCode | null }) {
  return (
    <section>
      <h3>What this court wants, in order</h3>
      <ol class="path">
        {journeyFor(court).map((codes) => (
          <li key={codes[0]} aria-current={step && codes.includes(step) ? 'step' : undefined}>
            <span>{stepName(codes, court)}</span> <span class="code">{codes[0]}</span>
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
      <h3>Only here</h3>
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

function Desks({ court }: { court: Court }) {
  return (
    <section>
      <h3>Whom to call</h3>
      <ul class="desks">
        {court.helpDesk.map((desk) => (
          <li key={desk.label + desk.phone}>
            <a class="phone" href={`tel:+1-${desk.phone.replace(' x', ';ext=')}`}>
              {desk.phone}
            </a>
            <span>
              {desk.label} <small>{desk.asOf ? `as of ${monthOf(desk.asOf)}` : 'date not known'}</small>
            </span>
          </li>
        ))}
        {court.contact && <li class="contact">{court.contact}</li>}
        {court.helpDesk.length === 0 && !court.contact && <li>No number is listed for this court.</li>}
        <li>
          <a class="phone" href="tel:+1-800-676-6856">
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

/** "2021-08-23" to "August 23, 2021"; a month or a year stays one. */
function longDate(date: string): string {
  const [year, , day] = date.split('-');
  return day ? `${monthOf(date).split(' ')[0]} ${Number(day)}, ${year}` : monthOf(date);
}
