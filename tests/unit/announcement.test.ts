import { expect, test } from 'vitest';
import { announcement } from '@/components/overlay/announcement';

const panelText = { title: 'Compare the two names', text: ['Not announced.'] };

test('the chip announces only the offer', () => {
  expect(announcement({ code: 'L1', display: 'chip' }, 'S.D. Ill.', { number: 1, of: 7 }, panelText)).toBe(
    'ECF Link Guide can guide you in S.D. Ill.',
  );
});

test('a step announces the court, which step it is, what to do, and the help code', () => {
  expect(announcement({ code: 'L6', display: 'panel' }, 'S.D. Ill.', { number: 6, of: 7 }, panelText)).toBe(
    'S.D. Ill., step 6 of 7. Compare the two names. Help code L6.',
  );
  expect(announcement({ code: 'X5', display: 'panel' }, 'PACER', null, panelText)).toBe(
    'PACER. Compare the two names. Help code X5.',
  );
});

test('a stop is announced before the instruction; other notes are not announced', () => {
  const note = { title: 'Do not press Submit', text: 'The names differ.' };
  const announced = (tone: 'stop' | 'care') =>
    announcement({ code: 'X1', display: 'panel' }, 'PACER', null, { ...panelText, note: { tone, ...note } });
  expect(announced('stop')).toBe(
    'PACER. Do not press Submit. The names differ. Compare the two names. Help code X1.',
  );
  expect(announced('care')).not.toContain('Submit');
});

test('a title that ends in a court’s name has one period', () => {
  const end = { ...panelText, title: 'Linked in S.D. Ill.' };
  expect(announcement({ code: 'L8', display: 'panel' }, 'S.D. Ill.', null, end)).toBe(
    'S.D. Ill. Linked in S.D. Ill. Help code L8.',
  );
});

test('a title that asks ends in its question mark alone', () => {
  const note = { tone: 'stop' as const, title: 'Did you press Submit on that page?', text: 'Two names.' };
  const asks = { ...panelText, title: 'Have you ever filed in this court?', note };
  expect(announcement({ code: 'L8', display: 'panel' }, 'PACER', null, asks)).toBe(
    'PACER. Did you press Submit on that page? Two names. Have you ever filed in this court? Help code L8.',
  );
});
