import type { Region } from '@/lib/courts/regions';
import type { CourtRecord } from '@/lib/memory/records';

export type Records = ReadonlyMap<string, Pick<CourtRecord, 'status' | 'tracked'>>;

/** How a tile is colored and marked. "none": none of its courts is followed or was seen as linked. */
export type RegionStatus = 'linked' | 'in-progress' | 'not-started' | 'stopped' | 'none';

export interface RegionSummary {
  status: RegionStatus;
  linked: number;
  /** Courts that are followed, or were seen as linked. */
  known: number;
}

/** What a tile shows: the status that most needs the person's attention; linked only if all its courts are. */
export function summaryOf({ courts }: Region, records: Records): RegionSummary {
  const known = courts.flatMap((court) => {
    const record = records.get(court.id);
    return record && (record.tracked || record.status === 'linked' || record.status === 'stopped')
      ? [record.status]
      : [];
  });
  const linked = known.filter((status) => status === 'linked').length;
  const status: RegionStatus =
    known.length === 0
      ? 'none'
      : known.includes('stopped')
        ? 'stopped'
        : linked === known.length
          ? 'linked'
          : linked > 0 || known.includes('in-progress')
            ? 'in-progress'
            : 'not-started';
  return { status, linked, known: known.length };
}

export const statusNames: Record<RegionStatus, string> = {
  linked: 'Linked',
  'in-progress': 'In progress, or linked in part',
  'not-started': 'Not started',
  stopped: 'Stopped: names differ',
  none: 'Not on your list',
};

/** "Illinois: 1 of 2 courts linked. In progress, or linked in part." */
export function summaryText(region: Region, { status, linked, known }: RegionSummary): string {
  if (status === 'none') return `${region.name}: not on your list`;
  return `${region.name}: ${linked} of ${known} ${known === 1 ? 'court' : 'courts'} linked. ${statusNames[status]}`;
}
