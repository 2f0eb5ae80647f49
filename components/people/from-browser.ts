import { browser } from 'wxt/browser';
import { saveFile } from '@/components/ui/save-file';
import { readStoredState } from '@/lib/memory/stored-state';
import type { FromOwnPage } from '@/lib/messages/to-worker';
import type { PeoplePageProps } from './PeoplePage';

/** Feeds the table from the browser: at the start, and whenever something in storage changes. */
export async function peopleFromBrowser(render: (props: PeoplePageProps) => void): Promise<void> {
  const update = async () =>
    render({
      all: await readStoredState(browser.storage.local),
      now: Date.now(),
      dispatch: (courtId, event, person) =>
        void tell({ to: 'worker', type: 'court-event', courtId, event, person }),
      workFor: (id) => void tell({ to: 'worker', type: 'people-event', event: { type: 'work-for', id } }),
      importPeople: (people) => void tell({ to: 'worker', type: 'import-people', people }),
      save: saveFile,
      print: () => print(),
    });
  browser.storage.onChanged.addListener(() => void update());
  await update();
}

const tell = (message: FromOwnPage): Promise<unknown> => browser.runtime.sendMessage(message);
