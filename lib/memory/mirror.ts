import { type Apart, apartKey, keptApart, toStoredApart } from './apart';
import { latestOf, learnedAfter } from './clock';
import { merge, nothingKnown, sameKnowledge } from './knowledge';
import {
  type EraseMark,
  type Erasing,
  epochOf,
  eraseMarkKey,
  erasingKey,
  type MirrorRecord,
  mirrorKey,
  neverInStep,
} from './mirror-record';
import { policyKey } from './policy-for-pages';
import { type CourtRecord, toStored } from './records';
import { type Area, quarantineKey, readStoredState } from './stored-state';
import { copyKey, keysBefore, readCopies, readMark, type SyncCopies } from './sync-copies';
import type { Turns } from './turns';
import type { Writer } from './writer';

/**
 * Why the mirror could not be brought in step; null where it is. `newer`: another computer's guide is newer, and what it
 * wrote cannot be read here.
 */
export type MirrorProblem = 'full' | 'unreachable' | 'newer' | null;

/** Which computers are erased. */
export type EraseWhere = 'here' | 'everywhere';

/**
 * The mirror of the court records in the browser's own sync, which carries them to the person's other machines. The
 * records on this computer are the truth: the mirror is merged into them and then written from them, so that a full,
 * failing or half switched-off sync loses nothing. Only court records go there, and the mark of an erasing. All that it does
 * takes one turn of the writer's, so that no act comes between what is read and what is written.
 */
export class Mirror {
  constructor(
    private readonly writer: Writer,
    private readonly turns: Turns,
    private readonly local: Area,
    private readonly sync: Area,
    private readonly now: () => number,
  ) {}

  /**
   * Gives both sides what either knows, of all courts or of some, if sync is `allowed` once its turn has come. Erases this
   * computer where another one asked for that. Writes only what differs.
   */
  inStep(courtIds: string[] | null, allowed: () => Promise<boolean>): Promise<MirrorProblem> {
    return this.inTurn(async () => {
      if (!(await allowed())) return null;
      const { mirror } = await readStoredState(this.local);
      // All at once: a mark of an erasing may have come with any copy, and what it holds is small.
      const raw = await this.sync.get(null);
      const mark = readMark(raw[eraseMarkKey]);
      if (mark === 'newer') return 'newer';
      if (mirror && mark && mark.epoch > epochOf(mirror)) return this.eraseToo(mark, mirror);
      // A computer that was never in step joins with all that it knows.
      const mine = mirror ?? { ...neverInStep, mark };
      if (mine.mark && (mark?.epoch ?? 0) < mine.mark.epoch)
        await this.sync.set({ [eraseMarkKey]: mine.mark });
      const copies = readCopies(raw, epochOf(mine));
      await this.take(copies, mine);
      await this.give(copies, mine, courtIds, mirror === null);
      return null;
    });
  }

  /** Takes over what the mirror knows, then removes the mirror: switching off loses neither side's knowledge. */
  switchOff(): Promise<MirrorProblem> {
    return this.inTurn(async () => {
      const raw = await this.sync.get(null);
      const mine = (await readStoredState(this.local)).mirror ?? neverInStep;
      const copies = readCopies(raw, epochOf(mine));
      await this.take(copies, mine);
      await this.sync.remove([...copies.current.keys()].map((id) => copyKey(id, epochOf(mine))));
      return null;
    });
  }

  /**
   * Removes everything that is kept on this computer but for the time of it, so that no copy comes back. `everywhere` leaves
   * a mark in sync too, by which the person's other computers do the same, and removes the copies there. Rejects where
   * this computer could not be erased; says where only sync could not be reached, which is tried again later.
   */
  erase(where: EraseWhere): Promise<MirrorProblem> {
    return this.turns.take(async () => {
      const raw = await this.local.get(null);
      const all = await readStoredState(this.local);
      const theirs = await this.sync.get(null).catch(() => ({}));
      const mirror = all.mirror ?? neverInStep;
      const read = readMark((theirs as Record<string, unknown>)[eraseMarkKey]);
      const known = read === 'newer' ? null : read;
      const before = (known?.epoch ?? 0) > epochOf(mirror) ? known : mirror.mark;
      const now = this.now();
      const mark: EraseMark = { v: 1, epoch: Math.max(now, (before?.epoch ?? 0) + 1), at: now };
      const copies = [...readCopies(theirs, before?.epoch ?? 0).current.values(), ...all.records.values()];
      const after: MirrorRecord =
        where === 'everywhere'
          ? { ...neverInStep, mark }
          : { ...neverInStep, mark: before, since: Math.max(now, ...copies.map(latestOf)) };
      const keys = Object.keys(raw).filter((key) => key !== mirrorKey && key !== policyKey);
      const erasing: Erasing = { v: 1, keys, mark: where === 'everywhere' ? mark : null };
      const begun = { [erasingKey]: erasing, [mirrorKey]: after };
      // Where there is no room to write, there is after removing.
      await this.local.set(begun).catch(() => this.local.remove(keys).then(() => this.local.set(begun)));
      return this.finish();
    });
  }

