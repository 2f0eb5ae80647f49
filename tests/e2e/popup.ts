import type { Page } from 'playwright-core';
import { afterEach } from 'vitest';
import type { Practice } from './practice';

export interface Popup {
  /** Opens the popup in a tab of its own, as if over this page. */
  open(over?: Page | null): Promise<Page>;
  /** Takes pictures of it in light and dark. */
  picture(name: string): Promise<void>;
  /** The popup has closed itself, as it does when the person goes back to the page. */
  hasClosed(): void;
}

/** The popup for each test of a file; closed after it. */
export function usePopup(practice: Practice): Popup {
  let popup: Page | null = null;
  afterEach(async () => {
    await popup?.close();
    popup = null;
  });
  return {
    async open(over = null) {
      const { context, worker, id } = practice.browser;
      const tab = over
        ? await worker.evaluate(
            async (url) => (await (globalThis as unknown as WithTabs).chrome.tabs.query({ url }))[0]?.id,
            `${over.url().split('?')[0]}*`,
          )
        : undefined;
      popup = await context.newPage();
      await popup.setViewportSize({ width: 372, height: 640 });
      await popup.goto(`chrome-extension://${id}/popup.html${tab === undefined ? '' : `?over=${tab}`}`);
      await popup.getByRole('heading', { level: 1 }).waitFor();
      return popup;
    },
    async picture(name) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await popup?.emulateMedia({ colorScheme });
        await popup?.screenshot({ path: `.pictures/popup-${name}-${colorScheme}.png`, fullPage: true });
      }
    },
    hasClosed() {
      popup = null;
    },
  };
}

interface WithTabs {
  chrome: { tabs: { query(filter: { url: string }): Promise<{ id: number }[]> } };
}
