import type { HelpCode } from '@/lib/guide/codes';

/** A known problem and what to tell about it: one entry. Sources are those of the courts' and PACER's own pages. */
export interface Answer {
  id: string;
  /** As the person would say it. */
  symptom: string;
  /** What to do, verb first. */
  tell: string;
  /** Who owns the problem; null where nobody has to be called. */
  call: 'court' | 'pacer' | null;
  /** Steps on which "Having trouble?" offers it. */
  codes: HelpCode[];
  source: string;
  /** Year or month of the newest source. */
  date: string;
  /** No source publishes an answer: said wherever it is shown. */
  unanswered?: boolean;
}
