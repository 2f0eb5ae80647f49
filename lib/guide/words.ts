import { courtCard } from '@/lib/courts/cards';
import { courtRules } from '@/lib/courts/rules-of';
import type { HelpCode } from './codes';
import { courtSayings } from './sayings-court';
import { pacerSayings } from './sayings-pacer';
import type { Context, Words } from './step';
import { type Sayings, wordsOf } from './words-of';

/** The words of all steps, for surfaces that are no content script, and for tests. */
export const sayings: Sayings = { ...courtSayings, ...pacerSayings };

/**
 * In: a help code and what is known. Out: what the panel says in this court, its own rules included; or null for a code
 * whose words do not stand yet. Looks the rules up itself: not for the overlay, which must not load those of all courts.
 */
export function wordsFor(code: HelpCode, context: Context): Words | null {
  const { court, memory } = context;
  const next = memory.next ? courtCard(memory.next) : null;
  return wordsOf(sayings, code, { next, ...context }, court && courtRules(court));
}
