import type { Court } from '@/lib/courts/court';
import { courtById } from '@/lib/courts/registry';
import { isNewFiler } from '@/lib/memory/knowledge';
import { initialGuidance } from '@/lib/memory/memory';
import type { CourtRecord, GuidanceState, Status } from '@/lib/memory/records';
import type { StoredState } from '@/lib/memory/stored-state';
import { stepCountIn } from '@/lib/steps/step-count-in-court';

/** A court of the person's list. */
export interface CourtRow {
  court: Court;
  record: CourtRecord;
  guidance: GuidanceState;
}

export interface Overview {
  todo: CourtRow[];
  /** Courts in which linking stopped, followed or not: they come before everything else. */
  stopped: CourtRow[];
  linked: CourtRow[];
  /** Seen as linked, but not followed by the person. */
  onlySeen: CourtRow[];
  linkedCount: number;
  trackedCount: number;
  /** How many records could not be read. */
  quarantined: number;
}

const urgency: Record<Status, number> = { stopped: 0, 'in-progress': 1, 'not-started': 2, linked: 3 };

/** The person's courts by what is to be done, the most urgent first. Records of courts that no longer exist are left out. */
export function overview(all: StoredState): Overview {
  const rows = [...all.records].flatMap(([id, record]): CourtRow[] => {
    const court = courtById(id);
    return court ? [{ court, record, guidance: all.guidance.get(id) ?? initialGuidance }] : [];
  });
  const tracked = rows.filter((row) => row.record.tracked);
  const byUrgency = (a: CourtRow, b: CourtRow) =>
    urgency[a.record.status] - urgency[b.record.status] ||
    // Those that nothing has begun in by id, which is the order in which pages name the next court.
    (a.record.status === 'not-started' ? 0 : b.record.at - a.record.at) ||
    (a.court.id < b.court.id ? -1 : 1);
  const linked = tracked.filter((row) => row.record.status === 'linked').sort(byUrgency);
  return {
    todo: tracked.filter((row) => row.record.status !== 'linked').sort(byUrgency),
    stopped: rows.filter(isStopped).sort(byUrgency),
    linked,
    onlySeen: rows.filter((row) => !row.record.tracked && row.record.status === 'linked').sort(byUrgency),
    linkedCount: linked.length,
    trackedCount: tracked.length,
    quarantined: all.quarantined.length + all.damaged.length,
  };
}

/** Whether linking stopped here, because two names differed. */
const isStopped = ({ record }: CourtRow): boolean => record.status === 'stopped';

export const statusWords: Record<Status, string> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  linked: 'Linked',
  stopped: 'Stopped: names differ',
};

/** "Step 3 of 7", or the status. */
export function statusLine({ record, court }: Pick<CourtRow, 'record' | 'court'>): string {
  if (record.stop === 'submitted') return 'Submitted: names differ';
  if (isNewFiler(record)) return 'Can file, nothing to link';
  if (record.filedBefore === false && record.status !== 'linked' && record.status !== 'stopped')
    return 'Never filed here: ask for e-filing';
  const count = record.status === 'in-progress' && record.step ? stepCountIn(record.step, court) : null;
  return count ? `Step ${count.number} of ${count.of}` : statusWords[record.status];
}

const known: Record<NonNullable<CourtRecord['knownBy']>, string> = {
  'filing-menus-seen': 'filing menus seen',
  'confirmation-seen': 'confirmation seen',
  'said-by-you': 'said by you',
  imported: 'imported',
};

/** How the status is known and since when: "filing menus seen Nov 14". `now` in ms. */
export function statusSource({ record }: Pick<CourtRow, 'record'>, now: number): string {
  if (record.status === 'linked' && record.knownBy) return `${known[record.knownBy]} ${day(record.at, now)}`;
  return record.status === 'not-started' ? '' : day(record.at, now);
}

/** One line under the court's name: "Step 5 of 7, Nov 14"; the court's kind where nothing has begun. `now` in ms. */
export function rowLine(row: CourtRow, now: number): string {
  if (row.record.status === 'not-started') return kindLine(row.court);
  return [statusLine(row), statusSource(row, now)].filter(Boolean).join(', ');
}

/** "today", "Nov 14", or "Nov 14, 2025" for another year. */
export function day(at: number, now: number): string {
  const [then, today] = [new Date(at), new Date(now)];
  if (then.toDateString() === today.toDateString()) return 'today';
  return (then.getFullYear() === today.getFullYear() ? ofThisYear : ofAnotherYear)().format(then);
}

/** Created once, and only where a date is shown: creating one for each of 207 courts took a third of the popup's script time. */
const ofThisYear = once(() => new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'short' }));
const ofAnotherYear = once(
  () => new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'short', year: 'numeric' }),
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

/** "District · 7th Circuit"; "2d" and "3d" as in the courts' short names. */
export function kindLine(court: Court): string {
  const numbered = court.circuit && /^\d+$/.test(court.circuit) && court.kind !== 'appellate';
  return numbered ? `${kinds[court.kind]} · ${ordinal(Number(court.circuit))} Circuit` : kinds[court.kind];
}

const ordinal = (n: number): string => `${n}${n === 1 ? 'st' : n === 2 || n === 3 ? 'd' : 'th'}`;
