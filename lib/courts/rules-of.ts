import { type HelpCode, helpCodes } from '@/lib/guide/codes';
import { plainPath } from '@/lib/guide/plain-path';
import type { Court } from './court';
import { type Rule, rules } from './rules';

/** What of a court the rules go by. */
export type Ruled = Pick<Court, 'id' | 'kind'>;

/** In: a court. Out: the rules that hold in it, from the general to its own. */
export function rulesFor(court: Ruled): Rule[] {
  return rules.filter(({ where }) =>
    'ids' in where ? where.ids.includes(court.id) : where.kinds.includes(court.kind),
  );
}

/** In: a court. Out: its path to filing, each entry one step under one help code or more. */
export function journeyFor(court: Ruled): HelpCode[][] {
  return rulesFor(court).findLast((rule) => rule.path)?.path ?? plainPath;
}

/** What a court's own pages add to a step. */
export interface CourtNote {
  text: string;
  source: string;
  date: string | null;
}

/** What the rules make of a step in a court. */
export interface StepByRule {
  instead: { title: string; text: string[] } | null;
  call: 'court' | 'pacer' | null;
  notes: CourtNote[];
}

/**
 * In: a court and a help code. Out: words that stand in place of the step's own, whom to call, and the court's own notes.
 * What a later rule puts in place replaces what earlier ones added, which spoke of other words.
 */
export function stepByRule(court: Ruled, code: HelpCode): StepByRule {
  const step: StepByRule = { instead: null, call: null, notes: [] };
  for (const { steps, source, date } of rulesFor(court)) {
    const rule = steps[code];
    if (!rule) continue;
    if (rule.instead) {
      step.instead = rule.instead;
      step.notes = [];
    }
    if (rule.call) step.call = rule.call;
    if (rule.add) step.notes.push({ text: rule.add, source, date });
  }
  return step;
}

/** All that the rules make of a court, as plain values: what the panel on its pages is handed. */
export interface CourtRules {
  path: HelpCode[][];
  /** Only steps that a rule speaks of. */
  steps: Partial<Record<HelpCode, Omit<StepByRule, 'notes'> & { notes: Pick<CourtNote, 'text' | 'date'>[] }>>;
}

/** In: a court. Out: its path and what is other in its steps; sources stay behind. */
export function courtRules(court: Ruled): CourtRules {
  const codes = helpCodes.filter((code) => rulesFor(court).some(({ steps }) => steps[code]));
  return {
    path: journeyFor(court),
    steps: Object.fromEntries(
      codes.map((code) => {
        const { notes, ...step } = stepByRule(court, code);
        return [code, { ...step, notes: notes.map(({ text, date }) => ({ text, date })) }];
      }),
    ),
  };
}

/** All notes of a court by help code, those of its path first: for the popup's page of the court. */
export function notesOf(court: Ruled): (CourtNote & { code: HelpCode })[] {
  const order = [...journeyFor(court).flat(), ...helpCodes];
  const seen = new Set<string>();
  return [...new Set(order)].flatMap((code) =>
    stepByRule(court, code).notes.flatMap((note) => {
      if (seen.has(note.text)) return [];
      seen.add(note.text);
      return [{ ...note, code }];
    }),
  );
}
