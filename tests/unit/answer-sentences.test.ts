import { describe, expect, test } from 'vitest';
import { answerOf } from '@/lib/pages/answer-sentences';
import { sentences } from '../detect/cases/sentences';

describe('sentences of a court’s answer', () => {
  test.each(sentences.filter((one) => one.class !== 'confirms'))(
    '$text: is no confirmation ($why)',
    ({ text }) => {
      expect(answerOf(text)).not.toBe('confirmed');
    },
  );
  test('confirmations that are known, and none of them is taken for harmless advice', () => {
    const confirming = sentences.filter((one) => one.class === 'confirms').map(({ text }) => answerOf(text));
    expect(confirming.filter((answer) => answer === 'confirmed').length).toBeGreaterThanOrEqual(25);
    expect(confirming).not.toContain('harmless');
  });
});
