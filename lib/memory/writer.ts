import { type AccountState, accountGuidanceKey, accountKey, reduceAccount } from './account';
import { accountRecord } from './account-record';
import { apartKey, apartRecord, decideApart, isCaughtUp, keptApart, toStoredApart } from './apart';
import { CheckedArea } from './checked-area';
import {
  type ChecklistEvent,
  checklistKey,
  checklistRecord,
  nothingReady,
  reduceChecklist,
} from './checklist';
import { isAhead } from './clock';
import type { CourtState } from './court-state';
import type { AccountEvent, CourtEvent } from './events';
import {
  type CorrectionText,
  correctionOf,
  type DeskEvent,
  deskKey,
  deskRecord,
  initialDesk,
  reduceDesk,
} from './help-desk-records';
import { type Knowledge, learn, merge, nothingKnown, sameKnowledge } from './knowledge';
import {
  correctionKey,
  guidanceKey,
  initialGuidance,
  initialSettings,
  recordKey,
  settingsKey,
} from './memory';
import { noPolicyForPages, type PolicyForPages, policyKey } from './policy-for-pages';
import { courtRecord, guidanceState, type SettingsChange, settingsRecord, toStored } from './records';
import { reduce } from './reduce';
import { type Area, readStoredState } from './stored-state';
import { Turns } from './turns';

/** The one writer. It lives in the worker and does one thing after the other, so that no write overwrites another's. */
export class Writer {
  private readonly kept: CheckedArea;

  constructor(
    private readonly area: Area,
    private readonly now: () => number,
    private readonly turns = new Turns(),
  ) {
    this.kept = new CheckedArea(area, now);
  }

  /**
   * Reduces one event into a court's memory and resolves to what is remembered then. A write that fails rejects, and
   * harms no later one.
   */
  reduceCourt(courtId: string, event: CourtEvent): Promise<CourtState> {
    return this.turns.take(async () => {
      const before = {
        record: await this.kept.read(courtRecord, recordKey(courtId)),
        guidance: (await this.kept.read(guidanceState, guidanceKey(courtId))) ?? initialGuidance,
      };
      const after = reduce(before, event, this.now());
      await this.kept.write({
        ...(after.record && after.record !== before.record
          ? { [recordKey(courtId)]: toStored(after.record) }
          : {}),
        ...(after.guidance !== before.guidance ? { [guidanceKey(courtId)]: after.guidance } : {}),
      });
      return after;
    });
  }

  /** Reduces one event into the account's memory, as above. */
  reduceAccount(event: AccountEvent): Promise<AccountState> {
    return this.turns.take(async () => {
      const before = {
        account: await this.kept.read(accountRecord, accountKey),
        guidance: (await this.kept.read(guidanceState, accountGuidanceKey)) ?? initialGuidance,
      };
      const after = reduceAccount(before, event, this.now());
      await this.kept.write({
        ...(after.account !== before.account ? { [accountKey]: after.account } : {}),
        ...(after.guidance !== before.guidance ? { [accountGuidanceKey]: after.guidance } : {}),
      });
      return after;
    });
  }

  /** Reduces one event into the checklist. */
  reduceChecklist(event: ChecklistEvent): Promise<void> {
    return this.turns.take(async () => {
      const before = (await this.kept.read(checklistRecord, checklistKey())) ?? nothingReady;
      await this.kept.write({ [checklistKey()]: reduceChecklist(before, event) });
    });
  }

  /** Reduces one event into the help desk's open calls. */
  reduceDesk(event: DeskEvent): Promise<void> {
    return this.turns.take(async () => {
      const before = (await this.kept.read(deskRecord, deskKey)) ?? initialDesk;
      await this.kept.write({ [deskKey]: reduceDesk(before, event) });
    });
  }

  /**
   * Adds what others know (an import, a list) to what is known here: in one write, and only what is news. What is dated
   * ahead of the clock is kept apart.
   */
  mergeIn(others: ReadonlyMap<string, Knowledge>): Promise<void> {
    return this.turns.take(() => this.mergeInTurn(others));
  }

  /** The same in a turn that has begun. */
  async mergeInTurn(others: ReadonlyMap<string, Knowledge>): Promise<void> {
    const changed: Record<string, unknown> = {};
    // All courts at once: each request to the storage costs more than merging a court.
    const raw = await this.area.get([...others.keys()].flatMap((id) => [recordKey(id), apartKey(id)]));
    for (const [id, other] of others) {
      const key = recordKey(id);
      const apart = await this.kept.checked(apartRecord, apartKey(id), raw[apartKey(id)]);
      if (isAhead(other, this.now())) {
        const kept = keptApart(apart, other, 'ahead');
        if (kept !== apart) changed[apartKey(id)] = toStoredApart(kept);
        continue;
      }
      const mine = (await this.kept.checked(courtRecord, key, raw[key])) ?? nothingKnown;
      const merged = merge(mine, other);
      if (!sameKnowledge(mine, merged)) changed[key] = toStored(merged);
    }
    await this.kept.write(changed);
  }

