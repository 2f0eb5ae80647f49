import type { Site } from '@/lib/courts/site';
import type { Detection, Detector } from './detector';
import { Page } from './page';
import type { PageKind } from './page-kinds';
import type { DetectedPage } from './page-summary';
import type { Readers } from './readers';

/** Detectors by kind. The two small scripts load one set each, so that neither carries what it can never meet. */
export type Detectors = Partial<Record<PageKind, Detector>>;

/** The detectors in the files of ./detectors that a glob found, by kind, which is the file's name. */
export const byKind = (files: Record<string, Detector>): Detectors =>
  Object.fromEntries(
    Object.entries(files).map(([path, detector]) => [
      path.slice('./detectors/'.length, -'.ts'.length),
      detector,
    ]),
  );

/** Whether this detector is to be asked about pages of that place at all. */
export const isOn = (detector: Detector, { system }: Site): boolean =>
  ([] as string[]).concat(detector.on).includes(system);

/** Kinds that claim this page. There is at most one: the cross matrix in tests/detect holds every page to that. */
export function claimsOf(detectors: Detectors, page: Page): [PageKind, Detection][] {
  const inOrder = Object.entries(detectors) as [PageKind, Detector][];
  for (const level of [undefined, 1, 2]) {
    const found = inOrder.flatMap(([kind, detector]): [PageKind, Detection][] => {
      if (detector.priority !== level || !isOn(detector, page.site)) return [];
      const detection = detector.detect(page);
      return detection ? [[kind, detection]] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Tells from a page's address, the site it is on, and its document what page it is, in which court, and what it says; null for every page that
 * the guide has nothing to say about. On a sign-in page, `typed` is the length class of the username once it was typed.
 * Never throws for anything that a page may hold; never looks at the record.
 * @throws ReaderNeeded where a detector needs a reader that is not among `readers`: with it, the page is to be detected again
 */
export function detectWith(
  detectors: Detectors,
  url: URL,
  site: Site | null,
  doc: Document,
  { typed = null, readers = {} }: { typed?: Page['typed']; readers?: Partial<Readers> } = {},
): DetectedPage | null {
  if (!site) return null;
  const found = claimsOf(detectors, new Page(url, doc, site, typed, readers));
  const [first] = found;
  if (!first || found.length > 1) return null; // two claims: in doubt neither
  const [kind, { facts = {}, elements = {}, names }] = first;
  return {
    kind,
    courtId: site.courtId,
    training: site.training,
    facts,
    elements,
    ...(names ? { names } : {}),
  };
}
