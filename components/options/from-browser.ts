import { browser } from 'wxt/browser';
import type { ToWorker } from '@/lib/messages';
import { readPolicy } from '@/lib/progress/policy';
import { readEverything, setAsideText } from '@/lib/progress/store';
import type { OptionsProps } from './Options';

/** Feeds the options from the browser: once at the start, and again whenever something that is kept changes. */
export async function optionsFromBrowser(draw: (props: OptionsProps) => void): Promise<void> {
  const policy = readPolicy(await managed());
  let syncProblem: OptionsProps['syncProblem'] = null;
  const redraw = async () => {
    const all = await readEverything(browser.storage.local);
    draw({
      all,
      now: Date.now(),
      version: browser.runtime.getManifest().version,
      policy,
      syncProblem: all.settings.sync ? syncProblem : null,
      act: (courtId, act) => void tell({ to: 'worker', courtId, act }),
      settings: (settings) =>
        void tell({ to: 'worker', settings }).then((problem) => {
          syncProblem = (problem ?? null) as OptionsProps['syncProblem'];
          void redraw();
        }),
      take: (records) => void tell({ to: 'worker', take: records }),
      erase: () => void tell({ to: 'worker', erase: true }),
      save,
      saveAside: () =>
        void setAsideText(browser.storage.local).then((text) =>
          save('ecf-link-guide-set-aside.json', 'application/json', text),
        ),
    });
  };
  browser.storage.onChanged.addListener(() => void redraw());
  await redraw();
}

/** Managed storage rejects in Firefox where there is no policy. */
export const managed = (): Promise<unknown> => browser.storage.managed.get(null).catch(() => null);

const tell = (message: ToWorker): Promise<unknown> => browser.runtime.sendMessage(message);

/** Hands the person a file that was made here. */
function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