  /** Keeps apart what is of courts that were erased meanwhile and is not known here, in a turn that has begun. */
  async keepApartInTurn(others: ReadonlyMap<string, Knowledge>): Promise<void> {
    const changed: Record<string, unknown> = {};
    const raw = await this.area.get([...others.keys()].flatMap((id) => [recordKey(id), apartKey(id)]));
    for (const [id, other] of others) {
      const mine = (await this.kept.checked(courtRecord, recordKey(id), raw[recordKey(id)])) ?? nothingKnown;
      if (sameKnowledge(merge(mine, other), mine)) continue;
      const apart = await this.kept.checked(apartRecord, apartKey(id), raw[apartKey(id)]);
      const kept = keptApart(apart, other, 'old');
      if (kept !== apart) changed[apartKey(id)] = toStoredApart(kept);
    }
    await this.kept.write(changed);
  }

  /** What the person decided about a copy that is kept apart: it is learned as of now, or left out. */
  decideApart(courtId: string, take: boolean): Promise<void> {
    return this.turns.take(async () => {
      const key = apartKey(courtId);
      const apart = await this.kept.read(apartRecord, key);
      if (!apart || apart.decided) return;
      const { learned, left } = decideApart(apart, take, this.now());
      // Learned first: a stop in between leaves the question open, and nothing lost.
      if (learned) await this.mergeInTurn(new Map([[courtId, learned]]));
      await (left ? this.kept.write({ [key]: toStoredApart(left) }) : this.area.remove(key));
    });
  }

  /** Keeps the part of a policy that pages read, and begins to follow the policy's courts. */
  applyPolicy(policy: PolicyForPages, courts: string[]): Promise<void> {
    return this.turns.take(async () => {
      const changed: Record<string, unknown> = {};
      const raw = await this.area.get([policyKey, ...courts.map(recordKey)]);
      // Where there is no policy and never was, nothing is kept.
      const before = raw[policyKey] ?? noPolicyForPages;
      if (JSON.stringify(before) !== JSON.stringify(policy)) changed[policyKey] = policy;
      for (const id of courts)
        if (raw[recordKey(id)] === undefined)
          changed[recordKey(id)] = toStored(learn(null, 'tracked', this.now()));
      await this.kept.write(changed);
    });
  }

  changeSettings(change: SettingsChange): Promise<void> {
    return this.turns.take(async () => {
      const before = (await this.kept.read(settingsRecord, settingsKey)) ?? initialSettings;
      await this.kept.write({ [settingsKey]: { ...before, ...change } });
    });
  }

  /** Keeps what the help desk entered for a court; where nothing was entered, what was kept is removed. */
  setCourtNumber(courtId: string, text: CorrectionText): Promise<void> {
    return this.turns.take(async () => {
      const key = correctionKey(courtId);
      const correction = correctionOf(text, this.now());
      await (correction ? this.kept.write({ [key]: correction }) : this.area.remove(key));
    });
  }

  /** Ends every "Not now", which lasts until the browser is started again. */
  browserStarted(): Promise<void> {
    return this.turns.take(async () => {
      const { guidance } = await readStoredState(this.area);
      const ended = [...guidance].filter(([, { offer }]) => offer === 'not-now');
      await this.kept.write(
        Object.fromEntries(ended.map(([id, state]) => [guidanceKey(id), { ...state, offer: 'ask' }])),
      );
    });
  }

  /**
   * Puts every record that cannot be read in quarantine, and every one that is dated ahead of the clock apart. A copy that
   * the clock has caught up with is learned.
   */
  tidy(): Promise<void> {
    return this.turns.take(async () => {
      const { damaged, records, apart } = await readStoredState(this.area);
      for (const key of damaged) await this.kept.quarantine(key);
      const now = this.now();
      const ahead = [...records].filter(([, record]) => isAhead(record, now));
      if (ahead.length > 0) {
        const kept = ahead.map(
          ([id, record]) => [id, keptApart(apart.get(id) ?? null, record, 'ahead')] as const,
        );
        await this.kept.write(
          Object.fromEntries(kept.map(([id, copy]) => [apartKey(id), toStoredApart(copy)])),
        );
        await this.area.remove(ahead.map(([id]) => recordKey(id)));
      }
      const back = [...apart].filter(
        ([id, copy]) => isCaughtUp(copy, now) && !ahead.some(([other]) => other === id),
      );
      if (back.length === 0) return;
      await this.mergeInTurn(new Map(back.map(([id, { copy }]) => [id, copy])));
      await this.area.remove(back.map(([id]) => apartKey(id)));
    });
  }
}
