import type { CourtKind } from '@/lib/courts/court';
import type { HelpCode } from '@/lib/guide/codes';

/** A known problem and what to tell about it: one entry. Sources are those of the courts' and PACER's own pages. */
export interface Answer {
  id: string;
  /** Numbers of the problem in the collected list of known problems (A1 to F3); a test holds the list complete. */
  covers: string[];
  /** As the person would say it. */
  symptom: string;
  /** What to do, verb first, to be read aloud. */
  tell: string;
  /** The same in one or two sentences, for the panel on the page; an entry without it is the help desk's only. */
  brief?: string;
  /** Who owns the problem; null where nobody has to be called. */
  call: Owner;
  /** Steps on which "Having trouble?" offers it. */
  codes: HelpCode[];
  /** Kinds of court it arises in; every kind where left out. */
  kinds?: CourtKind[];
  /** Words of callers that stand nowhere else in the entry; for the search alone. */
  also?: string;
  source: string;
  /** Year or month of the newest source, or "undated": pages on linking without a date are of 2014 to 2022. */
  date: string;
  /** No source publishes an answer, or only a part of one: said wherever it is shown. */
  unanswered?: boolean;
}

/** "vendor": whoever makes the software in question. */
export type Owner = 'court' | 'pacer' | 'vendor' | null;

/** What the panel on a page shows of an answer (answers-plugin.ts). */
export type BriefAnswer = Pick<Answer, 'id' | 'symptom' | 'call' | 'codes' | 'kinds' | 'unanswered'> & {
  tell: string;
};
