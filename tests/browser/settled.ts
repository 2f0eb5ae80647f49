import type { Page, Worker } from 'playwright-core';
import { frames } from './frames';

/**
 * Waits until the guide has done with a page as it stands: it has decided, shown what it shows, and the worker has written
 * down what it was told. The page is asked as the popup asks it, and answers only after that. A page on which nobody hears
 * the question is one where the guide has nothing under way, since it listens before it begins anything; its script has
 * run by then, because the browser runs it before the page has loaded.
 */
export async function untilSettled(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await frames(page); // what the page changed of itself is looked at in the frame after it
  await askWhere(workerOf(page), page.url());
  await frames(page);
}

/** Waits until the worker has written down all that it was told before. */
export async function untilWritten(worker: Worker): Promise<void> {
  await worker.evaluate(() => {
    const { runtime } = (globalThis as unknown as InWorker).chrome;
    const sender = { id: runtime.id, url: runtime.getURL('/popup.html') };
    // What is told is done in turn, so the answer to the last comes after all the others are done. Browsers that have
    // promises of their own hand the answer back, older ones call for it.
    return new Promise((done) => {
      const { results } = runtime.onMessage.dispatch({ to: 'worker', type: 'tidy' }, sender, done);
      for (const answer of results) if (answer instanceof Promise) answer.then(done);
    });
  });
}

function workerOf(page: Page): Worker {
  const worker = page
    .context()
    .serviceWorkers()
    .find((one) => one.url().endsWith('/background.js'));
  if (!worker) throw new Error('the extension has no worker in this browser');
  return worker;
}

/** The question goes out from the worker: what the page told it before has come there by the time of the answer. */
async function askWhere(worker: Worker, url: string): Promise<void> {
  await worker.evaluate(
    async (address) => {
      const { tabs } = (globalThis as unknown as InWorker).chrome;
      for (const { id } of await tabs.query({ url: address }))
        await tabs.sendMessage(id, { to: 'page', type: 'where' }).catch((error: Error) => {
          if (!error.message.includes('Receiving end does not exist')) throw error;
        });
    },
    url.replace(/#.*/, ''),
  );
  await untilWritten(worker);
}

interface InWorker {
  chrome: {
    runtime: {
      id: string;
      getURL(path: string): string;
      onMessage: {
        dispatch(message: object, sender: object, done: (answer: unknown) => void): { results: unknown[] };
      };
    };
    tabs: {
      query(filter: { url: string }): Promise<{ id: number }[]>;
      sendMessage(tab: number, message: object): Promise<unknown>;
    };
  };
}
