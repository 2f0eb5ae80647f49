import { expect, test } from 'vitest';
import { type HelpCode, helpCodes } from '@/lib/help-codes';
import { answers } from '@/lib/helpdesk/all-answers';
import { answersFor } from '@/lib/helpdesk/brief-answers';

test('the problems without a published answer, or with only part of one, are marked', () => {
  const open = answers.filter(({ unanswered }) => unanswered).map(({ id }) => id);
  expect(open.sort()).toEqual([
    'already-linked',
    'deadline-today',
    'joined-or-left-government',
    'linked-the-wrong-account',
    'lost-phone',
    'outside-the-us',
    'pro-bono',
    'reinstatement',
    'security-violation',
  ]);
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

test('no two answers share an id', () => {
  expect(new Set(answers.map(({ id }) => id)).size).toBe(answers.length);
});

test('the panel of every step has known problems, and only those of the kind of court', () => {
  const onPages = helpCodes.filter((code) => !['X7', 'X8'].includes(code));
  const without = onPages.filter((code) => answersFor(code).length === 0);
  expect(without).toEqual(['S4'] satisfies HelpCode[]);
  expect(answersFor('X3', 'appellate').map(({ id }) => id)).not.toContain('menus-missing');
  expect(answersFor('X3', 'district').map(({ id }) => id)).toContain('menus-missing');
});

test('at a step the problem of that step comes first', () => {
  const first = (code: HelpCode) => answersFor(code, 'district')[0]?.id;
  expect(first('L5')).toBe('old-login-unknown');
  expect(first('X7')).toBe('linked-the-wrong-account');
  expect(first('L3')).toBe('link-not-found');
});
