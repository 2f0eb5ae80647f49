import type { Prescan } from '@/lib/pages/prescan';
import { guidanceKey, recordKey, settingsKey } from './memory';
import { isUnsettled, type StopTimes } from './stop';

/** Whether the person is being guided in a court, by what is stored of it, unchecked; or may be, where there are several. */
export const isGuided = (courtId: string, raw: Record<string, unknown>): boolean =>
  ((raw[guidanceKey(courtId)] ?? {}) as { guiding?: unknown }).guiding === true ||
  Boolean(((raw[settingsKey] ?? {}) as { workingFor?: unknown }).workingFor);

/**
 * Whether the detectors need not be loaded for a court's page, judged by its prescan and by what is stored of the court,
 * unchecked. True where nothing would be shown and nothing reported, whatever the detectors made of the page: the person
 * is not being guided here, no stop is unsettled, and either the court is known as linked by its menus, or the page could at
 * most offer what was declined. False when in doubt. A test holds it to `decide` and to `courtReport`.
 */
export function canSkip(
  { linkPossible, offerPossible, filingMenusPossible }: Omit<Prescan, 'namesPossible'>,
  courtId: string,
  raw: Record<string, unknown>,
): boolean {
  const record = (raw[recordKey(courtId)] ?? {}) as {
    v?: unknown;
    times?: StopTimes & { menus?: number; not?: number };
  };
  const guidance = (raw[guidanceKey(courtId)] ?? {}) as Partial<Record<string, unknown>>;
  const settings = (raw[settingsKey] ?? {}) as { neverOffer?: unknown };
  // Of several people, the detectors tell whose page it is.
  if (linkPossible || isGuided(courtId, raw) || guidance.awaitingMenus) return false;
  const times = record.times ?? {};
  if (isUnsettled(times)) return false;
  const { menus = 0, not = 0 } = times;
  if (record.v === 1 && menus > not) return true;
  if (filingMenusPossible) return false;
  return (
    !offerPossible || ['not-now', 'never'].includes(guidance.offer as string) || settings.neverOffer === true
  );
}
