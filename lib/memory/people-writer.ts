import { CheckedArea } from './checked-area';
import {
  type ChecklistEvent,
  checklistKey,
  checklistRecord,
  nothingReady,
  reduceChecklist,
} from './checklist';
import type { CourtState } from './court-state';
import type { CourtEvent } from './events';
import { type Knowledge, merge, nothingKnown, sameKnowledge } from './knowledge';
import { initialGuidance, initialSettings, settingsKey } from './memory';
import {
  forgetRemoved,
  named,
  type People,
  type PeopleEvent,
  type PeopleState,
  peopleRecord,
  reducePeople,
} from './people';
import { type ImportedPeople, withNames } from './people-file';
import { courtChanges, isOn, keysOfPerson, reduceFor, whoseChange } from './people-writes';
import { firstPerson } from './person-ids';
import { courtRecord, guidanceState, type Settings, settingsRecord, toStored } from './records';
import { type Area, readStoredState } from './stored-state';
import type { Turns } from './turns';
import { answerWhose, givenTo, nothingOpen, type WhoseAnswer, type WhoseRecord } from './whose';
import { whoseRecord } from './whose-record';
import { guidanceKeyOf, peopleKey, recordKeyOf, whoseKey } from './working-for';

/** Writes what is kept of several people, in the turns of the one writer. Where there are none, it is never asked to. */
export class PeopleWriter {
  private readonly kept: CheckedArea;

  constructor(
    private readonly area: Area,
    private readonly now: () => number,
    private readonly turns: Turns,
  ) {
    this.kept = new CheckedArea(area, now);
  }

  /** Reduces one event into a person's court. False, and nothing written, where they are not on the list. */
  reduceCourt(courtId: string, event: CourtEvent, person: string): Promise<boolean> {
    return this.turns.take(async () => {
      if (!isOn(await this.people(), person)) return false;
      const before = { state: await this.court(courtId, person), whose: await this.whose(courtId) };
      const after = reduceFor(person, before, event, this.now());
      await this.kept.write({
        ...courtChanges(courtId, person, before.state, after.state),
        ...whoseChange(courtId, before.whose, after.whose),
      });
      return true;
    });
  }

  /** Reduces one event into the list of people. Who was removed before goes for good when another is removed. */
  reducePeople(event: PeopleEvent): Promise<boolean> {
    return this.turns.take(async () => {
      const settings = await this.settings();
      const before = { people: await this.people(), workingFor: settings.workingFor ?? null };
      const after = reducePeople(before, event);
      if (after.people === before.people && after.workingFor === before.workingFor)
        return event.type === 'work-for' && event.id === before.workingFor; // it is so already
      if (event.type === 'remove') await this.forget(before.people?.removed?.person.id);
      await this.kept.write(listChanges(before, after, settings));
      return true;
    });
  }

  /** Reduces one event into a person's checklist. False, and nothing written, where they are not on the list. */
  reduceChecklist(event: ChecklistEvent, person: string): Promise<boolean> {
    return this.turns.take(async () => {
      if (!isOn(await this.people(), person)) return false;
      const key = checklistKey(person);
      const before = (await this.kept.read(checklistRecord, key)) ?? nothingReady;
      await this.kept.write({ [key]: reduceChecklist(before, event) });
      return true;
    });
  }

  /** Keeps what the person says of filing menus, or of a confirmation, that was nobody's. */
  answerWhose(courtId: string, answer: WhoseAnswer): Promise<boolean> {
    return this.turns.take(async () => {
      if (answer.type !== 'nobody' && !isOn(await this.people(), answer.person)) return false;
      const { workingFor = firstPerson } = await this.settings();
      const whose = await this.whose(courtId);
      const changed = whoseChange(courtId, whose, answerWhose(whose, answer, workingFor));
      const theirs = answer.type === 'theirs' ? answer.person : undefined;
      const before = theirs && (await this.court(courtId, theirs));
      await this.kept.write({
        ...changed,
        ...(before ? courtChanges(courtId, theirs, before, givenTo(before, whose)) : {}),
      });
      return true;
    });
  }

