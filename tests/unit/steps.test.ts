import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { courtCard } from '@/lib/courts/cards';
import { type HelpCode, helpCodes } from '@/lib/help-codes';
import { allPanelTexts } from '@/lib/steps/all-panel-texts';
import { phoneScripts } from '@/lib/steps/all-phone-scripts';
import { allConditions } from '@/lib/steps/conditions';
import { courtConditions } from '@/lib/steps/court-conditions';
import { courtPanelTexts } from '@/lib/steps/court-panel-texts';
import { pacerConditions } from '@/lib/steps/pacer-conditions';
import { pacerPanelTexts } from '@/lib/steps/pacer-panel-texts';
import { stepCountIn } from '@/lib/steps/step-count-in-court';
import { inCourtOverlay, inPacerOverlay } from '@/lib/steps/texts-in-overlay';
import { titles } from '@/lib/steps/title-in';
import { comesNext, lastSeen } from '@/lib/steps/X9/last-seen';
import { memory, record, summary } from './fixtures';

const folders = readdirSync('lib/steps', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** A step that no page is: it is only for the phone. */
const onThePhoneOnly: HelpCode[] = ['X8'];

/** Steps on no path: the panel says no "Step 5 of 7" with them. */
const uncounted: HelpCode[] = ['R1', 'R2', 'R3', 'R4', 'A7', 'A8', 'X6', 'X9'];

/** Steps that X9 cannot name as the last one seen in a court, each with the reason. */
const notLastSeen: Partial<Record<HelpCode, string>> = {
  ...Object.fromEntries(
    (['R1', 'R2', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'X6'] as HelpCode[]).map((code) => [
      code,
      'the account’s page, kept with no court',
    ]),
  ),
  L8: 'guidance has ended',
  R3: 'the same pages as L2 to L4, with nothing to look for',
  R4: 'guidance has ended',
  X7: 'no page',
  X8: 'no page',
  X9: 'not known, and never kept',
};

test('every help code has one folder, and every folder a help code', () => {
  expect(folders.sort()).toEqual([...helpCodes].sort());
});

describe.each(helpCodes)('step %s', (code) => {
  test('has a title that begins with a capital letter and ends without a period', () => {
    const title = titles[code];
    for (const one of typeof title === 'string' ? [title] : [title.plain, title.appellate])
      expect(one).toMatch(/^[A-Z].*[^.]$/);
  });
  test('has a phone script', () => {
    expect(phoneScripts[code]).toBeTypeOf('function');
  });
  test('has a panel text, and is judged on the pages that its condition names', () => {
    const on = allConditions.find(([other]) => other === code)?.[1].on;
    expect(code in allPanelTexts).toBe(on !== undefined);
    const judged = {
      court: courtConditions.some(([other]) => other === code),
      pacer: pacerConditions.some(([other]) => other === code),
    };
    const expected = { court: on === 'court' || on === 'both', pacer: on === 'pacer' || on === 'both' };
    expect(
      judged,
      `${code}/condition.ts says on: ${on}. Name the step in lib/steps/court-conditions.ts or pacer-conditions.ts.`,
    ).toEqual(expected);
    expect(on === undefined).toBe(onThePhoneOnly.includes(code));
  });
  test('counts as a step of a path, or is listed as one that does not', () => {
    const counted = stepCountIn(code, { id: 'ilsd', kind: 'district' }) ?? stepCountIn(code);
    expect(
      counted === null,
      `${code}: name the step that it counts as in lib/steps/step-count.ts, or list it here in "uncounted".`,
    ).toBe(uncounted.includes(code));
  });
  test('has a name for when it was seen last, or is listed as one that is never that', () => {
    expect(
      code in lastSeen,
      `${code}: name its page in lib/steps/X9/last-seen.ts, or list it here in "notLastSeen" with the reason.`,
    ).toBe(!(code in notLastSeen));
  });
});

describe('a page that is not known names the step that was seen last', () => {
  const textsAfter = (step: HelpCode | null) => {
    const context = {
      court: courtCard('ilsd'),
      page: summary('court-link-answer'),
      memory: memory({ record: record({ step }) }),
    };
    return allPanelTexts.X9?.(context).text.slice(1, -1);
  };
  const withNext = Object.keys(comesNext);
  test.each(Object.keys(lastSeen) as HelpCode[])('%s, and what comes next where one step does', (step) => {
    const [said, ...more] = textsAfter(step) ?? [];
    expect(said).toMatch(/^\*\*Last seen:\*\* [^.]+\./);
    expect(/\. Next comes [^.]+\.$/.test(said ?? '')).toBe(withNext.includes(step));
    expect(more).toEqual([]);
  });
  test('the way to the link, step by step', () => {
    expect(withNext.sort()).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'S1', 'X2']);
    expect(textsAfter('L2')).toEqual([
      '**Last seen:** the first page after signing in. Next comes Utilities, with the entry for linking.',
    ]);
  });
  test('nothing where none was, or where it has no name', () => {
    expect([textsAfter(null), textsAfter('A2')]).toEqual([[], []]);
  });
});

test('the overlays have the panel texts that the list says, each of a step on their pages', () => {
  expect(Object.keys(courtPanelTexts).sort()).toEqual([...inCourtOverlay].sort());
  expect(Object.keys(pacerPanelTexts).sort()).toEqual([...inPacerOverlay].sort());
  const on = (code: HelpCode) => allConditions.find(([other]) => other === code)?.[1].on;
  expect(inCourtOverlay.map(on)).toEqual(inCourtOverlay.map(() => 'court'));
  expect(inPacerOverlay.map(on)).toEqual(inPacerOverlay.map(() => 'pacer'));
});
