import { expect, test } from 'vitest';
import { stepText } from '@/components/overlay/overlay-view';
import type { CourtRules } from '@/lib/courts/court-rules';
import { panelCourtById } from '@/lib/courts/panel-court';
import { courtById } from '@/lib/courts/registry';
import type { HelpCode } from '@/lib/help-codes';
import { whomToAsk } from '@/lib/helpdesk/whom-to-call';
import { allPanelTexts, panelTextFor } from '@/lib/steps/all-panel-texts';
import { panelTextIn } from '@/lib/steps/panel-text-in-court';
import { memory, summary } from './fixtures';

const shownIn = (id: string, code: HelpCode) => ({
  code,
  display: 'panel' as const,
  page: { ...summary('court-link-form', {}, { courtId: id }), elements: {} },
  memory: memory(),
  court: panelCourtById(id),
  next: panelCourtById('ca5'),
  chosen: false,
  noneChosen: false,
  notKept: undefined,
});

test('a known problem names PACER where the court’s rule does, and nobody where nobody has to be called', () => {
  const byRule = (id: string, code: HelpCode) => stepText(allPanelTexts, shownIn(id, code))?.callByRule;
  expect(['ilsd', 'ca7', 'bap9', 'cofc'].map((id) => byRule(id, 'L5'))).toEqual([
    null,
    'pacer',
    'pacer',
    'pacer',
  ]);
  expect(whomToAsk('court', 'pacer')).toBe('pacer');
  expect(whomToAsk('court', null)).toBe('court');
  expect(whomToAsk('vendor', 'pacer')).toBe('vendor');
  expect(whomToAsk(null, 'pacer')).toBeNull();
});

test('without a next court: each of theirs, with its own old login', () => {
  const page = summary('pacer-upgrade-complete', {}, { courtId: null });
  expect(panelTextFor('A6', { court: null, page, memory: memory() })?.text.at(-1)).toBe(
    'Open the site of each court that you file in, and link there with that court’s old CM/ECF login.',
  );
});

test('a rule that says only whom to call adds no note', () => {
  const context = { court: courtById('ilsd'), page: summary('court-link-form'), memory: memory() };
  const own = panelTextIn(allPanelTexts, 'L5', context, null, undefined);
  const rules: CourtRules = { path: [], steps: { L5: { call: 'pacer' } } };
  expect(panelTextIn(allPanelTexts, 'L5', context, rules, undefined)).toEqual({ ...own, call: 'pacer' });
  expect(panelTextIn({}, 'L5', context, rules, undefined)).toBeNull();
});

test.each([
  [
    'ca5',
    /request e-filing for \*\*the 5th Cir\.\*\* in Manage PACER Account.*no link step/,
    /CM\/ECF login/,
  ],
  ['ca7', /link in \*\*the 7th Cir\.\*\*.*old appellate filer login/, /CM\/ECF login|request/],
  ['moeb', /link in \*\*Bankr\. E\.D\. Mo\.\*\*.*old CM\/ECF login/, /request|appellate/],
])('the next court, %s, on its own path', (id, says, never) => {
  const page = summary('pacer-upgrade-complete', {}, { courtId: null });
  const text = panelTextFor('A6', { court: null, page, memory: memory(), next: courtById(id) })?.text.join(
    ' ',
  );
  expect(text).toMatch(says);
  expect(text).not.toMatch(never);
});
