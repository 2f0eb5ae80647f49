import type { Court } from '@/lib/courts/court';
import type { Correction } from '@/lib/memory/help-desk-records';
import type { End } from '@/lib/steps/phone-script';
import { placesToCall } from './numbers';

/** How a call ends: what is said, and who acts next. */
export interface EndOfCall {
  title: string;
  say: string;
  /** Whom the caller can call, each number or address with its date; empty where nobody has to act. */
  whom: string[];
  /** What the staff do now, where the court that has to act is their own. */
  staff: string[];
}

const titles: Record<End['end'], string> = {
  linked: 'Done in this court',
  'call-court': 'The court has to act',
  'call-pacer': 'PACER has to act',
  'wait-for-court': 'Wait for the court',
  'nothing-to-do': 'Nothing has to be done',
};

/** No source says how a court's staff work; these hold for any of them. */
const staffActs = [
  'Write down the caller’s name, bar number and a number to call back. Ask for no password.',
  'Look at the filer’s account in CM/ECF yourself, or hand the call to those who maintain accounts in your court.',
  'Call back with what was found, before the caller presses Submit or tries again.',
];

/**
 * The end of a call in a court.
 * @param isStaff the caller's court is the one whose own staff answer this phone: they are not told to call themselves
 */
export function endOfCall(
  { end, say, why }: End,
  court: Court,
  correction: Correction | undefined,
  isStaff: boolean,
): EndOfCall {
  if (end === 'call-court' && isStaff) {
    // "If that does not help," begins a sentence that goes on.
    const first = !why ? 'We' : /[,:]$/.test(why) ? `${why.slice(0, -1)}, we` : `${why} We`;
    return {
      title: 'Your court has to act',
      say: `${first} look into it here. Please do not continue until we call you back.`,
      whom: [],
      staff: staffActs,
    };
  }
  const whom =
    end === 'call-court' || (end === 'wait-for-court' && !isStaff)
      ? placesToCall(court, correction, 'court')
      : end === 'call-pacer'
        ? placesToCall(court, correction, 'pacer')
        : [];
  return { title: titles[end], say, whom, staff: [] };
}
