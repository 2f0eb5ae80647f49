import { type Court, nameInSentence } from '@/lib/courts/court';
import { linkingIn } from '@/lib/courts/court-linking';
import { type CourtNote, pathFor, stepByRule } from '@/lib/courts/court-rules';
import type { HelpCode } from '@/lib/help-codes';
import type { Correction } from '@/lib/memory/help-desk-records';
import { scriptFor } from '@/lib/steps/all-phone-scripts';
import type { PictureName } from '@/lib/steps/picture-names';
import { stepCountIn } from '@/lib/steps/step-count-in-court';
import { placesToCall } from './numbers';

/** A step in writing, for the caller to keep: what to do, as the phone script has it, and what the court's pages add. */
export interface WrittenStep {
  code: HelpCode;
  title: string;
  /** When to stop, before everything else; empty where the step has no such rule. */
  stop: string[];
  /** Whom to call then, with the date of each number or address: all where nothing else remains, or else the first. */
  call: string[];
  lines: string[];
  notes: CourtNote[];
  picture: PictureName | null;
}

/** What the caller is given, as an e-mail or on paper: one and the same. */
export interface HandOver {
  /** What the caller wants in this court: to link, or to be allowed to file. */
  wants: 'link' | 'file';
  heading: string;
  steps: WrittenStep[];
  /** The person must not continue by themselves: one step, and whom to call. */
  stopped: boolean;
}

/**
 * What remains to be done in a court, in writing.
 * @param code the step that the caller is at, or null for all steps
 * @param correction what the help desk's staff entered for the court
 */
export function handOver(court: Court, code: HelpCode | null, correction: Correction | undefined): HandOver {
  const codes = codesFrom(court, code);
  const steps = codes.map((one) => writtenStep(one, court, correction));
  const wants =
    linkingIn(court).link === 'none' || codes.some((one) => newFilers.includes(one)) ? 'file' : 'link';
  const stopped = code !== null && endsThere(code, court);
  const name = nameInSentence(court);
  const heading = stopped
    ? `Call before you continue in ${name}`
    : wants === 'link'
      ? `Link your CM/ECF account to PACER in ${name}`
      : `Get filing rights in ${name}`;
  return { wants, heading, steps, stopped };
}

export function writtenStep(code: HelpCode, court: Court, correction: Correction | undefined): WrittenStep {
  const { title, say, picture, stop, call } = scriptFor(code, court);
  const notes = stepByRule(court, code).notes.map((note) => ({
    ...note,
    text: note.text.replaceAll('**', ''),
  }));
  return {
    code,
    title,
    stop: stop ? [stop.says] : [],
    call: stop?.call
      ? placesToCall(court, correction, call ?? 'court').slice(0, stop.ends ? undefined : 1)
      : [],
    lines: say,
    notes,
    picture,
  };
}

const accountSteps: readonly HelpCode[] = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'];

/** Steps of a person who never filed in the court, and links nothing there. */
const newFilers: readonly HelpCode[] = ['R1', 'R2', 'X6', 'R3', 'R4'];

/** Whether nobody may continue after a step by themselves. */
const endsThere = (code: HelpCode, court: Court): boolean => scriptFor(code, court).stop?.ends === true;

/**
 * The steps that remain in a court. A step that interrupts another comes first, then the interrupted one; the account's
 * steps come before the court's. After a stop there is none, and after a request none that links.
 */
function codesFrom(court: Court, code: HelpCode | null): HelpCode[] {
  const path = pathFor(court);
  if (code === null) return written(path);
  // After X3 the last step is not said again: X3 is what to do where it did not help.
  if (endsThere(code, court) || code === 'X3') return [code];
  // X6 says itself how to send the request, which R2 shows screen by screen.
  if (newFilers.includes(code) && code !== 'X6')
    return newFilers.slice(newFilers.indexOf(code)).filter((one) => one !== 'X6');
  if (code === 'X6') return written([[code]]);
  const at = path.findIndex((step) => step.includes(code));
  if (at >= 0) {
    const [step = [], ...rest] = path.slice(at);
    return written([step.slice(step.indexOf(code)), ...rest]);
  }
  const isAccountStep = accountSteps.includes(code);
  const before = isAccountStep ? accountSteps.slice(accountSteps.indexOf(code)) : [code];
  const interrupted = isAccountStep ? 1 : (stepCountIn(code, court)?.number ?? 1);
  return [...before, ...written(path.slice(interrupted - 1)).filter((one) => !before.includes(one))];
}

/**
 * The codes of a path that are written out: of each step the first, which covers the others, and signing in wherever it is
 * one. After the request come the wait for the court and the sign-in.
 */
const written = (path: HelpCode[][]): HelpCode[] =>
  path
    .flatMap((step) => step.filter((code, i) => i === 0 || code === 'S1'))
    .flatMap((code): HelpCode[] => (code === 'X6' ? ['X6', 'R3', 'R4'] : [code]));
