import type { HelpCode } from './codes';
import type { Context, Say, Words } from './step';

/** The words of all steps: every file in ./steps, whose name is the help code. */
export const sayings = Object.fromEntries(
  Object.entries(import.meta.glob<Say>('./steps/*.ts', { eager: true, import: 'say' })).map(([path, say]) => [
    path.slice('./steps/'.length, -'.ts'.length),
    say,
  ]),
) as Partial<Record<HelpCode, Say>>;

/** In: a help code and what is known. Out: what the panel says, or null for a code whose words do not stand yet. */
export function wordsFor(code: HelpCode, context: Context): Words | null {
  return sayings[code]?.(context) ?? null;
}
