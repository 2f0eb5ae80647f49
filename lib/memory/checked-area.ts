import type * as z from 'zod/mini';
import { type Area, quarantineKey } from './stored-state';

/** The browser's storage, as the writers use it: what cannot be read goes into quarantine. */
export class CheckedArea {
  constructor(
    private readonly area: Area,
    private readonly now: () => number,
  ) {}

  async read<T>(schema: z.ZodMiniType<T>, key: string): Promise<T | null> {
    return this.checked(schema, key, (await this.area.get(key))[key]);
  }

  /** Null for nothing, and for what cannot be read, which goes into quarantine. */
  async checked<T>(schema: z.ZodMiniType<T>, key: string, value: unknown): Promise<T | null> {
    if (value === undefined) return null;
    const read = schema.safeParse(value);
    if (read.success) return read.data;
    await this.quarantine(key);
    return null;
  }

  async quarantine(key: string): Promise<void> {
    const value = (await this.area.get(key))[key];
    await this.area.set({ [quarantineKey(key, this.now())]: value });
    await this.area.remove(key);
  }

  /** One write for all that changed; none where nothing did. */
  async write(changed: Record<string, unknown>): Promise<void> {
    if (Object.keys(changed).length > 0) await this.area.set(changed);
  }
}
