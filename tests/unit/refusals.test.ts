import { describe, expect, test } from 'vitest';
import { pageForStep } from '@/lib/content/page-for-step';
import { courtById } from '@/lib/courts/registry';
import type { DetectedPage, Refusal } from '@/lib/pages/page-summary';
import { refusals } from '@/lib/pages/page-summary';
import { panelTextFor } from '@/lib/steps/all-panel-texts';
import { scriptFor } from '@/lib/steps/all-phone-scripts';
import type { PanelText } from '@/lib/steps/step';
import { memory, summary } from './fixtures';

const adviceIn = (id: string, refusal: Refusal): PanelText => {
  const page = summary('court-link-failed', { refusal }, { courtId: id });
  const text = panelTextFor('X2', { court: courtById(id), page, memory: memory() });
  if (!text) throw new Error('no text');
  return text;
};
const allOf = ({ title, text, note }: PanelText): string =>
  [title, ...text, note?.title, note?.text].join(' ');

describe('X2: each refusal has its own advice', () => {
  test('no two have the same title, and none but the one for a wrong login counts tries', () => {
    const titles = refusals.map((refusal) => adviceIn('ilsd', refusal).title);
    expect(new Set(titles).size).toBe(refusals.length);
    const counting = refusals.filter((refusal) => /five/i.test(adviceIn('ilsd', refusal).note?.title ?? ''));
    expect(counting).toEqual(['wrong-credentials']);
  });

  test.each<[Refusal, RegExp, RegExp]>([
    ['wrong-credentials', /before NextGen.*saved passwords/, /upgrade/i],
    ['locked', /at least five minutes/, /upgrade|disabled/i],
    ['disabled', /turned on again/, /minutes|saved passwords|before the next try/i],
    ['already-linked', /Do not try other logins/, /five|saved passwords/i],
    ['not-upgraded', /Upgrade.*yours alone/, /five|saved passwords/i],
    ['shared-account', /your own PACER account/, /five|saved passwords/i],
    ['unknown', /does not know why/, /upgrade/i],
  ])('%s', (refusal, says, never) => {
    for (const id of ['ilsd', 'moeb', 'ca7', 'ord', 'pawd', 'cofc']) {
      expect(allOf(adviceIn(id, refusal)), id).toMatch(says);
      expect(allOf(adviceIn(id, refusal)), id).not.toMatch(never);
    }
  });

  test('a court’s notes on its logins are left out where the login was not refused', () => {
    const withNote = refusals.filter((refusal) => allOf(adviceIn('pawd', refusal)).includes('& @ $ or *'));
    expect(withNote).toEqual(['wrong-credentials', 'locked', 'unknown']);
  });

  test('in a court of appeals: lowercase, the national login, PACER’s number', () => {
    const { text, call } = adviceIn('ca7', 'wrong-credentials');
    expect(text.join(' ')).toContain('in the courts of appeals before NextGen');
    expect(text.join(' ')).toContain('lowercase');
    expect(text.join(' ')).not.toMatch(/upper and lower case|in this court/);
    expect(call).toBe('pacer');
    const say = scriptFor('X2', courtById('ca7') as never).say.join(' ');
    expect(say).toContain('national appellate filer login, in lowercase');
    expect(say).not.toMatch(/upper and lower case|login of this court/);
  });

  test('on the phone: disabled is not locked, and the account’s refusals lead to the account', () => {
    const branches = scriptFor('X2', courtById('ilsd') as never).branches;
    const to = (hear: string) => branches.find((branch) => branch.hear.includes(hear))?.to;
    expect(to('not upgraded')).toBe('A1');
    expect(to('shared')).toBe('S1');
    expect(JSON.stringify(to('disabled'))).not.toMatch(/minutes/);
    expect(JSON.stringify(to('locked'))).toMatch(/five minutes/);
    expect(branches.length, 'each has a digit').toBeLessThanOrEqual(9);
  });
});

describe('X3: the ring is where the text says', () => {
  const logOut = { tagName: 'A' } as Element;
  const entry = { tagName: 'A' } as Element;
  const page = (elements: DetectedPage['elements']): DetectedPage => ({
    ...summary('court-utilities', { looksDifferent: true }),
    elements,
  });

  test('at Log Out, on every page of the menu bar', () => {
    const shown = pageForStep(page({ target: entry, logOut }), 'X3');
    expect(shown.elements.target).toBe(logOut);
    expect(shown.facts.looksDifferent).toBe(false);
    expect(pageForStep(page({ target: entry, logOut }), 'L3').elements.target).toBe(entry);
  });
  test('nowhere without a Log Out, and the panel says that the page looks different', () => {
    const shown = pageForStep(page({ target: entry }), 'X3');
    expect(shown.elements.target).toBeNull();
    expect(shown.facts.looksDifferent).toBe(true);
  });
  test('the panel begins with reloading, and names Log Out', () => {
    const context = { court: courtById('ilsd'), page: summary('court-menu'), memory: memory() };
    const text = panelTextFor('X3', context);
    expect(text?.title).toMatch(/^Reload/);
    expect(text?.text.join(' ')).toContain('**Log Out**');
  });
});
