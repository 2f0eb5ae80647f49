import type { Court } from '@/lib/courts/court';
import { csvText, readCsv } from './csv';
import { largestImport } from './export';
import type { CourtRecord, Times } from './knowledge';
import { nameOf } from './people';
import { type PeopleImport, type PeoplePlan, planPeople, type Said } from './people-plan';
import type { StoredState } from './stored-state';

const head = ['Person', 'Id', 'Court', 'Status', 'Date', 'Known by', 'Followed'];

/** Makes the table for a spreadsheet: one row for each court of each person. */
export function peopleToCsv(rows: { name: string; court: Court; record: CourtRecord }[]): string {
  const lines = rows.map(({ name, court, record }) => [
    name,
    court.id,
    court.shortName,
    record.status,
    record.at > 0 ? new Date(record.at).toISOString().slice(0, 10) : '',
    record.knownBy ?? '',
    record.tracked ? 'yes' : 'no',
  ]);
  return csvText([head, ...lines]);
}

/** How columns may be called in a list that somebody keeps. */
const columns = {
  person: /^(person|name|attorney|initials|filer)$/i,
  id: /^(id|court id)$/i,
  court: /^(court|court name)$/i,
  status: /^status$/i,
  date: /^(date|since|linked on)$/i,
  followed: /^followed$/i,
} as const;
type Column = keyof typeof columns;

/**
 * Plans the import of a spreadsheet's list, or says in one sentence why it cannot be imported and what to do. What a list says
 * of a link counts as imported, whatever it says of how it is known. A stop is never taken from a list.
 */
export function planPeopleCsv(
  text: string,
  all: StoredState,
  courts: readonly Court[],
  now: number,
): PeopleImport {
  if (text.length > largestImport)
    return { ok: false, why: 'That file is far too large for a list of courts. Choose another file.' };
  const [first, ...lines] = readCsv(text);
  const at = (column: Column) => first?.cells.findIndex((cell) => columns[column].test(cell)) ?? -1;
  if (at('person') < 0 || (at('id') < 0 && at('court') < 0))
    return {
      ok: false,
      why: 'The first line of that file does not name its columns. Name at least Person and Court in it, as Export for a spreadsheet does.',
    };
  const leftOut: PeoplePlan['leftOut'] = [];
  const said = lines.flatMap(({ number, cells }): Said[] => {
    const cell = (column: Column) => cells[at(column)] ?? '';
    const where = `line ${number}`;
    const leave = (why: string): Said[] => {
      leftOut.push({ where, why });
      return [];
    };
    const name = nameOf(cell('person'));
    if (name === '') return leave('no person is named');
    const court = courtNamed(courts, [cell('id'), cell('court')]);
    if (!court) return leave(`no court is called ${quoted(cell('id') || cell('court'))}`);
    const date = dateOf(cell('date'), now);
    if (date === null) return leave(`${quoted(cell('date'))} is no date, or is ahead of today`);
    const status = cell('status')
      .toLowerCase()
      .replace(/[\s-]+/g, ' ');
    const learned = timesOf(status, date);
    if (!learned) return leave(`${quoted(cell('status'))} is no status`);
    if (status.startsWith('stopped'))
      leftOut.push({ where, why: 'a stop is not taken from a list: the court is followed, no more' });
    const followed = /^no?$/i.test(cell('followed')) ? {} : { tracked: date };
    return [{ where, name, court, knowledge: { times: { ...followed, ...learned }, step: null, stepAt: 0 } }];
  });
  return planPeople(said, leftOut, all);
}

const quoted = (text: string): string => (text === '' ? 'nothing' : `“${text.slice(0, 40)}”`);

/** A court by its id, its short name or its name. */
function courtNamed(courts: readonly Court[], texts: string[]): Court | null {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  for (const text of texts.map(plain).filter((one) => one !== '')) {
    const found = courts.find(({ id, shortName, name }) =>
      [id, shortName, name].some((one) => plain(one) === text),
    );
    if (found) return found;
  }
  return null;
}

const noon = 12 * 3_600_000;

/** "2026-11-14", or "11/14/2026" as spreadsheets write it here; today where there is none; null for anything else. */
function dateOf(text: string, now: number): number | null {
  if (text === '') return now;
  const iso = text.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, '$3-$1-$2');
  const found = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(iso);
  if (!found) return null;
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number);
  const begins = Date.UTC(year, month - 1, day);
  // A day that its month does not have is one of another month.
  if (new Date(begins).getUTCMonth() !== month - 1 || begins < 0 || begins > now) return null;
  return Math.min(begins + noon, now);
}

/** What a status says; null for what is none. */
function timesOf(status: string, at: number): Times | null {
  if (/^(linked|done|yes)$/.test(status)) return { imported: at };
  if (/^(in progress|step \d+ of \d+)$/.test(status)) return { progress: at };
  return /^(|not started|open|to do|no|stopped( names differ)?)$/.test(status.replace(':', '')) ? {} : null;
}
