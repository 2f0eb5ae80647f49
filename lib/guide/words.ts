import { pageDate } from '@/lib/courts/as-of';
import type { CourtCard } from '@/lib/courts/court';
import { stepByRule } from '@/lib/courts/rules-of';
import type { HelpCode } from './codes';
import type { Context, Say, Words } from './step';

/** The words of all steps: every file in ./steps, whose name is the help code. */
export const sayings = Object.fromEntries(
  Object.entries(import.meta.glob<Say>('./steps/*.ts', { eager: true, import: 'say' })).map(([path, say]) => [
    path.slice('./steps/'.length, -'.ts'.length),
    say,
  ]),
) as Partial<Record<HelpCode, Say>>;

/**
 * In: a help code and what is known. Out: what the panel says in this court, its own rules included; or null for a code
 * whose words do not stand yet.
 */
export function wordsFor(code: HelpCode, context: Context): Words | null {
  const words = sayings[code]?.(context);
  return words ? inCourt(words, code, context) : null;
}

/** A step's words as this court's rules have them. */
function inCourt(words: Words, code: HelpCode, { court }: Context): Words {
  if (!court) return words;
  const { instead, call, notes } = stepByRule(court, code);
  const own = notes.map(({ text, date }) => `**In ${nameOf(court)}:** ${text} ${pageDate(date)}`);
  return {
    ...words,
    ...(instead ? { title: instead.title } : {}),
    text: [...(instead?.text ?? words.text), ...own],
    ...(call ? { call } : {}),
  };
}

const nameOf = (court: Pick<CourtCard, 'shortName' | 'kind'>): string =>
  /^(appellate|bap|jpml|special)$/.test(court.kind) ? `the ${court.shortName}` : court.shortName;
