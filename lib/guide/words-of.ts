import { pageDate } from '@/lib/courts/as-of';
import type { CourtCard } from '@/lib/courts/court';
import type { CourtRules } from '@/lib/courts/rules-of';
import type { HelpCode } from './codes';
import type { Context, Say, Words } from './step';

/** Words of steps by help code. The two overlays load one set each (./sayings-court.ts, ./sayings-pacer.ts). */
export type Sayings = Partial<Record<HelpCode, Say>>;

/** In: the files of ./steps that a glob found. Out: their words by help code, which is the file's name. */
export const sayingsIn = (files: Record<string, Say>): Sayings =>
  Object.fromEntries(
    Object.entries(files).map(([path, say]) => [path.slice('./steps/'.length, -'.ts'.length), say]),
  );

/**
 * In: a help code, what is known, and what the court's rules make of its steps. Out: what the panel says; or null for a
 * code whose words are not among these. Knows no court but the one it is handed.
 */
export function wordsOf(
  sayings: Sayings,
  code: HelpCode,
  context: Context,
  rules: CourtRules | null,
): Words | null {
  const words = sayings[code]?.(context);
  const { court } = context;
  const rule = rules?.steps[code];
  if (!words || !court || !rule) return words ?? null;
  const { instead, call, notes } = rule;
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
