import { doStep as doStepOn } from '../browser/do-step';
import { OverlayOnPage } from '../browser/overlay';
import type { Practice } from './practice';

/** The practice tab as a learner meets it: the page, the frame in it, and the overlay in that. */
export async function openPracticeTab({ page, browser }: Practice, court: string, scenario: string) {
  await page.goto(`chrome-extension://${browser.id}/practice.html#court=${court}&scenario=${scenario}`);
  return { page, site: page.frameLocator('iframe'), overlay: new OverlayOnPage(page, 'iframe') };
}

export type PracticeTab = Awaited<ReturnType<typeof openPracticeTab>>;

/** Does on the page what the panel says at this step; after the account's upgrade, the tab's own way to the court. */
export async function doStep({ page, site }: PracticeTab, code: string): Promise<void> {
  if (code === 'A6') await page.getByRole('navigation').getByRole('button').last().click();
  else await doStepOn(site, code);
}

/** All that the extension keeps, in every place where it could; the worker's copy of a firm's policy aside. */
export const everythingKept = ({ browser }: Practice): Promise<object> =>
  browser.worker.evaluate(async () => {
    const { storage } = (globalThis as unknown as WithStorage).chrome;
    const { policy: _, ...kept } = await storage.local.get(null);
    return {
      ...kept,
      ...(await storage.sync.get(null)),
      ...(await storage.session.get(null)),
    };
  });

interface Kept {
  get(keys: null): Promise<Record<string, unknown>>;
}
interface WithStorage {
  chrome: { storage: { local: Kept; sync: Kept; session: Kept } };
}
