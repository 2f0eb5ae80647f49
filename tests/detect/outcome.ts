import { detect } from '@/lib/pages/all-detectors';
import type { DetectedPage } from '@/lib/pages/page-summary';
import type { PageCase } from './cases/case';
import { withDocument } from './load';

/** What a case's page is detected as. */
export const detected = ({ url, html }: Pick<PageCase, 'url' | 'html'>): Promise<DetectedPage | null> =>
  withDocument(html, (doc) => detect(new URL(url), doc));

/** What is wrong with how a page was detected: the kind, or the names as they were read. Null if nothing is. */
export function wrongOn(one: PageCase, found: DetectedPage | null): string | null {
  const { expect: expected, names, accept = [] } = one;
  const kind = found?.kind ?? 'nothing';
  if (expected === 'silent-unguided') {
    const signals = found?.facts.linkSignals?.length ?? 0;
    const silent = !kind.startsWith('court-link-') || (kind === 'court-link-like' && signals < 2);
    return silent || accept.includes(kind) ? null : kind;
  }
  if (kind !== expected && !accept.includes(kind)) return kind;
  if (kind !== 'court-link-confirm' || expected !== 'court-link-confirm') return null;
  const read = (found?.names && found.facts.names) ?? 'unreadable';
  return read === names || accept.includes(`names:${read}`) ? null : `names ${read}`;
}

/** Whether its menus make the person a filer here. */
export const showsFiler = (found: DetectedPage | null): boolean =>
  found?.facts.filingMenus === true && !found.training;
