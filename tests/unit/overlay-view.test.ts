// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { clear, renderStep, stepText } from '@/components/overlay/overlay-view';
import type { ViewActions } from '@/components/overlay/step-view';
import type { ShownStep } from '@/lib/content/overlay-contract';
import { panelCourtById } from '@/lib/courts/panel-court';
import type { BriefAnswer } from '@/lib/helpdesk/answer';
import { courtLookupUrl } from '@/lib/helpdesk/whom-to-call';
import { recordOf } from '@/lib/memory/knowledge';
import type { PageKind } from '@/lib/pages/page-kinds';
import { allPanelTexts } from '@/lib/steps/all-panel-texts';
import { atOpenStop } from '@/lib/steps/open-stop';
import { memory, summary } from './fixtures';

let region = document.createElement('section');
beforeEach(() => {
  clear(region);
  region = document.createElement('section');
  document.body.replaceChildren(region);
});

const step = (change: Partial<ShownStep> = {}): ShownStep => ({
  code: 'L5',
  display: 'panel',
  page: { ...summary('court-link-form'), elements: {} },
  memory: memory(),
  court: panelCourtById('ilsd'),
  next: null,
  chosen: false,
  noneChosen: false,
  notKept: undefined,
  ...change,
});
const nothing = () => undefined;
const actions: ViewActions = {
  open: nothing,
  collapse: nothing,
  moveToOtherSide: nothing,
  scrollToTarget: nothing,
  notNow: nothing,
  openHelpDesk: nothing,
  choose: nothing,
  answerWhose: nothing,
  tryAgain: () => undefined,
  guideNext: nothing,
  hide: nothing,
  knownProblems: async () => [],
};
const panel = { isChip: false, side: 'right', offscreen: null } as const;

function show(shown: ShownStep, state: Parameters<typeof renderStep>[3] = panel, change = {}): string {
  const text = stepText(allPanelTexts, shown);
  if (!text) throw new Error(`no text for ${shown.code}`);
  renderStep(region, shown, text, state, { ...actions, ...change });
  return region.textContent ?? '';
}

describe('the texts of a step', () => {
  test('name the court and count the step; a page of no court is PACER’s', () => {
    expect(stepText(allPanelTexts, step())).toMatchObject({
      where: 'S.D. Ill.',
      count: { number: 5, of: 7 },
    });
    const page = { ...summary('pacer-account', {}, { courtId: null }), elements: {} };
    expect(stepText(allPanelTexts, step({ code: 'A2', court: null, page }))).toMatchObject({
      court: null,
      where: 'PACER',
    });
  });
  test('count the steps to an upgraded account only where it is not one yet', () => {
    const at = (accountType: 'legacy' | 'upgraded') => {
      const page = { ...summary('pacer-account', { accountType }, { courtId: null }), elements: {} };
      return stepText(allPanelTexts, step({ code: 'A2', court: null, page }))?.count;
    };
    expect(at('legacy')).toEqual({ number: 2, of: 6 });
    expect(at('upgraded')).toBeNull();
  });
  test('are null where the overlay has none for the code', () => {
    expect(stepText({}, step())).toBeNull();
  });
  test('are null at an open stop for which nothing is at hand, and the stop’s own where it is', () => {
    const record = recordOf({ times: { differ: 5 }, step: null, stepAt: 5 });
    const at = (change: Partial<ShownStep>) =>
      stepText(allPanelTexts, step({ code: 'L3', memory: memory({ record }), ...change }));
    expect(at({})).toBeNull();
    expect(at({ atOpenStop })?.panelText.title).toBe('Call before you try again');
  });
});

describe('what is rendered', () => {
  test('the panel has one heading, the court, the step and the help code', () => {
    show(step());
    expect([...region.querySelectorAll('h2')]).toHaveLength(1);
    expect(region.querySelector('.court-line')?.textContent).toBe('S.D. Ill.Step 5 of 7');
    expect(region.querySelector('.foot .code')?.textContent).toBe('L5');
    expect(region.classList.contains('as-chip')).toBe(false);
  });
  test('the chip offers; a collapsed panel’s chip says the step and cannot be dismissed', () => {
    const chip = { ...panel, isChip: true };
    expect(show(step({ display: 'chip' }), chip)).toBe('Guide me in S.D. Ill.');
    expect(region.querySelectorAll('button')).toHaveLength(2);
    expect(show(step(), chip)).toBe('S.D. Ill. Step 5 of 7 L5');
    expect(region.querySelectorAll('button')).toHaveLength(1);
    expect(region.classList.contains('as-chip')).toBe(true);
  });
  test('a target that is scrolled away has a button that leads to it, only as long as it is away', () => {
    expect(show(step(), { ...panel, offscreen: 'down' })).toContain('Scroll to it');
    expect(show(step())).not.toContain('Scroll to it');
  });
  test('the two names are text, and nothing of them is markup', () => {
    const names = { cmecf: '<b>Jordan</b> Sample', pacer: 'Jordan Sample' };
    const page = { ...summary('court-link-confirm', { names: 'same' }), elements: {}, names };
    show(step({ code: 'L6', page }));
    expect([...region.querySelectorAll('.names dd')].map((name) => name.textContent)).toEqual([
      '<b>Jordan</b> Sample',
      'Jordan Sample',
    ]);
  });
  test('focus and an open list of problems stay when the same step is rendered again', () => {
    show(step());
    const button = region.querySelector('button');
    const trouble = region.querySelector('details');
    button?.focus();
    if (trouble) trouble.open = true;
    show(step(), { ...panel, side: 'left', offscreen: 'up' });
    expect(document.activeElement).toBe(button);
    expect(region.querySelector('details')).toBe(trouble);
    expect(trouble?.open).toBe(true);
  });
});

