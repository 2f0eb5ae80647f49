import type { Page } from 'playwright-core';
import { type Launched, launchChromium } from '../browser/chromium';

interface WithStorage {
  chrome: {
    storage: { local: { clear(): Promise<void>; set(items: Record<string, unknown>): Promise<void> } };
  };
}

/** Runs `use` with the built extension in a Chromium of its own that can open no site. */
export async function withExtension<T>(use: (extension: Launched) => Promise<T>): Promise<T> {
  const unusedPort = 9;
  const extension = await launchChromium(unusedPort, {
    viewport: { width: 1240, height: 900 },
    closeWelcome: true,
  });
  try {
    return await use(extension);
  } finally {
    await extension.close();
  }
}

/** Replaces everything in the extension's storage with these records, and gives the worker time to redraw the icon. */
export async function fillStorage({ worker }: Launched, items: Record<string, unknown>): Promise<void> {
  await worker.evaluate(async (all) => {
    const { local } = (globalThis as unknown as WithStorage).chrome.storage;
    await local.clear();
    await local.set(all);
  }, items);
  await new Promise((done) => setTimeout(done, 500));
}

/** A new tab at a file of the extension that runs nothing, so that the extension's process is running, as it is for its users. */
export async function tabInItsProcess({ context, id }: Launched): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/icon/16.png`);
  return page;
}
