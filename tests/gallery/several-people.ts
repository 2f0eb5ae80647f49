import { type CourtRecord, recordOf, type Times } from '@/lib/memory/knowledge';
import { nothingStored, type PersonsState, type StoredState } from '@/lib/memory/stored-state';
import { daysAgo } from './sample';

const record = (times: Times, step: CourtRecord['step'] = null): CourtRecord =>
  recordOf({ times: { tracked: daysAgo(90), ...times }, step, stepAt: daysAgo(0) });

const courts = {
  linked: record({ menus: daysAgo(3) }),
  said: record({ said: daysAgo(400) }),
  confirmed: record({ confirmation: daysAgo(30) }),
  atUtilities: record({ progress: daysAgo(0) }, 'L3'),
  stopped: record({ differ: daysAgo(2) }, 'X1'),
  untouched: record({}),
};

const person = (records: Record<string, CourtRecord>): PersonsState => {
  const { guidance, checklist } = nothingStored();
  return { records: new Map(Object.entries(records)), guidance, checklist };
};

const { linked, said, confirmed, atUtilities, stopped, untouched } = courts;

/** Four people of an invented firm, with every status in the courts of the gallery; the second is worked for. */
export const severalPeople = (change: Partial<StoredState> = {}): StoredState => ({
  ...nothingStored(),
  ...person({ ilsd: linked, moeb: confirmed, ca7: said }),
  people: {
    v: 1,
    people: [
      { id: 'p1', name: 'Jordan Sample' },
      { id: 'p2', name: 'R.E.' },
      { id: 'p3', name: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh' },
      { id: 'p4', name: 'KM' },
    ],
    last: 4,
    removed: null,
  },
  settings: { v: 1, neverOffer: false, workingFor: 'p2' },
  ofOthers: new Map([
    ['p2', person({ ilsd: atUtilities, moeb: untouched, wvsd: linked })],
    ['p3', person({ ilsd: stopped, bap9: untouched })],
    ['p4', person({})],
  ]),
  ...change,
});
