import { browser } from 'wxt/browser';
import { saveFile } from '@/components/ui/save-file';
import { workedFor } from '@/lib/memory/people-state';
import { readPolicy } from '@/lib/memory/policy';
import { quarantinedText, readStoredState } from '@/lib/memory/stored-state';
import { Outbox } from '@/lib/messages/outbox';
import type { FromOwnPage } from '@/lib/messages/to-worker';
import type { OptionsProps } from './Options';

/** Feeds the options from the browser: at the start, and whenever something in storage changes. */
export async function optionsFromBrowser(render: (props: OptionsProps) => void): Promise<void> {
  const policy = readPolicy(await managed());
  let syncProblem: OptionsProps['syncProblem'] = null;
  const outbox = new Outbox<FromOwnPage>(tell, () => void update());
  /** What comes back says what prevents sync, too. */
  const keep = async (message: FromOwnPage) => {
    const kept = await outbox.keep(message);
    if (kept && kept !== true) syncProblem = kept.problem;
    await update();
    return kept;
  };
  const update = async () => {
    const all = await readStoredState(browser.storage.local);
    render({
      all,
      now: Date.now(),
      version: browser.runtime.getManifest().version,
      policy,
      syncProblem: all.settings.sync ? syncProblem : null,
      trouble: outbox.trouble,
      tryAgain: () => outbox.hurry(),
      dispatch: (courtId, event) => {
        const person = workedFor(all);
        const whose = person ? { person: person.id } : {};
        void keep({ to: 'worker', type: 'court-event', courtId, event, ...whose });
      },
      changePeople: (event) => void keep({ to: 'worker', type: 'people-event', event }),
      changeSettings: (change) => void keep({ to: 'worker', type: 'change-settings', change }),
      importRecords: (records) => keep({ to: 'worker', type: 'import-records', records }),
      erase: (where) => keep({ to: 'worker', type: 'erase', where }),
      decideApart: (courtId, take) => void keep({ to: 'worker', type: 'decide-apart', courtId, take }),
      save: saveFile,
      saveQuarantined: () =>
        void quarantinedText(browser.storage.local).then((text) =>
          saveFile('ecf-link-guide-set-aside.json', 'application/json', text),
        ),
    });
  };
  browser.storage.onChanged.addListener(() => {
    outbox.hurry();
    void update();
  });
  await update();
}

/** Managed storage rejects in Firefox where there is no policy. */
export const managed = (): Promise<unknown> => browser.storage.managed.get(null).catch(() => null);

const tell = (message: FromOwnPage): Promise<unknown> => browser.runtime.sendMessage(message);
