import type { HelpCode } from '@/lib/help-codes';
import type { PageSummary } from '@/lib/pages/page-summary';
import type { Silence } from '@/lib/steps/decide';

const types = ['where', 'show', 'skeleton'] as const;

/** The popup asks the page in front where it is, to show its step, or for its skeleton as text. */
export interface ToPage {
  to: 'page';
  type: (typeof types)[number];
}

/** A page's answer to "where": what is needed to say "You are in S.D. Ill., at Utilities", and no more. */
export interface Whereabouts {
  summary: PageSummary | null;
  code: HelpCode | null;
  /** The page took the panel away. */
  removed: boolean;
  /** Why nothing is shown; null where something is. */
  silence: PageSilence | null;
}

/** Each silent way out between the first look at a page and the panel. */
export type PageSilence = Silence | 'dismissed' | 'question-hidden' | 'paused' | 'not-loaded';

/** Tells messages to a page from all others. Made without the schemas, which no page loads. */
export function isToPage(message: unknown): message is ToPage {
  if (typeof message !== 'object' || message === null) return false;
  const { to, type } = message as Partial<Record<string, unknown>>;
  return to === 'page' && types.some((known) => known === type);
}
