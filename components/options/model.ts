import type { Court } from '@/lib/courts/court';
import { courtById } from '@/lib/courts/registry';
import type { CourtManner, CourtRecord } from '@/lib/progress/records';
import type { Everything } from '@/lib/progress/store';

/** A court that the options have something to say about. */
export interface CourtSetting {
  court: Court;
  manner: CourtManner;
}

/** Courts where the person has sent the guide away, or is being guided. */
export function courtSettings(all: Everything): CourtSetting[] {
  return [...all.manners].flatMap(([id, manner]) => {
    const court = courtById(id);
    return court && (manner.offer !== 'ask' || manner.guiding) ? [{ court, manner }] : [];
  });
}

/** Rows for the spreadsheet, in the registry's names. */
export function csvRows(all: Everything): { court: Court; record: CourtRecord }[] {
  return [...all.records].flatMap(([id, record]) => {
    const court = courtById(id);
    return court ? [{ court, record }] : [];
  });
}

/** "linked (filing menus seen)" for the list of what an import would change. */
export function statusText({ status, knownBy }: CourtRecord): string {
  const words = status.replace('-', ' ');
  return knownBy ? `${words} (${knownBy.replaceAll('-', ' ')})` : words;
}
