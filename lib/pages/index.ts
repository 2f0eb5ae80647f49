import { type Place, placeOf } from '@/lib/courts/place';
import type { PageKind } from './kinds';
import { Page } from './page';
import type { Recogniser, Recognition } from './recogniser';
import type { Seen } from './sighting';

/** All recognisers by kind: every file in ./kinds, whose name is the kind. */
export const recognisers = Object.fromEntries(
  Object.entries(import.meta.glob<Recogniser>('./kinds/*.ts', { eager: true, import: 'default' })).map(
    ([path, recogniser]) => [path.slice('./kinds/'.length, -'.ts'.length), recogniser],
  ),
) as Record<PageKind, Recogniser>;

const inOrder = Object.entries(recognisers) as [PageKind, Recogniser][];

/** What this recogniser says of the page by itself, the kinds that it yields to left aside. */
function ask(recogniser: Recogniser, page: Page): Recognition | null {
  return recogniser.on === page.place.system ? recogniser.recognise(page) : null;
}

/** Kinds that claim this page. There is at most one: the cross matrix in tests/recognise holds every page to that. */
export function claims(page: Page): [PageKind, Recognition][] {
  for (const level of [undefined, 1, 2]) {
    const found = inOrder.flatMap(([kind, recogniser]): [PageKind, Recognition][] => {
      if (recogniser.yields !== level) return [];
      const recognition = ask(recogniser, page);
      return recognition ? [[kind, recognition]] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * In: a page's address and document. Out: what page it is, in which court, and what it says; or null for every page
 * that the guide has nothing to say about. Never throws for anything that a page may hold; never looks at the record.
 */
export function recognise(url: URL, doc: Document, place: Place | null = placeOf(url)): Seen | null {
  if (!place) return null;
  const found = claims(new Page(url, doc, place));
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
