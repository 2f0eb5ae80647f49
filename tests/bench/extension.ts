import type { Page } from 'playwright-core';
import { type Launched, launchChromium } from '../browser/chromium';

interface WithStorage {
  chrome: {
    storage: { local: { clear(): Promise<void>; set(items: Record<string, unknown>): Promise<void> } };
  };
}

/** Runs `use` with the built extension in a Chromium of its own, without any site: no court's page is opened. */
export async function withExtension<T>(use: (extension: Launched) => Promise<T>): Promise<T> {
  const nobodysPort = 9;
  const extension = await launchChromium(nobodysPort, {
    viewport: { width: 1240, height: 900 },
    closeWelcome: true,
  });
  try {
    return await use(extension);
  } finally {
    await extension.close();
  }
}

/** Puts these records, and no others, into the extension's storage, and lets the worker redraw the icon. */
export async function keep({ worker }: Launched, items: Record<string, unknown>): Promise<void> {
  await worker.evaluate(async (all) => {
    const { local } = (globalThis as unknown as WithStorage).chrome.storage;
    await local.clear();
    await local.set(all);
  }, items);
  await new Promise((done) => setTimeout(done, 500));
}

/** A new tab at a file of the extension that runs nothing: its process is there, as it is for a person who uses the guide. */
export async function inItsProcess({ context, id }: Launched): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/icon/16.png`);
  return page;
}
