import type { Glimpse } from '@/lib/pages/glimpse';
import { mannerKey, recordKey, settingsKey } from './memory';

/** What is read of the memory before the recognisers are loaded. */
export const quietKeys = (courtId: string): string[] => [recordKey(courtId), mannerKey(courtId), settingsKey];

/**
 * In: a first glimpse of a court's page, and what is stored of that court as it lies. Out: true where nothing is to be
 * shown and nothing to be written down, whatever the recognisers would make of the page: the person is not being guided
 * here, and either the court is known as linked by its menus, or the page could at most offer what was declined. In doubt
 * false. A test holds it to `decide` and to `seenChanges`.
 */
export function isQuiet(
  { closer, offers, filing }: Glimpse,
  courtId: string,
  raw: Record<string, unknown>,
): boolean {
  const record = (raw[recordKey(courtId)] ?? {}) as {
    v?: unknown;
    times?: { menus?: unknown; not?: unknown };
  };
  const manner = (raw[mannerKey(courtId)] ?? {}) as Partial<Record<string, unknown>>;
  const settings = (raw[settingsKey] ?? {}) as { neverOffer?: unknown };
  if (closer || manner.guiding || manner.awaitingMenus) return false;
  const { menus, not = 0 } = record.times ?? {};
  if (record.v === 2 && Number(menus) > Number(not)) return true;
  if (filing) return false;
  return !offers || manner.offer === 'not-now' || manner.offer === 'never' || settings.neverOffer === true;
}
