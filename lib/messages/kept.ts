import type { MirrorProblem } from '@/lib/memory/mirror';

/** The worker's answer to what it is to write down, once it is written: true, or with what prevents sync. */
export interface Kept {
  kept: true;
  problem: MirrorProblem;
}

/** Whether the worker has written it down. Any other answer, or none, is no such word. */
export const isKept = (answer: unknown): answer is true | Kept =>
  answer === true ||
  (typeof answer === 'object' && answer !== null && (answer as Partial<Kept>).kept === true);
