import type { HelpCode } from '@/lib/help-codes';
import { answersFor } from '@/lib/helpdesk/brief-answers';
import type { PeopleWriter } from '@/lib/memory/people-writer';
import type { Writer } from '@/lib/memory/writer';
import type { ToWorker } from './to-worker';

type Message<Type extends ToWorker['type']> = Extract<ToWorker, { type: Type }>;

/** What is done for each message. What a handler resolves to is the answer. */
export interface MessageHandlers {
  courtEvent(courtId: string, event: Message<'court-event'>['event'], person?: string): Promise<unknown>;
  peopleEvent(event: Message<'people-event'>['event']): Promise<unknown>;
  guideNext(after: string): Promise<unknown>;
  whose(courtId: string, answer: Message<'whose'>['answer']): Promise<unknown>;
  accountEvent(event: Message<'account-event'>['event']): Promise<unknown>;
  checklist(event: Message<'checklist'>['event'], person?: string): Promise<unknown>;
  deskEvent(event: Message<'desk-event'>['event']): Promise<unknown>;
  setCourtNumber(courtId: string, text: Message<'set-court-number'>['text']): Promise<unknown>;
  changeSettings(change: Message<'change-settings'>['change']): Promise<unknown>;
  importRecords(records: Message<'import-records'>['records'], person?: string): Promise<unknown>;
  importPeople(people: Message<'import-people'>['people']): Promise<unknown>;
  erase(where: Message<'erase'>['where']): Promise<unknown>;
  decideApart(courtId: string, take: boolean): Promise<unknown>;
  tidy(): Promise<unknown>;
  knownProblems(code: HelpCode, kind: Message<'known-problems'>['kind']): Promise<unknown>;
  openHelpDesk(courtId: string | null, code: HelpCode | null): Promise<unknown>;
  /** In the tab of the page that asks. */
  questionHidden(set: boolean | null): Promise<boolean>;
}

/** Hands a message to its handler and gives the handler's answer. */
export function answerMessage(message: ToWorker, handlers: MessageHandlers): Promise<unknown> {
  switch (message.type) {
    case 'court-event':
      return handlers.courtEvent(message.courtId, message.event, ...(message.person ? [message.person] : []));
    case 'guide-next':
      return handlers.guideNext(message.courtId);
    case 'people-event':
      return handlers.peopleEvent(message.event);
    case 'whose':
      return handlers.whose(message.courtId, message.answer);
    case 'account-event':
      return handlers.accountEvent(message.event);
    case 'checklist':
      return handlers.checklist(message.event, ...(message.person ? [message.person] : []));
    case 'desk-event':
      return handlers.deskEvent(message.event);
    case 'set-court-number':
      return handlers.setCourtNumber(message.courtId, message.text);
    case 'change-settings':
      return handlers.changeSettings(message.change);
    case 'import-records':
      return handlers.importRecords(message.records, ...(message.person ? [message.person] : []));
    case 'import-people':
      return handlers.importPeople(message.people);
    case 'erase':
      return handlers.erase(message.where);
    case 'decide-apart':
      return handlers.decideApart(message.courtId, message.take);
    case 'tidy':
      return handlers.tidy();
    case 'known-problems':
      return handlers.knownProblems(message.code, message.kind);
    case 'open-help-desk':
      return handlers.openHelpDesk(message.courtId, message.code);
    case 'question-hidden':
      return handlers.questionHidden(message.set);
    default:
      return refuse(message);
  }
}

/** The handlers that need no more than writers. They answer true once it is written, false where it was refused. */
export const handlersOf = (
  writer: Writer,
  people: PeopleWriter,
): Omit<MessageHandlers, 'guideNext' | 'openHelpDesk' | 'questionHidden' | 'erase'> => ({
  courtEvent: (courtId, event, person) =>
    person ? people.reduceCourt(courtId, event, person) : writer.reduceCourt(courtId, event).then(() => true),
  peopleEvent: (event) => people.reducePeople(event),
  whose: (courtId, answer) => people.answerWhose(courtId, answer),
  accountEvent: (event) => writer.reduceAccount(event).then(() => true),
  checklist: (event, person) =>
    person ? people.reduceChecklist(event, person) : writer.reduceChecklist(event).then(() => true),
  deskEvent: (event) => writer.reduceDesk(event).then(() => true),
  setCourtNumber: (courtId, text) => writer.setCourtNumber(courtId, text).then(() => true),
  changeSettings: (change) => writer.changeSettings(change).then(() => true),
  importRecords: (records, person) => {
    const known = new Map(Object.entries(records));
    return person ? people.mergeIn(known, person) : writer.mergeIn(known).then(() => true);
  },
  importPeople: (imported) => people.mergeInPeople(imported).then(() => true),
  decideApart: (courtId, take) => writer.decideApart(courtId, take).then(() => true),
  tidy: () => writer.tidy().then(() => true),
  knownProblems: async (code, kind) => answersFor(code, kind ?? undefined),
});

/** By the types no message gets here. One that does all the same is refused, and nothing is done. */
const refuse = (message: never): Promise<never> =>
  Promise.reject(new Error(`unknown message: ${JSON.stringify(message)}`));
