import { memoryKeys } from '@/lib/memory/memory-keys';
import type { Launched } from '../browser/chromium';
import { tabInItsProcess } from './extension';

interface OfExtension {
  chrome: {
    storage: {
      local: {
        get(keys: string[] | null): Promise<Record<string, unknown>>;
        set(items: Record<string, unknown>): Promise<void>;
        clear(): Promise<void>;
      };
    };
    runtime: { sendMessage(message: unknown): Promise<unknown> };
  };
}

const times = 9;

/**
 * Milliseconds of each operation on records in the browser's storage, one figure per repetition.
 * @param kept records as they are stored
 * @param news newer records of the same courts
 */
export async function inRealStorage(
  extension: Launched,
  kept: Record<string, unknown>,
  news: Record<string, unknown>,
): Promise<Record<string, number[]>> {
  const page = await tabInItsProcess(extension);
  try {
    // A page that does not read the records itself, which would disturb the measurement.
    await page.goto(`chrome-extension://${extension.id}/practice.html`);
    await page.waitForTimeout(500);
    return await page.evaluate(
      async ({ kept, news, keys, id, times }) => {
        const { storage, runtime } = (globalThis as unknown as OfExtension).chrome;
        const found: Record<string, number[]> = {};
        const time = async (what: string, work: () => Promise<unknown>, before = async () => {}) => {
          const took: number[] = [];
          for (let i = 0; i < times; i++) {
            await before();
            const begun = performance.now();
            await work();
            took.push(performance.now() - begun);
            // The worker redraws the icon after each write.
            await new Promise((done) => setTimeout(done, 60));
          }
          found[what] = took;
        };
        const taken = (items: Record<string, unknown>) => ({
          to: 'worker',
          type: 'import-records',
          records: Object.fromEntries(
            Object.entries(items).map(([key, one]) => [key.slice('court:'.length), one]),
          ),
        });
        const again = async () => {
          await storage.local.clear();
          await storage.local.set(kept);
          await new Promise((done) => setTimeout(done, 100));
        };
        await time('all read, unchecked', () => storage.local.get(null));
        await time('what a court’s page reads', () => storage.local.get(keys));
        await time(
          'all written in one go',
          () => storage.local.set(kept),
          () => storage.local.clear(),
        );
        let linked = false;
        await time('one event, by the worker', () => {
          linked = !linked;
          return runtime.sendMessage({
            to: 'worker',
            type: 'court-event',
            courtId: id,
            event: { type: 'say', linked },
          });
        });
        await time('an import, nothing new, by the worker', () => runtime.sendMessage(taken(kept)), again);
        await time('an import, all new, by the worker', () => runtime.sendMessage(taken(news)), again);
        return found;
      },
      { kept, news, keys: memoryKeys('ilsd'), id: 'ilsd', times },
    );
  } finally {
    await page.close();
  }
}
