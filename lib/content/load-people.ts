import { settingsKey } from '@/lib/memory/memory';
import { importOwn } from './import-own';
import type { PeopleOnPages } from './people-on-pages';
import { shared } from './shared';

/** What is needed where several people were added, by what is stored; null where there is one, and nothing is loaded. */
export async function loadPeople(raw: Record<string, unknown>): Promise<PeopleOnPages | null> {
  if (!(raw[settingsKey] as { workingFor?: string } | undefined)?.workingFor) return null;
  await (shared().people ?? importOwn('/people-on-pages.js'));
  // Without it, what is seen could be taken for the first person's: then nothing is read, shown or reported.
  return shared().people ?? Promise.reject();
}
