import { recognise } from '@/lib/pages';
import { glimpse } from '@/lib/pages/glimpse';
import type { PageKind } from '@/lib/pages/kinds';

/** Kinds on which the guide speaks unasked: these need the recognisers whatever is remembered. */
const closerKinds: PageKind[] = [
  'court-link-form',
  'court-link-confirm',
  'court-link-done',
  'court-link-failed',
];
/** Kinds whose step is offered by the small chip. */
const offeredKinds: PageKind[] = ['court-landing', 'court-main', 'court-utilities', 'court-nextgen-items'];

/** What the first glimpse misses of a court's page, where the recognisers know it for more; null where nothing. */
export function falls(url: URL, doc: Document): string | null {
  const seen = recognise(url, doc);
  if (!seen?.courtId) return null;
  const glimpsed = glimpse(url, doc);
  if (!glimpsed) return `${seen.kind} is taken for nothing`;
  if (closerKinds.includes(seen.kind) && !glimpsed.closer) return `${seen.kind} is not looked at closer`;
  if (offeredKinds.includes(seen.kind) && !glimpsed.offers && !glimpsed.closer)
    return `${seen.kind} is not taken for one to offer on`;
  if (seen.facts.filingMenus && !glimpsed.filing) return 'the filing menus are missed';
  return null;
}
