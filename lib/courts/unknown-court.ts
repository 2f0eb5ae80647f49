import { plainPath } from '@/lib/guide/plain-path';
import type { CourtKind } from './court';
import type { CourtHere } from './court-here';

/** In: the id of a court whose module could not be loaded. Out: what can be said of it all the same. */
export const unknownCourt = (id: string): CourtHere => ({
  card: {
    id,
    shortName: 'this court',
    kind: kindOf(id),
    helpDesk: [],
    contact: 'The number of its help desk stands on the court’s own site.',
  },
  rules: { path: plainPath, steps: {} },
});

const kindOf = (id: string): CourtKind => {
  if (/^bap/.test(id)) return 'bap';
  if (/^ca(\d+|dc|fc)$/.test(id)) return 'appellate';
  return id.endsWith('b') ? 'bankruptcy' : 'district';
};
