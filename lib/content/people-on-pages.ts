import type { Memory, WorkedFor } from '@/lib/memory/memory';
import { guidanceKey, recordKey, settingsKey } from '@/lib/memory/memory';
import type { PageSeen } from '@/lib/memory/reduce-sign-in';
import { isSamePersonsCourt, reduceSeenFor, type WhoseRecord } from '@/lib/memory/whose';
import { workedForIn } from '@/lib/memory/worked-for-in';
import {
  asWorkedFor,
  guidanceKeyOf,
  peopleKey,
  personKeys,
  recordKeyOf,
  whoseKey,
} from '@/lib/memory/working-for';
import { checkPerson } from '@/lib/names/check-person';
import type { DetectedPage } from '@/lib/pages/page-summary';
import { type PeopleWords, peopleWords } from '@/lib/steps/people-words';
import type { BrowserApi } from './browser-api';
import { type Changes, type PersonsChange, personsChange } from './memory-changes';

type Raw = Record<string, unknown>;

/**
 * What scripts on pages do differently where several people were added. It is in a file of its own that no page loads
 * before: with one person there is nothing of it.
 */
export interface PeopleOnPages extends PeopleWords {
  /** What is stored of a court, as it is for the person worked for. Reads their keys besides. */
  read(area: BrowserApi['storage']['local'], courtId: string, raw: Raw): Promise<Raw>;
  /** All that is stored, likewise. */
  asWorkedFor(raw: Raw): Raw;
  /** The memory with the person worked for, and on the page with two names, how those go with theirs. */
  withPerson(memory: Memory, raw: Raw, courtId?: string, names?: DetectedPage['names']): Memory;
  /** What to report of a page, where that changes anything of what is remembered for the person. */
  news(memory: Memory, person: WorkedFor, seen: PageSeen, now: number): PageSeen | null;
  personsChange(changes: Changes, subject: string, person: string | undefined): PersonsChange | null;
}

export const peopleOnPages: PeopleOnPages = {
  ...peopleWords,
  async read(area, courtId, raw) {
    return asWorkedFor({ ...raw, ...(await area.get(personKeys(courtId, raw))) });
  },
  asWorkedFor,
  withPerson(memory, raw, courtId = '', names) {
    const person = workedForIn(courtId, raw);
    // Settings that cannot be read name nobody: rather nothing is shown and reported than for somebody else.
    if (!person) throw new Error('nobody is worked for');
    return { ...memory, person: names ? { ...person, check: checkPerson(person.name, names) } : person };
  },
  news(memory, person, seen, now) {
    const event: PageSeen = { ...seen, ...(person.check === 'contradict' ? { otherPerson: true } : {}) };
    const before = { state: memory, whose: person.whose };
    return isSamePersonsCourt(before, reduceSeenFor(person.id, before, event, now)) ? null : event;
  },
  personsChange(changes, subject, person) {
    if (changes[peopleKey] || isAnswered(changes[whoseKey(subject)])) return { guidanceOn: false };
    const guidance = changes[guidanceKeyOf(subject, person)];
    const record = changes[recordKeyOf(subject, person)];
    const settings = changes[settingsKey];
    const own = {
      ...(guidance ? { [guidanceKey(subject)]: guidance } : {}),
      ...(record ? { [recordKey(subject)]: record } : {}),
      ...(settings ? { [settingsKey]: settings } : {}),
    };
    return personsChange(own, subject);
  },
};

/** The person said whose the filing menus were that had been nobody's. */
function isAnswered(change: Changes[string] | undefined): boolean {
  const was = (change?.oldValue ?? {}) as Partial<WhoseRecord>;
  const is = (change?.newValue ?? {}) as Partial<WhoseRecord>;
  return Boolean(was.open) && (!is.open || was.not?.length !== is.not?.length);
}
