import { browser } from 'wxt/browser';
import { saveFile } from '@/components/ui/save-file';
import { readStoredState } from '@/lib/memory/stored-state';
import { Outbox } from '@/lib/messages/outbox';
import type { FromOwnPage } from '@/lib/messages/to-worker';
import type { PeoplePageProps } from './PeoplePage';

/** Feeds the table from the browser: at the start, and whenever something in storage changes. */
export async function peopleFromBrowser(render: (props: PeoplePageProps) => void): Promise<void> {
  const outbox = new Outbox<FromOwnPage>(tell, () => void update());
  const keep = (message: FromOwnPage) => void outbox.keep(message);
  const update = async () =>
    render({
      all: await readStoredState(browser.storage.local),
      now: Date.now(),
      trouble: outbox.trouble,
      tryAgain: () => outbox.hurry(),
      dispatch: (courtId, event, person) =>
        keep({ to: 'worker', type: 'court-event', courtId, event, person }),
      workFor: (id) => keep({ to: 'worker', type: 'people-event', event: { type: 'work-for', id } }),
      importPeople: async (people) =>
        (await outbox.keep({ to: 'worker', type: 'import-people', people })) !== null,
      save: saveFile,
      print: () => print(),
    });
  browser.storage.onChanged.addListener(() => {
    outbox.hurry();
    void update();
  });
  await update();
}

const tell = (message: FromOwnPage): Promise<unknown> => browser.runtime.sendMessage(message);
