import { learnedAfter } from '@/lib/memory/clock';
import { type Knowledge, merge, timeNames } from '@/lib/memory/knowledge';
import { Mirror } from '@/lib/memory/mirror';
import { courtRecord, toStored } from '@/lib/memory/records';
import { type Area, readStoredState } from '@/lib/memory/stored-state';
import { Turns } from '@/lib/memory/turns';
import { Writer } from '@/lib/memory/writer';
import { MemoryArea } from './memory-area';

/** The server behind a browser's sync: by key, what arrived last. */
export class SyncServer {
  items: Record<string, unknown> = {};
}

/** One computer's copy of what the server has: written at once, and carried to the server and back while it is online. */
export class Replica implements Area {
  private readonly own = new MemoryArea();
  private readonly pending = new Set<string>();
  online = true;
  failNext = false;

  constructor(private readonly server: SyncServer) {}

  get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    this.carry();
    return this.own.get(keys);
  }

  async set(items: Record<string, unknown>): Promise<void> {
    if (this.failNext) {
      this.failNext = false;
      throw new Error('QUOTA_BYTES quota exceeded');
    }
    await this.own.set(items);
    for (const key of Object.keys(items)) this.pending.add(key);
    this.carry();
  }

  async remove(keys: string | string[]): Promise<void> {
    await this.own.remove(keys);
    for (const key of [keys].flat()) this.pending.add(key);
    this.carry();
  }

  carry(): void {
    if (!this.online) return;
    for (const key of this.pending) {
      if (key in this.own.items) this.server.items[key] = structuredClone(this.own.items[key]);
      else delete this.server.items[key];
    }
    this.pending.clear();
    this.own.items = structuredClone(this.server.items);
  }
}

/** The real time, which no computer knows. */
export class World {
  time = Date.UTC(2026, 0, 1);
  readonly server = new SyncServer();
}

/** One of a person's computers: its own records, a clock that may be wrong, a worker that can be stopped, its sync. */
export class Computer {
  readonly local = new MemoryArea();
  readonly sync: Replica;
  /** How far its clock is ahead, ms. */
  ahead = 0;
  private worker: { writer: Writer; mirror: Mirror };

  constructor(private readonly world: World) {
    this.sync = new Replica(world.server);
    this.worker = this.start();
  }

  now = (): number => this.world.time + this.ahead;

  private start() {
    const turns = new Turns();
    const writer = new Writer(this.local, this.now, turns);
    return { writer, mirror: new Mirror(writer, turns, this.local, this.sync, this.now) };
  }

  /** A new worker, which begins as the real one does. What the old one had not written is lost. */
  async restart(): Promise<void> {
    this.worker = this.start();
    await this.worker.mirror.resume();
    await this.worker.writer.tidy();
  }

  get writer(): Writer {
    return this.worker.writer;
  }

  get mirror(): Mirror {
    return this.worker.mirror;
  }

  inStep = () =>
    this.mirror.inStep(null, async () => (await readStoredState(this.local)).settings.sync === true);

  switchOn = async () => {
    await this.writer.changeSettings({ sync: true });
    return this.inStep();
  };

  switchOff = async () => {
    await this.writer.changeSettings({ sync: false });
    return this.mirror.switchOff();
  };

  state = () => readStoredState(this.local);
}

/** A guide of before the mark of an erasing: it merges every copy that it can read, and writes all that it has. */
export async function oldInStep({ local, sync, writer }: Computer): Promise<void> {
  const theirs = Object.entries(await sync.get(null)).flatMap(([key, value]) => {
    const read = courtRecord.safeParse(value);
    return key.startsWith('court:') && read.success ? [[key.slice(6), read.data] as const] : [];
  });
  await writer.mergeIn(new Map(theirs));
  const { records } = await readStoredState(local);
  const theirRecords = new Map<string, Knowledge>(theirs);
  for (const [id, record] of records) {
    const other = theirRecords.get(id);
    if (!other || JSON.stringify(toStored(merge(record, other))) !== JSON.stringify(toStored(other)))
      await sync.set({ [`court:${id}`]: toStored(record) });
  }
}

/** Every single thing that is known of a court, as text: what was learned, and when. */
export const factsOf = (id: string, { times, step, stepAt }: Knowledge, since = 0): string[] => {
  const after = learnedAfter({ times, step, stepAt }, since);
  return timeNames.flatMap((name) => (after.times[name] ? [`${id} ${name} ${after.times[name]}`] : []));
};
