import type * as z from 'zod/mini';
import {
  type AccountAct,
  accountKey,
  accountMannerKey,
  type RememberedAccount,
  rememberAccount,
} from './account';
import { type AccountRecord, accountRecord } from './account-record';
import {
  type Correction,
  type CorrectionText,
  correctionOf,
  correctionRecord,
  type Desk,
  type DeskAct,
  deskAfter,
  deskKey,
  deskRecord,
  plainDesk,
} from './helpdesk-records';
import { type Knowledge, learn, merge, nothingKnown, sameKnowledge } from './knowledge';
import {
  correctionKey,
  type Memory,
  mannerKey,
  plainManner,
  plainSettings,
  recordKey,
  settingsKey,
} from './memory';
import { noPolicyForPages, type PolicyForPages, policyKey } from './policy-for-pages';
import {
  type CourtManner,
  type CourtRecord,
  courtManner,
  courtRecord,
  type Settings,
  settingsRecord,
  toStored,
} from './records';
import { type Act, type Remembered, remember } from './remember';

/** The part of the browser's storage that is used; the only file that uses it. */
export interface Area {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** A record that could not be read: kept as it was found under `aside:<key>:<when>`, and reported. */
export interface SetAside {
  key: string;
  at: number;
}

export interface Everything {
  records: Map<string, CourtRecord>;
  manners: Map<string, CourtManner>;
  settings: Settings;
  account: AccountRecord | null;
  /** The help desk's own number, hours and advice, by court. */
  corrections: Map<string, Correction>;
  desk: Desk;
  aside: SetAside[];
  /** Keys that could not be read and are not set aside yet; only the worker sets aside. */
  damaged: string[];
}

const asidePrefix = 'aside:';

/** Reads all that is kept, for popup and pages. One damaged record never hides the others. Writes nothing. */
export async function readEverything(area: Area): Promise<Everything> {
  const raw = await area.get(null);
  const all: Everything = {
    records: new Map(),
    manners: new Map(),
    settings: plainSettings,
    account: null,
    corrections: new Map(),
    desk: plainDesk,
    aside: [],
    damaged: [],
  };
  for (const [key, value] of Object.entries(raw)) {
    const [kind, ...rest] = key.split(':');
    const id = rest.join(':');
    if (kind === 'court') take(courtRecord, value, (record) => all.records.set(id, record), key);
    else if (kind === 'manner') take(courtManner, value, (manner) => all.manners.set(id, manner), key);
    else if (key === settingsKey) take(settingsRecord, value, (settings) => (all.settings = settings), key);
    else if (kind === 'correction')
      take(correctionRecord, value, (correction) => all.corrections.set(id, correction), key);
    else if (key === deskKey) take(deskRecord, value, (desk) => (all.desk = desk), key);
    else if (key === accountKey) take(accountRecord, value, (account) => (all.account = account), key);
    else if (kind === 'aside') all.aside.push({ key: rest.slice(0, -1).join(':'), at: Number(rest.at(-1)) });
  }
  return all;

  function take<T>(schema: z.ZodMiniType<T>, value: unknown, use: (read: T) => void, key: string) {
    const read = schema.safeParse(value);
    if (read.success) use(read.data);
    else all.damaged.push(key);
  }
}

/** The records that were set aside, as found, for the person to keep or to show somebody. */
export async function setAsideText(area: Area): Promise<string> {
  const raw = await area.get(null);
  const aside = Object.entries(raw).filter(([key]) => key.startsWith(asidePrefix));
  return `${JSON.stringify(Object.fromEntries(aside), null, 2)}\n`;
}

/** The one writer. Lives in the worker; acts are done one after the other, so none overwrites another's. */
export class Writer {
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly area: Area,
    private readonly now: () => number,
  ) {}

  /** Does one act in one court and resolves to what is remembered then. A failing write rejects and harms no later one. */
  act(courtId: string, act: Act): Promise<Remembered> {
    return this.inTurn(async () => {
      const before = await this.memory(courtId);
      const after = remember(before, act, this.now());
      const changed: Record<string, unknown> = {};
      if (after.record && after.record !== before.record)
        changed[recordKey(courtId)] = toStored(after.record);
      if (after.manner !== before.manner) changed[mannerKey(courtId)] = after.manner;
      if (Object.keys(changed).length > 0) await this.area.set(changed);
      return after;
    });
  }

  /** Adds what others know (a mirror, an import) to what is known here; one write, and only where it is news. */
  mergeIn(others: ReadonlyMap<string, Knowledge>): Promise<void> {
    return this.inTurn(async () => {
      const changed: Record<string, unknown> = {};
      // In one go: each way to the storage costs more than all the rest of a court's merging.
      const raw = await this.area.get([...others.keys()].map(recordKey));
      for (const [id, other] of others) {
        const key = recordKey(id);
        const mine = (await this.checked(courtRecord, key, raw[key])) ?? nothingKnown;
        const merged = merge(mine, other);
        if (!sameKnowledge(mine, merged)) changed[key] = toStored(merged);
      }
      if (Object.keys(changed).length > 0) await this.area.set(changed);
    });
  }

