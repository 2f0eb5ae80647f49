import type { BrowserApi, MessageListener } from '@/lib/content/browser-api';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** A read of the storage that waits for the test to let it go on. It finds what was kept when it was asked. */
interface HeldRead {
  keys: string[] | null;
  answer(): void;
  fail(): void;
}

const ownId = 'the-guide';

/** The part of the browser that the script on a page uses, as plain values. Storage answers at once until it is held. */
export class FakeBrowser {
  /** What was told to the worker, in order. */
  readonly told: unknown[] = [];
  /** The keys of every read of the storage. */
  readonly reads: (string[] | null)[] = [];
  /** The reads as the script waits for them. */
  readonly answered: Promise<unknown>[] = [];
  readonly listeners: MessageListener[] = [];
  readonly held: HeldRead[] = [];
  /** What the worker answers; a rejection where it has gone. */
  answer: () => Promise<unknown> = async () => true;
  private holding = false;
  private readonly onChanged: ((changes: Changes) => void)[] = [];

  constructor(private readonly kept: Record<string, unknown> = {}) {}

  readonly api: BrowserApi = {
    runtime: {
      id: ownId,
      sendMessage: (message) => {
        this.told.push(message);
        return this.answer();
      },
      onMessage: { addListener: (listener) => void this.listeners.push(listener) },
    },
    storage: {
      local: {
        get: (keys) => {
          const read = this.read(keys);
          this.answered.push(read);
          return read;
        },
      },
      onChanged: { addListener: (listener) => void this.onChanged.push(listener) },
    },
  };

  get changeListeners(): number {
    return this.onChanged.length;
  }

  /** From now on every read waits in `held`. */
  holdReads(): void {
    this.holding = true;
  }

  /** Another tab, the popup or the worker writes; everybody hears of it. */
  change(values: Record<string, unknown>): void {
    const changes: Changes = {};
    for (const [key, newValue] of Object.entries(values)) {
      changes[key] = { oldValue: this.kept[key], newValue };
      this.kept[key] = newValue;
    }
    for (const listener of this.onChanged) listener(changes);
  }

  /** A message to the page: the answer, once it comes, and what the listeners said at once. */
  send(message: unknown, from = ownId): { answer: Promise<unknown>; saidAtOnce: unknown[] } {
    let saidAtOnce: unknown[] = [];
    const answer = new Promise<unknown>((resolve) => {
      saidAtOnce = this.listeners.map((listener) => listener(message, { id: from }, resolve));
    });
    return { answer, saidAtOnce };
  }

  private read(keys: string[] | null): Promise<Record<string, unknown>> {
    this.reads.push(keys);
    const found = structuredClone(
      keys ? Object.fromEntries(keys.flatMap((k) => (k in this.kept ? [[k, this.kept[k]]] : []))) : this.kept,
    );
    if (!this.holding) return Promise.resolve(found);
    return new Promise((resolve, reject) => {
      this.held.push({
        keys,
        answer: () => resolve(found),
        fail: () => reject(new Error('Extension context invalidated.')),
      });
    });
  }
}
