import type { CourtKind } from './court';
import type { PanelCourt } from './panel-court';
import { plainPath } from './plain-path';

/** What the panel can still show for a court whose module could not be loaded, from its id alone. */
export const unknownCourt = (id: string): PanelCourt => ({
  card: {
    id,
    shortName: 'this court',
    kind: kindOf(id),
    helpDesk: [],
    contact: 'The number of its help desk is on the court’s own site.',
  },
  rules: { path: plainPath, steps: {} },
});

const kindOf = (id: string): CourtKind => {
  if (/^bap/.test(id)) return 'bap';
  if (/^ca(\d+|dc|fc)$/.test(id)) return 'appellate';
  return id.endsWith('b') ? 'bankruptcy' : 'district';
};
