import type { CourtKind } from '@/lib/courts/court';
import type { HelpCode } from '@/lib/help-codes';

/** A known problem and its answer: one entry. The sources are the courts' and PACER's own pages. */
export interface Answer {
  id: string;
  /** As the person would say it. */
  symptom: string;
  /** What to do, verb first, to be read aloud. */
  tell: string;
  /** The same in one or two sentences, for the panel on the page; an entry without it is only for the help desk. */
  brief?: string;
  /** Who is responsible for the problem; null if nobody has to be called. */
  call: Owner;
  /** Steps on which "Having trouble?" offers it. */
  codes: HelpCode[];
  /** Kinds of court in which it occurs; every kind if left out. */
  kinds?: CourtKind[];
  /** Words that callers use and that are nowhere else in the entry; only for the search. */
  also?: string;
  source: string;
  /** Year or month of the newest source, or "undated": pages on linking without a date are of 2014 to 2022. */
  date: string;
  /** No source publishes an answer, or only part of one. Wherever the entry is shown, this is shown too. */
  unanswered?: boolean;
}

/** "vendor" is the maker of the software in question. */
export type Owner = 'court' | 'pacer' | 'vendor' | null;

/** What the panel on a page shows of an answer (brief-answers.ts). */
export type BriefAnswer = Pick<Answer, 'id' | 'symptom' | 'call' | 'codes' | 'kinds' | 'unanswered'> & {
  tell: string;
};
