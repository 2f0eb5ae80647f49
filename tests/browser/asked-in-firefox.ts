import type { Page } from 'puppeteer-core';

/** The number of the tab with this address. */
export const tabAt = (own: Page, url: string): Promise<number> =>
  own.evaluate(async (address) => {
    const [tab] = await (globalThis as unknown as OwnPage).browser.tabs.query({ url: address });
    if (!tab) throw new Error(`no tab at ${address}`);
    return tab.id;
  }, url);

/** Asks the page in a tab what it is, as the popup does, and waits for the answer. False where nobody hears it. */
export const isHeard = (own: Page, tab: number): Promise<boolean> =>
  own.evaluate(
    (id) =>
      (globalThis as unknown as OwnPage).browser.tabs.sendMessage(id, { to: 'page', type: 'where' }).then(
        () => true,
        (error: Error) => {
          if (!error.message.includes('Receiving end does not exist')) throw error;
          return false;
        },
      ),
    tab,
  );

interface OwnPage {
  browser: {
    tabs: {
      query(filter: { url: string }): Promise<{ id: number }[]>;
      sendMessage(tab: number, message: object): Promise<unknown>;
    };
  };
}
