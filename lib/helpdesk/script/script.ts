import type { Court } from '@/lib/courts/court';
import type { StepByRule } from '@/lib/courts/rules-of';
import type { HelpCode } from '@/lib/guide/codes';
import type { PictureName } from '../picture-names';
import type { Way } from './way';

/** What the person on the phone asks and says at one step, in short sentences to be read aloud. */
export interface Script {
  /** What has to be done now, verb first. */
  title: string;
  ask: string[];
  /** What the caller should see or say. */
  expect: string[];
  /** What to do, as true in an e-mail or on paper as on the phone. */
  say: string[];
  /** Said on the phone alone. */
  andThen?: string;
  /** Said on the page where somebody might be tempted to ask for a secret. */
  never?: string;
  /** When to stop, whatever the caller wants. */
  stop?: string;
  picture: PictureName | null;
  branches: Branch[];
  /** Whom the caller must call when this step does not go on. */
  call: 'court' | 'pacer' | null;
}

/** What the caller may answer, and where that leads: to a step, or to a clear end. Never to nothing. */
export interface Branch {
  hear: string;
  to: HelpCode | End;
}

export interface End {
  end: 'linked' | 'call-court' | 'call-pacer' | 'wait-for-court' | 'nothing-to-do';
  /** The last sentence of the call. */
  say: string;
}

/** What a script may know: which court the caller means, how that court goes about it, and its rule for this step. */
export interface Call {
  court: Court;
  way: Way;
  rule: StepByRule;
}

export type Tell = (call: Call) => Script;

/** Ends that many steps share. */
export const callCourt = (why: string): End => ({
  end: 'call-court',
  say: `${why} Please call the court’s help desk; the number is on this page.`,
});

/** The court, or PACER where the court's rule for this step says so. */
export const callWhomRuleSays = ({ rule }: Call, why: string): End =>
  rule.call === 'pacer' ? callPacer(why) : callCourt(why);

export const callPacer = (why: string): End => ({
  end: 'call-pacer',
  say: `${why} Please call the PACER Service Center, (800) 676-6856.`,
});
