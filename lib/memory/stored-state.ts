import type * as z from 'zod/mini';
import { accountKey } from './account';
import { type AccountRecord, accountRecord } from './account-record';
import { type Apart, apartRecord } from './apart';
import { type Checklist, checklistKey, checklistRecord, nothingReady } from './checklist';
import {
  type Correction,
  correctionRecord,
  type Desk,
  deskKey,
  deskRecord,
  initialDesk,
} from './help-desk-records';
import { initialSettings, settingsKey } from './memory';
import {
  type Erasing,
  erasingKey,
  erasingRecord,
  type MirrorRecord,
  mirrorKey,
  mirrorRecord,
} from './mirror-record';
import { type People, peopleRecord } from './people';
import { isPersonId } from './person-ids';
import { policyKey } from './policy-for-pages';
import {
  type CourtRecord,
  courtRecord,
  type GuidanceState,
  guidanceState,
  type Settings,
  settingsRecord,
} from './records';
import type { WhoseRecord } from './whose';
import { whoseRecord } from './whose-record';
import { peopleKey } from './working-for';

/** The part of the browser's storage that is used. */
export interface Area {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** A record that could not be read: kept as it was found under `quarantined:<key>:<when>`, and reported. */
export interface QuarantinedRecord {
  key: string;
  at: number;
}

/** What is kept of one person. */
export interface PersonsState {
  records: Map<string, CourtRecord>;
  guidance: Map<string, GuidanceState>;
  checklist: Checklist;
}

/** The records, guidance and checklist in it are the first person's. */
export interface StoredState extends PersonsState {
  /** Null where no second person was added. */
  people: People | null;
  /** What is kept of all people but the first, by their ids. */
  ofOthers: Map<string, PersonsState>;
  /** What is open between the people, by court. */
  whose: Map<string, WhoseRecord>;
  settings: Settings;
  account: AccountRecord | null;
  /** The help desk's own number, hours and advice, by court. */
  corrections: Map<string, Correction>;
  desk: Desk;
  quarantined: QuarantinedRecord[];
  /** Copies that are not believed before the person is asked, by court. */
  apart: Map<string, Apart>;
  /** Null where this computer was never in step with the mirror in sync. */
  mirror: MirrorRecord | null;
  /** An erasing that was not finished. */
  erasing: Erasing | null;
  /** Keys whose records cannot be read and are not in quarantine yet; only the worker puts them there. */
  damaged: string[];
}

/** Puts a stored value where it belongs; false where it cannot be read. */
type Reader = (state: StoredState, value: unknown, courtId: string) => boolean;

const reader =
  <T>(schema: z.ZodMiniType<T>, put: (state: StoredState, record: T, courtId: string) => void): Reader =>
  (state, value, courtId) => {
    const read = schema.safeParse(value);
    if (read.success) put(state, read.data, courtId);
    return read.success;
  };

/** A person's part of the state, and the court's id; `id` is what stands in a key behind its kind. */
function placeOf(state: StoredState, id: string): [PersonsState, string] {
  const [courtId = '', person] = id.split(':');
  if (!person || !isPersonId(person)) return [state, id];
  return [ofOther(state, person), courtId];
}

function ofOther({ ofOthers }: StoredState, person: string): PersonsState {
  const own = ofOthers.get(person) ?? { records: new Map(), guidance: new Map(), checklist: nothingReady };
  ofOthers.set(person, own);
  return own;
}

const putRecord = (state: StoredState, record: CourtRecord, id: string) => {
  const [{ records }, courtId] = placeOf(state, id);
  records.set(courtId, record);
};

const putGuidance = (state: StoredState, record: GuidanceState, id: string) => {
  const [{ guidance }, courtId] = placeOf(state, id);
  guidance.set(courtId, record);
};

/** Records of which each court has its own: the part of the key before the court's id. */
const ofCourts = new Map([
  ['court', reader(courtRecord, putRecord)],
  ['guidance', reader(guidanceState, putGuidance)],
  ['whose', reader(whoseRecord, ({ whose }, record, id) => whose.set(id, record))],
  ['apart', reader(apartRecord, ({ apart }, record, id) => apart.set(id, record))],
  ['correction', reader(correctionRecord, ({ corrections }, record, id) => corrections.set(id, record))],
]);

/** Records of which each person but the first has their own: the part of the key before the person's id. */
const ofPeople = new Map([
  [
    checklistKey(),
    reader(checklistRecord, (state, record, person) => {
      if (isPersonId(person)) ofOther(state, person).checklist = record;
    }),
  ],
]);

/** Records of which there is one, by key. */
const single = new Map([
  [settingsKey, reader(settingsRecord, (state, record) => (state.settings = record))],
  [accountKey, reader(accountRecord, (state, record) => (state.account = record))],
  [checklistKey(), reader(checklistRecord, (state, record) => (state.checklist = record))],
  [deskKey, reader(deskRecord, (state, record) => (state.desk = record))],
  [mirrorKey, reader(mirrorRecord, (state, record) => (state.mirror = record))],
  [erasingKey, reader(erasingRecord, (state, record) => (state.erasing = record))],
  [peopleKey, reader(peopleRecord, (state, record) => (state.people = record))],
]);

const quarantined = 'quarantined';

/** The key under which a record that cannot be read is kept. */
export const quarantineKey = (key: string, now: number): string => `${quarantined}:${key}:${now}`;

/** The forms of all keys under which anything is stored. The policy is the worker's copy for scripts on pages. */
export const storageKeys: string[] = [
  ...[...ofCourts.keys()].map((kind) => `${kind}:<id>`),
  'court:<id>:<person>',
  'guidance:<id>:<person>',
  ...[...ofPeople.keys()].map((kind) => `${kind}:<person>`),
  ...single.keys(),
  policyKey,
  `${quarantined}:<key>:<when>`,
];

/**
 * Reads everything that is stored, for the worker and every page of the extension. One damaged record never hides the
 * others. Writes nothing.
 */
export async function readStoredState(area: Area): Promise<StoredState> {
  const state = nothingStored();
  for (const [key, value] of Object.entries(await area.get(null))) {
    const [kind = '', ...rest] = key.split(':');
    const put = rest.length === 0 ? single.get(key) : (ofCourts.get(kind) ?? ofPeople.get(kind));
    if (put?.(state, value, rest.join(':')) === false) state.damaged.push(key);
    if (kind === quarantined)
      state.quarantined.push({ key: rest.slice(0, -1).join(':'), at: Number(rest.at(-1)) });
  }
  return state;
}

/** What empty storage is read as. */
export function nothingStored(): StoredState {
  return {
    records: new Map(),
    guidance: new Map(),
    checklist: nothingReady,
    people: null,
    ofOthers: new Map(),
    whose: new Map(),
    settings: initialSettings,
    account: null,
    corrections: new Map(),
    desk: initialDesk,
    quarantined: [],
    apart: new Map(),
    mirror: null,
    erasing: null,
    damaged: [],
  };
}

/** The quarantined records as they were found, for the person to keep or to send in. */
export async function quarantinedText(area: Area): Promise<string> {
  const stored = Object.entries(await area.get(null));
  const kept = stored.filter(([key]) => key.startsWith(`${quarantined}:`));
  return `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`;
}
