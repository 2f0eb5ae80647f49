import type { System } from '@/lib/courts/site';
import type { Page } from './page';
import type { Facts, PageElements } from './page-summary';

/** What a detector answers for a page of its kind. */
export interface Detection {
  facts?: Facts;
  elements?: PageElements;
  names?: { cmecf: string; pacer: string };
}

/**
 * One kind of page. Precedence is part of the definition: a kind without `yields` answers null for every page of
 * another such kind, so the order in which they are asked does not matter; the few broad ones yield.
 */
export interface Detector {
  /** Pages of which system it can be on; it is not asked about others. */
  on: System | readonly System[];
  /**
   * 1: claims only pages that no kind without this number claims (the sign-in page under a dialog, the first page after
   * signing in); 2: only what is left after those as well (any other page with the menu bar).
   */
  priority?: 1 | 2;
  detect(page: Page): Detection | null;
}
