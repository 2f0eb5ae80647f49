import type { Launched } from './chromium';

type Kept = Record<string, unknown>;

/**
 * All that the extension keeps, once the worker is done with what it has heard: it writes in several steps, of which
 * each is done before a read that was asked for later is answered.
 */
export async function keptBy({ worker }: Launched): Promise<Kept> {
  return worker.evaluate(async () => {
    const { local } = (globalThis as unknown as WithStorage).chrome.storage;
    for (let step = 0; step < 8; step++) await local.get(null);
    return local.get(null);
  });
}

/** Waits until what is kept is as expected, ten seconds at most. False where it never was. */
export async function keeps(browser: Launched, expected: (kept: Kept) => boolean): Promise<boolean> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) if (expected(await keptBy(browser))) return true;
  return false;
}

/** Keeps this and nothing else. */
export async function keep({ worker }: Launched, kept: Kept): Promise<void> {
  await worker.evaluate(async (all) => {
    const { local } = (globalThis as unknown as WithStorage).chrome.storage;
    await local.clear();
    await local.set(all);
  }, kept);
}

interface WithStorage {
  chrome: {
    storage: {
      local: { get(keys: null): Promise<Kept>; set(items: Kept): Promise<void>; clear(): Promise<void> };
    };
  };
}
