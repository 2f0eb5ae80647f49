import type { PanelCourt } from '@/lib/courts/panel-court';
import type { HelpCode } from '@/lib/help-codes';
import type { Memory } from '@/lib/memory/memory';
import type { AtOpenStop, PanelTextFor } from '@/lib/steps/step';
import { importOwn } from './import-own';
import type { OpenOverlay } from './overlay-contract';
import type { PageAdapter } from './page-adapter';
import { shared } from './shared';

export interface Loaded {
  open: OpenOverlay;
  /** What the panel says at the step, where the overlay's own file does not have it. */
  panelText: PanelTextFor | undefined;
  /** What is said otherwise where a stop is open in the court. */
  atOpenStop: AtOpenStop | undefined;
  /** What is known of the court; null where the page is no court's, or its module could not be loaded. */
  court: PanelCourt | null;
  /** The court to go on with, likewise. */
  next: PanelCourt | null;
}

/** The page's skeleton, made by a script that is loaded only for it; null where that cannot be. */
export const skeletonText = (doc: Document, kind = 'nothing'): Promise<string | null> =>
  importOwn('/skeleton.js').then(
    () => shared().skeleton?.(doc, new URL(location.href), kind) ?? null,
    () => null,
  );

/**
 * Loads the overlay's file, the step's own text where that is not in it, and the data of the courts that it is to speak
 * of, side by side. Throws where the overlay or the text cannot be loaded: then nothing is shown.
 */
export async function loadOverlay(
  { overlay, textsInOverlay }: Pick<PageAdapter, 'overlay' | 'textsInOverlay'>,
  code: HelpCode,
  courtId: string | null,
  { next: nextId, record }: Pick<Memory, 'next' | 'record'>,
): Promise<Loaded> {
  const slot = shared();
  const courtOf = async (id: string | null | undefined): Promise<PanelCourt | null> => {
    if (!id) return null;
    if (slot.court) return slot.court(id);
    return importOwn(`/courts/${id}.js`).then(
      (module: { default: PanelCourt }) => module.default,
      () => null,
    );
  };
  const isAtHand = slot.court !== undefined || textsInOverlay.includes(code);
  const text = isAtHand ? null : importOwn(`/steps/${code}.js`);
  const stop = record?.stop === 'open' && (slot.atOpenStop ? slot : importOwn('/steps/open-stop.js'));
  const [court, next, loaded, atStop] = await Promise.all([
    courtOf(courtId),
    courtOf(nextId),
    text as Promise<{ panelText: PanelTextFor }> | null,
    stop as Promise<Pick<Loaded, 'atOpenStop'>> | false,
    slot.open ?? importOwn(overlay),
  ]);
  if (!slot.open) throw new Error(`${overlay} did not hand over the overlay`);
  return {
    open: slot.open,
    panelText: loaded?.panelText,
    atOpenStop: atStop ? atStop.atOpenStop : undefined,
    court,
    next,
  };
}