  /** Adds what others know (an act taken back, an import) to what is known of a person's courts. */
  mergeIn(others: ReadonlyMap<string, Knowledge>, person: string): Promise<boolean> {
    return this.turns.take(async () => {
      if (!isOn(await this.people(), person)) return false;
      await this.kept.write(await this.merged(others, person));
      return true;
    });
  }

  /** The same for several people, by name: who is not on the list is added to it. */
  mergeInPeople(imported: ImportedPeople): Promise<void> {
    return this.turns.take(async () => {
      const settings = await this.settings();
      const before = { people: await this.people(), workingFor: settings.workingFor ?? null };
      const after = withNames(
        before,
        imported.map(({ name }) => name),
      );
      const changed: Record<string, unknown> = {};
      for (const { name, records } of imported) {
        const person = named(after.people?.people ?? [], name);
        if (person) Object.assign(changed, await this.merged(new Map(Object.entries(records)), person.id));
      }
      await this.kept.write({ ...changed, ...listChanges(before, after, settings) });
    });
  }

  /** Ends every "Not now" of the others, and forgets the person who was removed last. */
  browserStarted(): Promise<void> {
    return this.turns.take(async () => {
      const { ofOthers, people } = await readStoredState(this.area);
      const ended = [...ofOthers].flatMap(([person, { guidance }]) =>
        [...guidance]
          .filter(([, { offer }]) => offer === 'not-now')
          .map(([id, state]) => [guidanceKeyOf(id, person), { ...state, offer: 'ask' }]),
      );
      await this.kept.write(Object.fromEntries(ended));
      if (!people?.removed) return;
      const left = forgetRemoved(people);
      await this.forget(left.id);
      await (left.people ? this.kept.write({ [peopleKey]: left.people }) : this.area.remove(peopleKey));
    });
  }

  private people(): Promise<People | null> {
    return this.kept.read(peopleRecord, peopleKey);
  }

  private async settings(): Promise<Settings> {
    return (await this.kept.read(settingsRecord, settingsKey)) ?? initialSettings;
  }

  private async court(courtId: string, person: string): Promise<CourtState> {
    return {
      record: await this.kept.read(courtRecord, recordKeyOf(courtId, person)),
      guidance: (await this.kept.read(guidanceState, guidanceKeyOf(courtId, person))) ?? initialGuidance,
    };
  }

  private async whose(courtId: string): Promise<WhoseRecord> {
    return (await this.kept.read(whoseRecord, whoseKey(courtId))) ?? nothingOpen;
  }

  /** What others know, merged into a person's courts: only what is news, by key. */
  private async merged(
    others: ReadonlyMap<string, Knowledge>,
    person: string,
  ): Promise<Record<string, unknown>> {
    const changed: Record<string, unknown> = {};
    // All courts at once: each request to the storage costs more than merging a court.
    const raw = await this.area.get([...others.keys()].map((id) => recordKeyOf(id, person)));
    for (const [id, other] of others) {
      const key = recordKeyOf(id, person);
      const mine = (await this.kept.checked(courtRecord, key, raw[key])) ?? nothingKnown;
      const merged = merge(mine, other);
      if (!sameKnowledge(mine, merged)) changed[key] = toStored(merged);
    }
    return changed;
  }

  /** Removes what is kept of a person who is no longer on the list. */
  private async forget(person: string | null | undefined): Promise<void> {
    if (person) await this.area.remove(keysOfPerson(Object.keys(await this.area.get(null)), person));
  }
}

/** What changed of the list and of whom one works for, by key: in one write, so that neither is without the other. */
function listChanges(before: PeopleState, after: PeopleState, settings: Settings): Record<string, unknown> {
  const { workingFor: _, ...rest } = settings;
  const workingFor = after.workingFor ? { workingFor: after.workingFor } : {};
  return {
    ...(after.people === before.people ? {} : { [peopleKey]: after.people }),
    ...(after.workingFor === before.workingFor ? {} : { [settingsKey]: { ...rest, ...workingFor } }),
  };
}
