import { describe, expect, test } from 'vitest';
import { recordOf } from '@/lib/memory/knowledge';
import { atTime, isPaused } from '@/lib/memory/paused';
import { memory } from './fixtures';

const hour = 3_600_000;
const start = 100 * hour;
const stepAt = (at: number, progress?: number) =>
  recordOf({ times: { tracked: 1, ...(progress ? { progress } : {}) }, step: 'L1', stepAt: at });
const guided = (record = stepAt(start)) => memory({ record, guidance: { guiding: true } });

describe('guidance pauses by itself', () => {
  test.each([
    ['after a little more than twelve hours', guided(), start + 12 * hour + 1, true],
    ['not at twelve hours', guided(), start + 12 * hour, false],
    ['not where "Guide me" is later than the last step', guided(stepAt(1, start)), start + hour, false],
    ['where both are long ago', guided(stepAt(start, 1)), start + 13 * hour, true],
    ['not where nothing is known of the court', memory({ guidance: { guiding: true } }), start, false],
    ['not where nobody is guided', memory({ record: stepAt(1) }), start, false],
    [
      'not while the menus are awaited',
      memory({
        record: stepAt(1),
        guidance: { guiding: true, awaitingMenus: { since: 'confirmation', pages: 0, signedInAgain: false } },
      }),
      start,
      false,
    ],
  ])('%s', (_, kept, now, paused) => {
    expect(isPaused(kept, now)).toBe(paused);
  });

  test('pages then see it as not guided, and everything else as it is', () => {
    const kept = guided();
    const now = start + 13 * hour;
    expect(atTime(kept, now)).toEqual({
      ...kept,
      guidance: { ...kept.guidance, guiding: false },
      paused: true,
    });
    expect(atTime(kept, start + hour)).toBe(kept);
  });
});
