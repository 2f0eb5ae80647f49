import type { Area } from '@/lib/memory/stored-state';

/** The browser's storage as a plain object: copies in and out, and can be made to fail. */
export class MemoryArea implements Area {
  items: Record<string, unknown>;
  writes = 0;
  failNext = false;

  constructor(items: Record<string, unknown> = {}) {
    this.items = structuredClone(items);
  }

  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    await Promise.resolve();
    const wanted = keys === null ? Object.keys(this.items) : [keys].flat();
    return structuredClone(
      Object.fromEntries(wanted.filter((k) => k in this.items).map((k) => [k, this.items[k]])),
    );
  }

  async set(items: Record<string, unknown>): Promise<void> {
    await Promise.resolve();
    if (this.failNext) {
      this.failNext = false;
      throw new Error('storage is full');
    }
    this.writes++;
    Object.assign(this.items, structuredClone(items));
  }

  async remove(keys: string | string[]): Promise<void> {
    await Promise.resolve();
    for (const key of [keys].flat()) delete this.items[key];
  }
}
