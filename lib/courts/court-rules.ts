import { type HelpCode, helpCodes } from '@/lib/help-codes';
import type { Court } from './court';
import { plainPath } from './plain-path';
import type { Rule } from './rule';
import { rules } from './rules';

/** What the rules need to know of a court. */
export type CourtIdAndKind = Pick<Court, 'id' | 'kind'>;

/** The rules that apply in a court, the general ones first, its own last. */
export function rulesFor(court: CourtIdAndKind): Rule[] {
  return rules.filter(({ where }) =>
    'ids' in where ? where.ids.includes(court.id) : where.kinds.includes(court.kind),
  );
}

/** A court's path to filing: each entry is one step, under one help code or several. */
export function pathFor(court: CourtIdAndKind): HelpCode[][] {
  return rulesFor(court).findLast((rule) => rule.path)?.path ?? plainPath;
}

/** What a court's own pages add to a step. */
export interface CourtNote {
  text: string;
  source: string;
  date: string | null;
}

/** How a court's rules change a step. */
export interface StepByRule {
  instead: { title: string; text: string[] } | null;
  call: 'court' | 'pacer' | null;
  notes: CourtNote[];
}

/**
 * How a court's rules change the step of a help code: the text shown instead of the step's own, whom to call, and the
 * court's own notes. A later rule that replaces the text also drops the notes of earlier rules, which were written for
 * the earlier text.
 */
export function stepByRule(court: CourtIdAndKind, code: HelpCode): StepByRule {
  const step: StepByRule = { instead: null, call: null, notes: [] };
  for (const { steps, source, date, secondHand } of rulesFor(court)) {
    const rule = steps[code];
    if (!rule) continue;
    if (rule.instead) {
      step.instead = rule.instead;
      step.notes = [];
    }
    if (rule.call) step.call = rule.call;
    if (rule.add) step.notes.push({ text: rule.add + (secondHand ? quotedOnly : ''), source, date });
  }
  return step;
}

/** Said after a rule that no page of the court was seen to say. */
export const quotedOnly = ' Unverified: known only as others quote the court.';

/** What a rule changes in a step; what it leaves as it is, is not in it. */
interface ChangedStep {
  instead?: { title: string; text: string[] };
  call?: 'court' | 'pacer';
  /** Without a date where the court's page has none. */
  notes?: { text: string; date?: string }[];
}

/** Everything that the rules change in a court, as plain values: this is what the panel on the court's pages receives. */
export interface CourtRules {
  path: HelpCode[][];
  /** Only steps that a rule changes. */
  steps: Partial<Record<HelpCode, ChangedStep>>;
}

/** A court's path and what its rules change in the steps, without the sources. */
export function courtRules(court: CourtIdAndKind): CourtRules {
  const codes = helpCodes.filter((code) => rulesFor(court).some(({ steps }) => steps[code]));
  return {
    path: pathFor(court),
    steps: Object.fromEntries(
      codes.map((code) => {
        const { instead, call, notes } = stepByRule(court, code);
        const changed: ChangedStep = {
          ...(instead && { instead }),
          ...(call && { call }),
          ...(notes.length > 0 && {
            notes: notes.map(({ text, date }) => ({ text, ...(date && { date }) })),
          }),
        };
        return [code, changed];
      }),
    ),
  };
}

/**
 * All notes of a court by help code, those on its path first: for the popup's page of the court. Without those of X7, since
 * that a court can unlink must not make anybody less careful before Submit.
 */
export function notesOf(court: CourtIdAndKind): (CourtNote & { code: HelpCode })[] {
  const order = [...pathFor(court).flat(), ...helpCodes].filter((code) => code !== 'X7');
  const seen = new Set<string>();
  return [...new Set(order)].flatMap((code) =>
    stepByRule(court, code).notes.flatMap((note) => {
      if (seen.has(note.text)) return [];
      seen.add(note.text);
      return [{ ...note, code }];
    }),
  );
}