describe('whose number is shown', () => {
  const onPacer = (code: ShownStep['code'], kind: PageKind, change: Partial<ShownStep> = {}) =>
    step({ code, court: null, page: { ...summary(kind, {}, { courtId: null }), elements: {} }, ...change });
  const numbers = () => region.querySelector('.call')?.textContent ?? '';

  test('the court’s on its page, without its name again; PACER’s where the step says so', () => {
    show(step());
    expect(numbers()).toMatch(/^\d{3}-\d{3}-\d{4} CM\/ECF help desk/);
    show(onPacer('A2', 'pacer-account'));
    expect(numbers()).toContain('(800) 676-6856 PACER Service Center');
  });
  test('that of the court to go on with, by its name, where a page of no court says to call the court', () => {
    show(onPacer('R2', 'pacer-efile-registration', { next: panelCourtById('moeb') }));
    expect(numbers()).toMatch(/^Bankr\. E\.D\. Mo\.\s*[\d-]+ CM\/ECF help desk number as of/);
    expect(numbers()).not.toContain('676-6856');
  });
  test('no number there without such a court: PACER’s would be the wrong one', () => {
    show(onPacer('R2', 'pacer-efile-registration'));
    expect(numbers()).toBe('Look up the court’s number');
    expect(region.querySelector('.call a')?.getAttribute('href')).toBe(courtLookupUrl);
  });
  test('what staff entered for that court stands before its numbers', () => {
    const correction = { v: 1, phone: '555-0100', hours: '', advice: '', at: 0 } as const;
    const next = panelCourtById('moeb');
    show(onPacer('R2', 'pacer-efile-registration', { next, memory: { ...memory(), correction } }));
    expect(numbers()).toMatch(/^Bankr\. E\.D\. Mo\.\s*555-0100/);
  });
  test('a page that looks different names the one whose number stands below', () => {
    const facts = { looksDifferent: true };
    show(step({ page: { ...summary('court-link-form', facts), elements: {} } }));
    expect(region.querySelector('.different')?.textContent).toContain('ask the court’s help desk');
    const page = { ...summary('pacer-upgrade-person', facts, { courtId: null }), elements: {} };
    show(step({ code: 'A3', court: null, next: panelCourtById('moeb'), page }));
    expect(region.querySelector('.different')?.textContent).toContain('ask PACER');
    expect(numbers()).toContain('676-6856');
  });
});

describe('known problems', () => {
  const answer: BriefAnswer = {
    id: 'a',
    symptom: 'It is refused',
    tell: 'Try again',
    call: null,
    codes: ['L5'],
  };
  const open = () => {
    const trouble = region.querySelector('details');
    if (trouble) trouble.open = true;
    trouble?.dispatchEvent(new Event('toggle'));
  };
  /** One task later, when all microtasks have run. */
  const settle = () => new Promise((later) => setTimeout(later));

  test('are asked for when the list is opened', async () => {
    let asked = 0;
    const knownProblems = async () => {
      asked++;
      return [answer];
    };
    expect(show(step(), panel, { knownProblems })).not.toContain('It is refused');
    expect(asked).toBe(0);
    open();
    await settle();
    expect(region.textContent).toContain('It is refused');
  });
  test('that arrive after the step has changed are not shown', async () => {
    let arrive: (answers: BriefAnswer[]) => void = nothing;
    const knownProblems = () => new Promise<BriefAnswer[]>((resolve) => (arrive = resolve));
    show(step(), panel, { knownProblems });
    open();
    await settle();
    show(step({ code: 'L6' }), panel, { knownProblems: () => new Promise(nothing) });
    arrive([answer]);
    await settle();
    expect(region.textContent).not.toContain('It is refused');
  });
});
