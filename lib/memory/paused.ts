import type { CourtRecord } from './knowledge';
import type { Memory } from './memory';
import { calledLately } from './stop';

/** Guidance without a step for longer than this, in ms, pauses by itself. */
export const pausesAfter = 12 * 60 * 60 * 1000;

const lastStepAt = ({ stepAt, times }: CourtRecord): number => Math.max(stepAt, times.progress ?? 0);

/** Whether guidance in a court has had no step for so long that it counts as paused; `now` in ms since 1970. */
export const isPaused = ({ record, guidance }: Pick<Memory, 'record' | 'guidance'>, now: number): boolean =>
  guidance.guiding &&
  guidance.awaitingMenus === null &&
  record !== null &&
  now - lastStepAt(record) > pausesAfter;

/**
 * The memory of a court as pages use it, with what follows from the time of day: where guidance is paused, the person is
 * asked again before it goes on; a call about two names counts for some hours.
 */
export function atTime(memory: Memory, now: number): Memory {
  const paused = isPaused(memory, now);
  const called = memory.record !== null && calledLately(memory.record.times, now);
  if (!paused && !called) return memory;
  return {
    ...memory,
    ...(paused ? { guidance: { ...memory.guidance, guiding: false }, paused } : {}),
    ...(called ? { called } : {}),
  };
}
