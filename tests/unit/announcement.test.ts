import { expect, test } from 'vitest';
import { announcement } from '@/components/overlay/announcement';

const words = { title: 'Compare the two names', text: ['Unspoken.'] };

test('the offer says only that it is there', () => {
  expect(announcement({ code: 'L1', loud: 'chip' }, 'S.D. Ill.', { number: 1, of: 7 }, words)).toBe(
    'ECF Link Guide can guide you in S.D. Ill.',
  );
});

test('a step says where, which step, what to do, and the help code', () => {
  expect(announcement({ code: 'L6', loud: 'panel' }, 'S.D. Ill.', { number: 6, of: 7 }, words)).toBe(
    'S.D. Ill., step 6 of 7. Compare the two names. Help code L6.',
  );
  expect(announcement({ code: 'X5', loud: 'panel' }, 'PACER', null, words)).toBe(
    'PACER. Compare the two names. Help code X5.',
  );
});

test('what stops comes before the instruction; what is only good to know is not spoken', () => {
  const note = { title: 'Do not press Submit', text: 'The names differ.' };
  const said = (tone: 'stop' | 'care') =>
    announcement({ code: 'X1', loud: 'panel' }, 'PACER', null, { ...words, note: { tone, ...note } });
  expect(said('stop')).toBe(
    'PACER. Do not press Submit. The names differ. Compare the two names. Help code X1.',
  );
  expect(said('care')).not.toContain('Submit');
});
