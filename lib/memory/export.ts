import * as z from 'zod/mini';
import type { Court } from '@/lib/courts/court';
import { landingUrl } from '@/lib/courts/registry';
import { csvText } from './csv';
import { type CourtRecord, merge, nothingKnown, sameKnowledge } from './knowledge';
import { courtRecord, toStored } from './records';

/** Says what kind of file it is; an import looks for it first. */
const format = 'ecf-link-guide';
const version = 1;

/** No export is larger than this (207 courts take under 60 KB); a larger file is not read at all. */
export const largestImport = 1_000_000;

/** Makes the text of the file that holds the records, and nothing else of this computer. */
export function toJson(records: ReadonlyMap<string, CourtRecord>, now: number): string {
  const courts = Object.fromEntries([...records].map(([id, record]) => [id, toStored(record)]));
  return `${JSON.stringify({ format, version, exported: new Date(now).toISOString(), courts }, null, 2)}\n`;
}

const file = z.object({
  format: z.literal(format),
  version: z.number(),
  courts: z.record(z.string(), z.unknown()),
});

export interface ImportPlan {
  /** What would be learned, by court. */
  changes: { court: Court; before: CourtRecord; after: CourtRecord }[];
  /** How many courts the file says nothing new about. */
  unchanged: number;
  /** Ids that no court has, or whose record cannot be read. */
  leftOut: string[];
}

export type Import = { ok: true; plan: ImportPlan } | { ok: false; why: string };

/**
 * Plans what importing the text of a file would change of what is kept now, or says in one sentence why it cannot be
 * imported and what to do. Changes nothing.
 */
export function planImport(
  text: string,
  records: ReadonlyMap<string, CourtRecord>,
  courtById: (id: string) => Court | null,
): Import {
  if (text.length > largestImport)
    return no('That file is far too large to be an export of this guide. Choose the file that Export made.');
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return no(
      'That file is cut off, or is not an export of this guide. Export it again, and choose the file that ends in .json.',
    );
  }
  const read = file.safeParse(parsed);
  if (!read.success)
    return no('That file is not an export of this guide. Choose the .json file that Export made.');
  if (read.data.version > version)
    return no(
      'That file comes from a newer version of this guide. Update the extension on this computer, then import it again.',
    );
  const plan: ImportPlan = { changes: [], unchanged: 0, leftOut: [] };
  for (const [id, value] of Object.entries(read.data.courts)) {
    const court = courtById(id);
    const incoming = courtRecord.safeParse(value);
    if (!court || !incoming.success) {
      plan.leftOut.push(id);
      continue;
    }
    const before = records.get(id) ?? nothingKnown;
    const after = merge(before, incoming.data);
    if (sameKnowledge(before, after)) plan.unchanged++;
    else plan.changes.push({ court, before, after });
  }
  return { ok: true, plan };
}

const no = (why: string): Import => ({ ok: false, why });

/** Makes a table for a spreadsheet, one row per court. */
export function toCsv(rows: { court: Court; record: CourtRecord }[]): string {
  const head = ['Id', 'Court', 'Name', 'Status', 'Known by', 'Since', 'Followed', 'Site'];
  const lines = rows.map(({ court, record }) => [
    court.id,
    court.shortName,
    court.name,
    record.status,
    record.knownBy ?? '',
    record.at > 0 ? new Date(record.at).toISOString().slice(0, 10) : '',
    record.tracked ? 'yes' : 'no',
    landingUrl(court),
  ]);
  return csvText([head, ...lines]);
}
