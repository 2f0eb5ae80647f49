import { claimsOf, recogniseWith } from './claims';
import { courtRecognisers } from './court';
import type { PageKind } from './kinds';
import { pacerRecognisers } from './pacer';
import type { Page } from './page';
import type { Recogniser, Recognition } from './recogniser';
import type { Seen } from './sighting';

/** All recognisers by kind, of courts and PACER alike: for tests and for surfaces that are no content script. */
export const recognisers = { ...courtRecognisers, ...pacerRecognisers } as Record<PageKind, Recogniser>;

export const claims = (page: Page): [PageKind, Recognition][] => claimsOf(recognisers, page);

export const recognise = (url: URL, doc: Document): Seen | null => recogniseWith(recognisers, url, doc);
