import { type Place, placeOf } from '@/lib/courts/place';
import type { PageKind } from './kinds';
import { Page } from './page';
import type { Recogniser, Recognition } from './recogniser';
import type { Seen } from './sighting';

/** Recognisers by kind. The two small scripts load one set each, so that neither carries what it can never meet. */
export type Recognisers = Partial<Record<PageKind, Recogniser>>;

/** In: the files of ./kinds that a glob found. Out: their recognisers by kind, which is the file's name. */
export const byKind = (files: Record<string, Recogniser>): Recognisers =>
  Object.fromEntries(
    Object.entries(files).map(([path, recogniser]) => [
      path.slice('./kinds/'.length, -'.ts'.length),
      recogniser,
    ]),
  );

/** Whether this recogniser is to be asked about pages of that place at all. */
export const isOn = (recogniser: Recogniser, { system }: Place): boolean =>
  ([] as string[]).concat(recogniser.on).includes(system);

/** Kinds that claim this page. There is at most one: the cross matrix in tests/recognise holds every page to that. */
export function claimsOf(recognisers: Recognisers, page: Page): [PageKind, Recognition][] {
  const inOrder = Object.entries(recognisers) as [PageKind, Recogniser][];
  for (const level of [undefined, 1, 2]) {
    const found = inOrder.flatMap(([kind, recogniser]): [PageKind, Recognition][] => {
      if (recogniser.yields !== level || !isOn(recogniser, page.place)) return [];
      const recognition = recogniser.recognise(page);
      return recognition ? [[kind, recognition]] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * In: a page's address and document, and, on a sign-in page, the length class of the username once it was typed.
 * Out: what page it is, in which court, and what it says; or null for every page that the guide has nothing to say
 * about. Never throws for anything that a page may hold; never looks at the record.
 */
export function recogniseWith(
  recognisers: Recognisers,
  url: URL,
  doc: Document,
  typed: Page['typed'] = null,
): Seen | null {
  const place = placeOf(url);
  if (!place) return null;
  const found = claimsOf(recognisers, new Page(url, doc, place, typed));
  const [first] = found;
  if (!first || found.length > 1) return null; // two claims: in doubt neither
  const [kind, { facts = {}, marks = {}, names }] = first;
  return {
    kind,
    courtId: place.courtId,
    training: place.training,
    facts,
    marks,
    ...(names ? { names } : {}),
  };
}
