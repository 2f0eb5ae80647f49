import type { HelpCode } from '@/lib/help-codes';
import type { CourtKind } from './court';

/**
 * How a court's path to the link differs from the plain one, or what its own pages add. One row changes the steps and
 * their count, the panel's text, the popup's page of the court and the help desk's script alike. Addresses of the sources
 * are in FACTS.md, Court rules and exceptions.
 */
export interface Rule {
  id: string;
  where: { ids: string[] } | { kinds: CourtKind[] };
  /** The court's own path: each entry is one step, under one help code or several that count as the same step. */
  path?: HelpCode[][];
  steps: Partial<Record<HelpCode, StepRule>>;
  source: string;
  /** Year or month of the source; null for a page without a date. */
  date: string | null;
  /** What the guide assumes and no source says. */
  unverified?: string;
  /** Known only as somebody else quotes it: wherever the rule is shown, this is said. */
  secondHand?: true;
}

export interface StepRule {
  /** Shown instead of the step's own text. */
  instead?: { title: string; text: string[] };
  /** Shown below the text, after the court's name. A whole sentence. */
  add?: string;
  /** Whose number is shown on this step. */
  call?: 'court' | 'pacer';
}
