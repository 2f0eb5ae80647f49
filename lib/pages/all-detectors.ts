import { siteOf } from '@/lib/courts/site';
import { allReaders } from './all-readers';
import { courtDetectors } from './court-detectors';
import { claimsOf, detectWith } from './detect';
import type { Detection, Detector } from './detector';
import { pacerDetectors } from './pacer-detectors';
import type { Page } from './page';
import type { PageKind } from './page-kinds';
import type { DetectedPage } from './page-summary';

/** All detectors by kind, of courts and PACER alike: for tests and for surfaces that are no content script. */
export const detectors = { ...courtDetectors, ...pacerDetectors } as Record<PageKind, Detector>;

export const claimsOn = (page: Page): [PageKind, Detection][] => claimsOf(detectors, page);

export const detect = (url: URL, doc: Document): DetectedPage | null =>
  detectWith(detectors, url, siteOf(url), doc, { readers: allReaders });
