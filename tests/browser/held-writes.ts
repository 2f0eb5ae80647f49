import type { Worker } from 'playwright-core';

/** From here on the worker writes nothing down until what this gives is called. */
export async function holdWrites(worker: Worker): Promise<() => Promise<void>> {
  await worker.evaluate(() => {
    const world = globalThis as unknown as InWorker;
    const { local } = world.chrome.storage;
    const set = local.set.bind(local);
    const open = new Promise<void>((resolve) => {
      world.letWrite = resolve;
    });
    local.set = (items) => open.then(() => set(items));
  });
  return () => worker.evaluate(() => (globalThis as unknown as InWorker).letWrite());
}

interface InWorker {
  letWrite(): void;
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}
