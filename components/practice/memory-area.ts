import type { Area } from '@/lib/memory/stored-state';

export type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** Storage that lasts as long as this object, in the shape of the browser's own, with its notice of changes. */
export class MemoryArea implements Area {
  private items: Record<string, unknown> = {};

  constructor(private readonly changed: (changes: Changes) => void) {}

  async get(keys: string | string[] | null): Promise<Record<string, unknown>> {
    const wanted = keys === null ? Object.keys(this.items) : [keys].flat();
    return structuredClone(
      Object.fromEntries(wanted.filter((key) => key in this.items).map((key) => [key, this.items[key]])),
    );
  }

  async set(items: Record<string, unknown>): Promise<void> {
    const changes: Changes = {};
    for (const [key, newValue] of Object.entries(structuredClone(items))) {
      changes[key] = { oldValue: this.items[key], newValue };
      this.items[key] = newValue;
    }
    this.changed(changes);
  }

  async remove(keys: string | string[]): Promise<void> {
    const changes: Changes = {};
    for (const key of [keys].flat()) {
      if (!(key in this.items)) continue;
      changes[key] = { oldValue: this.items[key] };
      delete this.items[key];
    }
    this.changed(changes);
  }
}
