import type { Court } from '@/lib/courts/court';
import { type CourtNote, journeyFor, stepByRule } from '@/lib/courts/rules-of';
import type { HelpCode } from '@/lib/guide/codes';
import { stepCount } from '@/lib/guide/journey';
import type { PictureName } from './picture-names';
import { scriptFor } from './script';

/** A step as it is handed over in writing: what to do, in the words of the script, and what the court's pages add. */
export interface WrittenStep {
  code: HelpCode;
  title: string;
  lines: string[];
  notes: CourtNote[];
  picture: PictureName | null;
}

export function writtenStep(code: HelpCode, court: Court): WrittenStep {
  const { title, say, picture } = scriptFor(code, court);
  const notes = stepByRule(court, code).notes.map((note) => ({
    ...note,
    text: note.text.replaceAll('**', ''),
  }));
  return { code, title, lines: say, notes, picture };
}

const account: HelpCode[] = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'];

/**
 * In: a court and the step that the caller is at, or null for the whole way. Out: the steps that remain. A step that
 * interrupts comes first, then the one it interrupts; the account's steps come before the court's.
 */
export function stepsFrom(court: Court, code: HelpCode | null): WrittenStep[] {
  const path = journeyFor(court);
  const at = code ? path.findIndex((step) => step.includes(code)) : 0;
  if (code && at < 0) {
    const ofAccount = account.includes(code);
    const before = ofAccount ? account.slice(account.indexOf(code)) : [code];
    const met = ofAccount ? 1 : (stepCount(code, court)?.number ?? 1);
    const onward = code === 'X7' ? [] : path.slice(met - 1);
    return [...before, ...onward.flatMap(written)].map((one) => writtenStep(one, court));
  }
  const rest = path.slice(at);
  const codes = rest.flatMap((step, i) =>
    i === 0 && code ? written(step.slice(step.indexOf(code))) : written(step),
  );
  return codes.map((one) => writtenStep(one, court));
}

/** Codes of one step are ways of saying the same; signing in is written out where it counts with the landing page. */
const written = (step: HelpCode[]): HelpCode[] => step.filter((code, i) => i === 0 || code === 'S1');
