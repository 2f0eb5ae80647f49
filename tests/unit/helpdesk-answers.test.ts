import { expect, test } from 'vitest';
import { type HelpCode, helpCodes } from '@/lib/guide/codes';
import { answersFor } from '@/lib/helpdesk';
import { answers } from '@/lib/helpdesk/all-answers';

/** The collected list of known problems, by topic: A accounts, B before, C linking, D after, E sign-in, F browser. */
const collected = Object.entries({ A: 8, B: 11, C: 12, D: 9, E: 11, F: 3 }).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, i) => `${letter}${i + 1}`),
);

test('every known problem of the list is answered, each once', () => {
  expect(answers.flatMap(({ covers }) => covers).sort()).toEqual([...collected].sort());
});

test('the three without a published answer say so', () => {
  const open = answers.filter(({ unanswered }) => unanswered).flatMap(({ covers }) => covers);
  expect(open).toEqual(expect.arrayContaining(['C8', 'C9', 'E8']));
});

test.each(answers.map((answer) => ({ ...answer, answer })))('$id is complete', ({ answer }) => {
  const { id, symptom, tell, source, date, brief, codes } = answer;
  expect(id).toMatch(/^[a-z0-9-]+$/);
  expect(symptom).toMatch(/[.?”]$/);
  expect(tell.length).toBeGreaterThan(40);
  expect(source).not.toBe('');
  expect(date).toMatch(/^(20\d\d(-(0[1-9]|1[0-2]))?|undated)$/);
  expect(`${symptom} ${tell} ${brief ?? ''}`).not.toMatch(/!|click here|pacerc@/i);
  for (const code of codes) expect(helpCodes).toContain(code);
  if (brief) expect(brief.length, 'the panel is small').toBeLessThanOrEqual(190);
});

test('ids are each given once', () => {
  expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length);
});

test('the panel of every step on a page offers something, and only in courts where it arises', () => {
  const onPages = helpCodes.filter((code) => !['X7', 'X8'].includes(code));
  const without = onPages.filter((code) => answersFor(code).length === 0);
  expect(without).toEqual(['S4'] satisfies HelpCode[]);
  expect(answersFor('X3', 'appellate').map(({ id }) => id)).not.toContain('menus-missing');
  expect(answersFor('X3', 'district').map(({ id }) => id)).toContain('menus-missing');
});

test('at a step the problem of that step stands first', () => {
  const first = (code: HelpCode) => answersFor(code, 'district')[0]?.id;
  expect(first('L5')).toBe('old-login-unknown');
  expect(first('X7')).toBe('linked-the-wrong-account');
  expect(first('L3')).not.toBe('linked-years-ago');
});