  /** Keeps what a policy says for pages, and begins to follow its courts. */
  policy(policy: PolicyForPages, courts: string[]): Promise<void> {
    return this.inTurn(async () => {
      const changed: Record<string, unknown> = {};
      const raw = await this.area.get([policyKey, ...courts.map(recordKey)]);
      // Where there is no policy and never was, nothing is kept.
      const before = raw[policyKey] ?? noPolicyForPages;
      if (JSON.stringify(before) !== JSON.stringify(policy)) changed[policyKey] = policy;
      for (const id of courts)
        if (raw[recordKey(id)] === undefined)
          changed[recordKey(id)] = toStored(learn(null, 'tracked', this.now()));
      if (Object.keys(changed).length > 0) await this.area.set(changed);
    });
  }

  /** Forgets everything that is kept on this computer. */
  erase(): Promise<void> {
    return this.inTurn(async () => {
      await this.area.remove(Object.keys(await this.area.get(null)));
    });
  }

  /** The same for the account. */
  account(act: AccountAct): Promise<RememberedAccount> {
    return this.inTurn(async () => {
      const before = {
        account: await this.read(accountRecord, accountKey),
        manner: (await this.read(courtManner, accountMannerKey)) ?? plainManner,
      };
      const after = rememberAccount(before, act, this.now());
      const changed: Record<string, unknown> = {};
      if (after.account !== before.account) changed[accountKey] = after.account;
      if (after.manner !== before.manner) changed[accountMannerKey] = after.manner;
      if (Object.keys(changed).length > 0) await this.area.set(changed);
      return after;
    });
  }

  settings(change: Partial<Omit<Settings, 'v'>>): Promise<void> {
    return this.inTurn(async () => {
      const read = await this.read(settingsRecord, settingsKey);
      await this.area.set({ [settingsKey]: { ...(read ?? plainSettings), ...change } });
    });
  }

  /** Keeps what the help desk entered for a court; nothing entered takes it away. */
  correct(courtId: string, text: CorrectionText): Promise<void> {
    return this.inTurn(async () => {
      const key = correctionKey(courtId);
      const correction = correctionOf(text, this.now());
      await (correction ? this.area.set({ [key]: correction }) : this.area.remove(key));
    });
  }

  desk(act: DeskAct): Promise<void> {
    return this.inTurn(async () => {
      const before = (await this.read(deskRecord, deskKey)) ?? plainDesk;
      await this.area.set({ [deskKey]: deskAfter(before, act) });
    });
  }

  /** "Not now" ends when the browser is started anew. */
  browserStarted(): Promise<void> {
    return this.inTurn(async () => {
      const { manners } = await readEverything(this.area);
      const changed = [...manners].flatMap(([id, manner]) =>
        manner.offer === 'not-now' ? [[mannerKey(id), { ...manner, offer: 'ask' }] as const] : [],
      );
      if (changed.length > 0) await this.area.set(Object.fromEntries(changed));
    });
  }

  /** Sets aside every record that cannot be read, and brings older versions up to today's. */
  tidy(): Promise<void> {
    return this.inTurn(async () => {
      const { damaged, records } = await readEverything(this.area);
      for (const key of damaged) await this.setAside(key);
      const raw = await this.area.get([...records.keys()].map(recordKey));
      const older = [...records].filter(([id]) => (raw[recordKey(id)] as { v: number }).v !== 2);
      if (older.length > 0)
        await this.area.set(
          Object.fromEntries(older.map(([id, record]) => [recordKey(id), toStored(record)])),
        );
    });
  }

  private async memory(courtId: string): Promise<Remembered> {
    return {
      record: await this.read(courtRecord, recordKey(courtId)),
      manner: (await this.read(courtManner, mannerKey(courtId))) ?? plainManner,
    };
  }

  private async read<T>(schema: z.ZodMiniType<T>, key: string): Promise<T | null> {
    return this.checked(schema, key, (await this.area.get(key))[key]);
  }

  /** Null for nothing, and for what cannot be read, which is set aside. */
  private async checked<T>(schema: z.ZodMiniType<T>, key: string, value: unknown): Promise<T | null> {
    if (value === undefined) return null;
    const read = schema.safeParse(value);
    if (read.success) return read.data;
    await this.setAside(key);
    return null;
  }

  private async setAside(key: string): Promise<void> {
    const value = (await this.area.get(key))[key];
    await this.area.set({ [`${asidePrefix}${key}:${this.now()}`]: value });
    await this.area.remove(key);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}

export type { Memory };
