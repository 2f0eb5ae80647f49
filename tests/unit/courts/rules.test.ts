import { describe, expect, test } from 'vitest';
import { courtCard } from '@/lib/courts/cards';
import type { Court } from '@/lib/courts/court';
import { courtById, courts } from '@/lib/courts/registry';
import { rules } from '@/lib/courts/rules';
import { journeyFor, notesOf, rulesFor, stepByRule } from '@/lib/courts/rules-of';
import { type HelpCode, helpCodes } from '@/lib/guide/codes';
import { stepCount } from '@/lib/guide/journey';
import { wordsFor } from '@/lib/guide/words';
import { scriptFor } from '@/lib/helpdesk/script';
import type { PageKind } from '@/lib/pages/kinds';
import { plainManner, plainSettings } from '@/lib/progress/memory';

const court = (id: string): Court => courtById(id) as Court;
const path = (id: string) => journeyFor(court(id)).map(([code]) => code);

/** What the panel says on a step in a court, as one text. */
function said(id: string, code: HelpCode, kind: PageKind = 'court-link-form'): string {
  const seen = { kind, facts: {}, training: false };
  const memory = { record: null, manner: plainManner, settings: plainSettings };
  const words = wordsFor(code, { court: courtCard(id), seen, memory });
  return [words?.title, ...(words?.text ?? []), words?.call ?? ''].join(' ');
}

describe.each(rules)('$id', (rule) => {
  test('has a source, courts that exist, and texts in the house’s manner', () => {
    expect(rule.source).not.toBe('');
    if (rule.date) expect(rule.date).toMatch(/^20\d\d(-\d\d)?$/);
    if ('ids' in rule.where) for (const id of rule.where.ids) expect(courtById(id)?.id).toBe(id);
    else for (const kind of rule.where.kinds) expect(courts.some((one) => one.kind === kind)).toBe(true);
    for (const [code, step] of Object.entries(rule.steps)) {
      expect(helpCodes).toContain(code);
      for (const text of [step.add, step.instead?.title, ...(step.instead?.text ?? [])])
        if (text) expect(text).not.toMatch(/!|click here|simply|just /i);
      if (step.instead) expect(step.instead.title).not.toMatch(/\.$/);
    }
    for (const code of rule.path?.flat() ?? []) expect(helpCodes).toContain(code);
  });

  test('is heard on the page, in the popup’s page of the court, and at the help desk', () => {
    const held = courts.filter((one) => rulesFor(one).includes(rule));
    expect(held.length).toBeGreaterThan(0);
    for (const one of held.slice(0, 3))
      for (const [code, step] of Object.entries(rule.steps) as [HelpCode, (typeof rule.steps)['L1']][]) {
        const effect = stepByRule(one, code);
        if (step?.add && effect.notes.some((note) => note.text === step.add)) {
          if (wordsFor(code, contextOf(one))) expect(said(one.id, code)).toContain(step.add);
          expect(notesOf(one).map((note) => note.text)).toContain(step.add);
        }
        if (step?.call && scriptFor(code, one).call) expect(scriptFor(code, one).call).toBe(effect.call);
      }
  });
});

const contextOf = (one: Court) => ({
  court: one,
  seen: { kind: 'court-link-form' as const, facts: {}, training: false },
  memory: { record: null, manner: plainManner, settings: plainSettings },
});

test('the path of each court, by its first codes', () => {
  expect(path('ilsd')).toEqual(['L1', 'S1', 'L2', 'L3', 'L5', 'L6', 'L7']);
  expect(path('moeb')).toEqual(path('ilsd'));
  expect(path('jpml')).toEqual(path('ilsd'));
  expect(path('ca7')).toEqual(['L1', 'S1', 'L3', 'L5', 'L6', 'L7']);
  expect(path('bap10')).toEqual(path('ca7'));
  expect(path('ca5')).toEqual(['A1', 'A2', 'X6']);
  expect(path('lamd')).toEqual(['L1', 'S1', 'L5', 'L6', 'L7']);
  expect(path('wvsd')).toEqual(['L1', 'S1', 'L2', 'L4', 'L5', 'L6', 'L7']);
  expect(journeyFor(court('ord'))[0]).toEqual(['L1', 'S1']);
});

test('the step count follows the court’s own path', () => {
  expect(stepCount('L5', court('ilsd'))).toEqual({ number: 5, of: 7 });
  expect(stepCount('X2', court('ilsd'))).toEqual({ number: 5, of: 7 });
  expect(stepCount('S5', court('moeb'))).toEqual({ number: 2, of: 7 });
  expect(stepCount('L5', court('ca7'))).toEqual({ number: 4, of: 6 });
  expect(stepCount('L3', court('wvsd'))).toEqual({ number: 4, of: 7 });
  expect(stepCount('L5', court('lamd'))).toEqual({ number: 3, of: 5 });
  expect(stepCount('S1', court('ord'))).toEqual({ number: 1, of: 6 });
  expect(stepCount('X6', court('ca5'))).toEqual({ number: 3, of: 3 });
  expect(stepCount('L1', court('ca5'))).toBeNull();
});

test.each([
  ['pawd', 'L5', /& @ \$ or \*/],
  ['ncmb', 'L5', /auto-fill does not work/],
  ['idb', 'L5', /bar number/],
  ['idd', 'X2', /ForgottenECF@id\.uscourts\.gov/],
  ['lawd', 'L5', /24 hours/],
  ['kywb', 'X2', /new e-filing registration/],
  ['ord', 'L5', /E-Filing Registration Only/],
  ['cit', 'L1', /2013/],
  ['cit', 'L5', /866-450-1859/],
  ['nywb', 'L1', /registration is rejected/],
  ['ilsb', 'L1', /do not register anew/],
  ['mdd', 'L3', /Your Account/],
  ['ca9', 'L1', /October 1, 2023/],
  ['ca2', 'L1', /ACMS/],
  ['ca5', 'L1', /Request e-filing in Manage PACER Account.*no link step/],
  ['ca5', 'L1', /court$/],
  ['ca7', 'L5', /lower case/],
  ['ca7', 'X2', /PACER Service Center.*pacer$/],
  ['bap1', 'L5', /pacer$/],
  ['cofc', 'X2', /pacer$/],
  ['jpml', 'L1', /good standing/],
  ['gub', 'L1', /two databases/],
  ['wvsd', 'L7', /pop-up/],
] as const)('%s at %s says %s', (id, code, text) => {
  expect(said(id, code)).toMatch(text);
});

test('a court without rules says the step’s own words and nothing else', () => {
  expect(rulesFor(court('vtb'))).toEqual([]);
  expect(said('vtb', 'L5')).not.toContain('**In ');
});

test('each note tells its date, or that its page has none', () => {
  expect(said('idd', 'L5')).toContain('(as of 2021)');
  expect(said('pawd', 'L5')).toContain('(page without a date)');
});
