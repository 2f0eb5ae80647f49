import { expect, test } from 'vitest';
import type { NameVerdict } from '@/lib/names/compare';
import { condition as isL6 } from '@/lib/steps/L6/condition';
import { panelText as textOfL6 } from '@/lib/steps/L6/panel-text';
import { condition as isX1 } from '@/lib/steps/X1/condition';
import { panelText as textOfX1 } from '@/lib/steps/X1/panel-text';
import { memory, summary } from '../fixtures';

/** What the panel's box says of two names, by the step that applies. */
function boxFor(names: NameVerdict | undefined, isRead = true) {
  const seen = summary('court-link-confirm', names ? { names } : {});
  const kept = memory();
  const steps = [
    [isL6, textOfL6],
    [isX1, textOfX1],
  ] as const;
  const fitting = steps.filter(([condition]) => condition.appliesTo(seen, kept));
  expect(fitting).toHaveLength(1);
  const both = { cmecf: 'Jordan Sample', pacer: 'Jordan Sample' };
  return fitting[0]?.[1]({ court: null, page: isRead ? { ...seen, names: both } : seen, memory: kept }).note;
}

test.each([
  ['same', 'done', 'The names read the same'],
  ['compatible', 'plain', 'Nothing in the names contradicts'],
  ['unclear', 'care', 'Compare the names yourself'],
  ['differ', 'stop', 'Stop. Do not press Submit'],
  ['firm', 'stop', 'Stop. Do not press Submit'],
] as const)('%s: the box is "%s" and says "%s"', (names, tone, title) => {
  expect(boxFor(names)).toMatchObject({ tone, title });
});

test('names that could not be read are not called unlike', () => {
  expect(boxFor('unclear', false)).toMatchObject({ tone: 'care', title: 'The guide cannot read the names' });
  expect(boxFor(undefined, false)).toMatchObject({ tone: 'care', title: 'The guide cannot read the names' });
});
