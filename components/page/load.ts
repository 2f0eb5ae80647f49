import type { CourtHere } from '@/lib/courts/court-here';
import type { OpenOverlay } from '../overlay/open';
import { from } from './from';
import { overlaySlot } from './slot';

export interface Loaded {
  open: OpenOverlay;
  /** What is known of the court; null where the page is no court's, or its module could not be loaded. */
  court: CourtHere | null;
  /** The court to go on with, likewise. */
  next: CourtHere | null;
}

/** The page's skeleton, made by a script that is loaded only for it; null where that cannot be. */
export const skeletonText = (doc: Document, kind = 'nothing'): Promise<string | null> =>
  from('/skeleton.js').then(
    () => overlaySlot().skeleton?.(doc, new URL(location.href), kind) ?? null,
    () => null,
  );

/**
 * In: the overlay's file and the courts that it is to speak of. Out: all of it, loaded side by side, so that the panel
 * comes no later for the courts. Throws only where the overlay itself cannot be loaded.
 */
export async function load(
  file: string,
  courtId: string | null,
  nextId: string | null | undefined,
): Promise<Loaded> {
  const slot = overlaySlot();
  const courtOf = async (id: string | null | undefined): Promise<CourtHere | null> => {
    if (!id) return null;
    if (slot.court) return slot.court(id);
    return from(`/courts/${id}.js`).then(
      (module: { default: CourtHere }) => module.default,
      () => null,
    );
  };
  const [court, next] = await Promise.all([courtOf(courtId), courtOf(nextId), slot.open ?? from(file)]);
  if (!slot.open) throw new Error(`${file} did not hand over the overlay`);
  return { open: slot.open, court, next };
}
