import type { Court } from '@/lib/courts/court';
import type { CourtLinking } from '@/lib/courts/court-linking';
import type { StepByRule } from '@/lib/courts/court-rules';
import type { HelpCode } from '@/lib/help-codes';
import type { PictureName } from './picture-names';

/** What the help desk asks and says on the phone at one step, in short sentences to be read aloud. */
export interface PhoneScript {
  /** What has to be done now, verb first. */
  title: string;
  ask: string[];
  /** What the caller should see or say. */
  expect: string[];
  /** What to do, in sentences that are also right in an e-mail or on paper. */
  say: string[];
  /** Said on the phone only. */
  andThen?: string;
  /** What not to ask for, at steps where one might be tempted to ask for a secret. */
  never?: string;
  /** When to stop, whatever the caller wants; from the step's own stop.ts. */
  stop?: StepStop;
  picture: PictureName | null;
  branches: Branch[];
  /** Whom the caller should call if this step does not work. */
  call: 'court' | 'pacer' | null;
}

/**
 * When to stop at a step. One place for the panel, the phone script, the e-mail and the printed guide, none of which can
 * leave it out: the step's file stop.ts.
 */
export interface StepStop {
  /** In sentences that are right on the phone and in writing. */
  says: string;
  /** The person has to call then: in writing the number of the step's `call` follows at once. */
  call?: true;
  /** Nobody may continue by themselves: in writing no step follows. */
  ends?: true;
}

/** What the caller may answer, and where that leads: always to a step or to a clear end. */
export interface Branch {
  hear: string;
  to: HelpCode | End;
}

export interface End {
  end: 'linked' | 'call-court' | 'call-pacer' | 'wait-for-court' | 'nothing-to-do';
  /** The last sentence of the call. */
  say: string;
  /** Why somebody has to act: the part of it that is also right where the court's own staff answer the phone. */
  why?: string;
}

/** What a script depends on: the caller's court, how linking works there, and the court's rule for this step. */
export interface ScriptContext {
  court: Court;
  linking: CourtLinking;
  rule: StepByRule;
}

/** A script has a title of its own only if it is about another step than its folder's. */
export type PhoneScriptFor = (
  call: ScriptContext,
) => Omit<PhoneScript, 'title' | 'stop'> & { title?: string };

/** Ends the call with the court's help desk. The number is shown beside it, to be read out (end-of-call.ts). */
export const callCourt = (why: string): End => ({
  end: 'call-court',
  why,
  say: `${why} ${after(why)} call the court’s help desk.`,
});

/** "please" in the middle of a sentence, "Please" at its beginning. */
const after = (why: string): string => (/[.?!”]$/.test(why) ? 'Please' : 'please');

/** Ends the call with the court's help desk, or with PACER if the court's rule for this step says so. */
export const callAsRuleSays = ({ rule }: ScriptContext, why: string): End =>
  rule.call === 'pacer' ? callPacer(why) : callCourt(why);

/** Ends the call with the PACER Service Center. */
export const callPacer = (why: string): End => ({
  end: 'call-pacer',
  say: `${why} ${after(why)} call the PACER Service Center, (800) 676-6856.`,
});
