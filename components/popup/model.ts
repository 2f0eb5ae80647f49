import type { Court } from '@/lib/courts/court';
import { courtById } from '@/lib/courts/registry';
import { stepCount } from '@/lib/guide/journey';
import { plainManner } from '@/lib/progress/memory';
import type { CourtManner, CourtRecord, Status } from '@/lib/progress/records';
import type { Everything } from '@/lib/progress/store';

/** A court of the popup's list. */
export interface CourtRow {
  court: Court;
  record: CourtRecord;
  manner: CourtManner;
}

export interface Overview {
  todo: CourtRow[];
  linked: CourtRow[];
  /** Seen as linked on a page, but not followed by the person. */
  onlySeen: CourtRow[];
  linkedCount: number;
  trackedCount: number;
  /** Records that could not be read and are kept aside. */
  aside: number;
}

const urgency: Record<Status, number> = { stopped: 0, 'in-progress': 1, 'not-started': 2, linked: 3 };

/** In: all that is kept. Out: the popup's lists, what needs doing first. Records of courts that no longer exist are left. */
export function overview(all: Everything): Overview {
  const rows = [...all.records].flatMap(([id, record]): CourtRow[] => {
    const court = courtById(id);
    return court ? [{ court, record, manner: all.manners.get(id) ?? plainManner }] : [];
  });
  const tracked = rows.filter((row) => row.record.tracked);
  const byUrgency = (a: CourtRow, b: CourtRow) =>
    urgency[a.record.status] - urgency[b.record.status] ||
    b.record.at - a.record.at ||
    a.court.shortName.localeCompare(b.court.shortName);
  const linked = tracked.filter((row) => row.record.status === 'linked').sort(byUrgency);
  return {
    todo: tracked.filter((row) => row.record.status !== 'linked').sort(byUrgency),
    linked,
    onlySeen: rows.filter((row) => !row.record.tracked && row.record.status === 'linked').sort(byUrgency),
    linkedCount: linked.length,
    trackedCount: tracked.length,
    aside: all.aside.length + all.damaged.length,
  };
}

export const statusWords: Record<Status, string> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  linked: 'Linked',
  stopped: 'Stopped: names differ',
};

/** "Step 3 of 7", or the status. */
export function standing({ record, court }: Pick<CourtRow, 'record' | 'court'>): string {
  const count = record.status === 'in-progress' && record.step ? stepCount(record.step, court) : null;
  return count ? `Step ${count.number} of ${count.of}` : statusWords[record.status];
}

const known: Record<NonNullable<CourtRecord['knownBy']>, string> = {
  'filing-menus-seen': 'filing menus seen',
  'confirmation-seen': 'confirmation seen',
  'said-by-you': 'said by you',
  imported: 'imported',
};

/** How the status is known and since when: "filing menus seen 14 Nov". `now` in ms. */
export function provenance({ record }: Pick<CourtRow, 'record'>, now: number): string {
  if (record.status === 'linked' && record.knownBy) return `${known[record.knownBy]} ${day(record.at, now)}`;
  return record.status === 'not-started' ? '' : day(record.at, now);
}

/** "today", "14 Nov", or "14 Nov 2025" for another year. */
export function day(at: number, now: number): string {
  const [then, today] = [new Date(at), new Date(now)];
  if (then.toDateString() === today.toDateString()) return 'today';
  return (then.getFullYear() === today.getFullYear() ? ofThisYear : ofAnotherYear)().format(then);
}

/** Made once, and where a date is shown at all: one for each of 207 courts was a third of the popup's script. */
const ofThisYear = once(() => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' }));
const ofAnotherYear = once(
  () => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }),
);

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const kinds: Record<Court['kind'], string> = {
  district: 'District',
  bankruptcy: 'Bankruptcy',
  appellate: 'Court of Appeals',
  bap: 'Bankruptcy Appellate Panel',
  jpml: 'Judicial Panel',
  special: 'National court',
};

/** "District · 7th Circuit" */
export function kindLine(court: Court): string {
  const numbered = court.circuit && /^\d+$/.test(court.circuit) && court.kind !== 'appellate';
  return numbered ? `${kinds[court.kind]} · ${ordinal(Number(court.circuit))} Circuit` : kinds[court.kind];
}

const ordinal = (n: number): string => `${n}${n === 1 ? 'st' : n === 2 ? 'nd' : n === 3 ? 'rd' : 'th'}`;