  /** Goes on with an erasing that was not finished. */
  resume(): Promise<MirrorProblem> {
    return this.turns.take(() => this.finish());
  }

  private async finish(): Promise<MirrorProblem> {
    const { erasing } = await readStoredState(this.local);
    if (!erasing) return null;
    await this.local.remove(erasing.keys.filter((key) => key !== erasingKey));
    if (erasing.mark) {
      try {
        await this.sync.set({ [eraseMarkKey]: erasing.mark });
        await this.sync.remove(keysBefore(await this.sync.get(null), erasing.mark.epoch));
      } catch {
        await this.local.set({ [erasingKey]: { ...erasing, keys: [] } });
        return 'unreachable';
      }
    }
    await this.local.remove(erasingKey);
    return null;
  }

  /**
   * Another computer erased all of them. What was in step with it then is erased here too. What was learned here meanwhile
   * may be older or newer than that: it is kept apart, and the person is asked.
   */
  private async eraseToo(mark: EraseMark, { inStep }: MirrorRecord): Promise<MirrorProblem> {
    const raw = await this.local.get(null);
    const { records, apart } = await readStoredState(this.local);
    const unclear = [...records].flatMap(([id, record]): [string, object][] => {
      const [last, latest] = [inStep[id] ?? 0, latestOf(record)];
      // A record that is older than what was in step was begun again, by a clock that was set back.
      const meanwhile = learnedAfter(record, last === latest ? mark.at : last < latest ? last : 0);
      if (sameKnowledge(meanwhile, nothingKnown)) return [];
      return [[apartKey(id), toStoredApart(keptApart(open(apart.get(id)), meanwhile, 'erased'))]];
    });
    const openKeys = [...apart].filter(([, copy]) => !copy.decided).map(([id]) => apartKey(id));
    const staying = [mirrorKey, policyKey, ...openKeys, ...unclear.map(([key]) => key)];
    const keys = Object.keys(raw).filter((key) => !staying.includes(key) && !key.startsWith('quarantined:'));
    const erasing: Erasing = { v: 1, keys, mark: null };
    await this.local.set({
      ...Object.fromEntries(unclear),
      [erasingKey]: erasing,
      [mirrorKey]: { ...neverInStep, mark },
    });
    return this.finish();
  }

  /** Learns what sync knows. What cannot be read, or is of before an erasing, is not believed. */
  private async take({ current, old, damaged }: SyncCopies, { since, mark }: MirrorRecord): Promise<void> {
    if (damaged.size > 0) {
      const kept = [...damaged].map(([key, value]) => [quarantineKey(key, this.now()), value]);
      await this.local.set(Object.fromEntries(kept));
      await this.sync.remove([...damaged.keys()]);
    }
    await this.writer.mergeInTurn(
      new Map([...current].map(([id, known]) => [id, learnedAfter(known, since)] as const)),
    );
    await this.writer.keepApartInTurn(
      new Map([...old].map(([id, known]) => [id, learnedAfter(known, mark?.at ?? 0)] as const)),
    );
  }

  /** Writes to sync what it lacks, and here what both sides have now. */
  private async give(
    { current, newer }: SyncCopies,
    mine: MirrorRecord,
    courtIds: string[] | null,
    first: boolean,
  ): Promise<void> {
    const all = await readStoredState(this.local);
    const records = [...all.records].filter(([id]) => !newer.has(id) && (courtIds?.includes(id) ?? true));
    const behind = records.flatMap(([id, record]): [string, unknown][] => {
      const other = current.get(id);
      const both = other ? merge(record, other) : record;
      return other && sameKnowledge(both, other) ? [] : [[copyKey(id, epochOf(mine)), toStored(both)]];
    });
    if (behind.length > 0) await this.sync.set(Object.fromEntries(behind));
    const news = records.filter(([id, record]) => mine.inStep[id] !== latestOf(record));
    if (news.length === 0 && !first) return;
    const inStep = { ...mine.inStep, ...Object.fromEntries(news.map(latest)) };
    await this.local.set({ [mirrorKey]: { ...mine, inStep } });
  }

  /** In one turn, after an erasing that was not finished. What fails is a problem of the mirror and of nothing else. */
  private inTurn(work: () => Promise<MirrorProblem>): Promise<MirrorProblem> {
    return this.turns.take(async () => {
      try {
        await this.finish();
        return await work();
      } catch (error) {
        return /quota|max_|full/i.test(String(error)) ? 'full' : 'unreachable';
      }
    });
  }
}

/** What is apart and not decided about. */
const open = (apart: Apart | undefined): Apart | null => (apart && !apart.decided ? apart : null);

const latest = ([id, record]: [string, CourtRecord]): [string, number] => [id, latestOf(record)];
