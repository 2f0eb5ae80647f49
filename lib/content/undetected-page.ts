import type { Site } from '@/lib/courts/site';
import { isDailyWork } from '@/lib/pages/daily-work';
import { undetected } from '@/lib/pages/page-kinds';
import type { DetectedPage, Facts } from '@/lib/pages/page-summary';

/**
 * A page of a court that no detector claims, for asking the person where they are while they are being guided; null on
 * pages of daily work, where that is never asked.
 */
export function undetectedPage(site: Site | null, url: URL): DetectedPage | null {
  return site && !isDailyWork(url) ? undetectedAt(site, { address: 'other' }) : null;
}

/** The same on PACER's pages, which have none of daily work; its public site never asks. */
export const undetectedOnPacer = (site: Site): DetectedPage | null =>
  site.system === 'pacer' ? null : undetectedAt(site, {});

const undetectedAt = ({ courtId, training }: Site, facts: Facts): DetectedPage => ({
  kind: undetected,
  courtId,
  training,
  facts,
  elements: {},
});
