import type { CourtHere } from '@/lib/courts/court-here';
import type { OpenOverlay } from '../overlay/open';

/** Where what is loaded puts itself for the small script: a value of the extension's own world, unseen by pages. */
interface Slot {
  open?: OpenOverlay;
  /** Where all courts are at hand, and none is loaded: the practice tab. */
  court?(id: string): CourtHere | null;
  /** The recognisers of courts' pages and all that follows, loaded where a first glimpse calls for them. */
  watchCourt?: typeof import('./court-page').watchCourtPage;
  /** Only once the person asked for it. */
  skeleton?: typeof import('@/lib/pages/skeleton').skeletonOf;
}

const name = '__ecfLinkGuide';

export function overlaySlot(): Slot {
  const world = globalThis as unknown as Record<string, Slot | undefined>;
  // An element of the page with this id is not it.
  if (!Object.hasOwn(world, name)) world[name] = {};
  return world[name] as Slot;
}
