import * as z from 'zod/mini';
import type { CourtKind } from '@/lib/courts/court';
import { checklistEvent } from '@/lib/memory/checklist';
import {
  accountSeen,
  courtPageSeen,
  filedEvent,
  guidanceEvent,
  linkedEvent,
  personEvent,
  stopEvent,
} from '@/lib/memory/events';
import { correctionText, deskEvent } from '@/lib/memory/help-desk-records';
import { peopleEvent } from '@/lib/memory/people';
import { importedPeople } from '@/lib/memory/people-file';
import { knowledge, settingsChange } from '@/lib/memory/records';
import { courtId, helpCode, personId } from '@/lib/memory/schema-parts';
import { whoseAnswer } from '@/lib/memory/whose-record';

/** All messages to the worker, by who may send them. Scripts on pages import the types alone and load no schema. */

/** A message of one type. Strict: one key more than these, and it is refused as a whole. */
const message = <Type extends string, Shape extends z.core.$ZodShape>(type: Type, shape: Shape) =>
  z.strictObject({ to: z.literal('worker'), type: z.literal(type), ...shape });

const courtKinds = ['district', 'bankruptcy', 'appellate', 'bap', 'jpml', 'special'] as const;

/** The known problems of a step, which pages do not load by themselves. */
const knownProblems = message('known-problems', {
  code: helpCode,
  kind: z.nullable(z.enum(courtKinds satisfies readonly CourtKind[])),
});

const openHelpDesk = message('open-help-desk', {
  courtId: z.nullable(courtId),
  code: z.nullable(helpCode),
});

/** Whether the question where the person is is hidden in the sender's tab; `set` hides it or shows it again. */
const questionHidden = message('question-hidden', { set: z.nullable(z.boolean()) });

/** Whose court it is, where there are several people. */
const person = z.exactOptional(personId);

/** What the person says of filing menus, or of a confirmation, that was nobody's. */
const whose = message('whose', { courtId, answer: whoseAnswer });

/** Guidance on in the court to go on with after this one, whose panel has a link to it; the worker knows which it is. */
const guideNext = message('guide-next', { courtId });

/** What the scripts on pages of courts and of PACER may send. */
export const fromPage = z.discriminatedUnion('type', [
  message('court-event', {
    courtId,
    person,
    event: z.union([courtPageSeen, guidanceEvent, linkedEvent, filedEvent, stopEvent]),
  }),
  message('account-event', { event: z.union([accountSeen, guidanceEvent]) }),
  guideNext,
  whose,
  questionHidden,
  knownProblems,
  openHelpDesk,
]);

/** What the extension's own pages may send. */
export const fromOwnPage = z.discriminatedUnion('type', [
  message('court-event', { courtId, person, event: personEvent }),
  message('people-event', { event: peopleEvent }),
  message('account-event', { event: guidanceEvent }),
  message('checklist', { event: checklistEvent, person }),
  message('desk-event', { event: deskEvent }),
  message('set-court-number', { courtId, text: correctionText }),
  message('change-settings', { change: settingsChange }),
  whose,
  message('import-records', { records: z.record(courtId, knowledge), person }),
  message('import-people', { people: importedPeople }),
  message('erase', { where: z.enum(['here', 'everywhere']) }),
  message('decide-apart', { courtId, take: z.boolean() }),
  message('tidy', {}),
  knownProblems,
  openHelpDesk,
]);

export type FromPage = z.infer<typeof fromPage>;
export type FromOwnPage = z.infer<typeof fromOwnPage>;
export type ToWorker = FromPage | FromOwnPage;
