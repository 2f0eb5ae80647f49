import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { courtCard } from '@/lib/courts/cards';
import type { Court } from '@/lib/courts/court';
import { notesOf, pathFor, quotedOnly, rulesFor, stepByRule } from '@/lib/courts/court-rules';
import { courtById, courts } from '@/lib/courts/registry';
import { rules } from '@/lib/courts/rules';
import { type HelpCode, helpCodes } from '@/lib/help-codes';
import { initialGuidance, initialSettings } from '@/lib/memory/memory';
import type { PageKind } from '@/lib/pages/page-kinds';
import { panelTextFor } from '@/lib/steps/all-panel-texts';
import { scriptFor } from '@/lib/steps/all-phone-scripts';
import { stepCountIn } from '@/lib/steps/step-count-in-court';

const facts = readFileSync('.github/FACTS.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '));

const court = (id: string): Court => courtById(id) as Court;
const path = (id: string) => pathFor(court(id)).map(([code]) => code);

/** The panel's text at a step in a court, as one string. */
function panelTextIn(id: string, code: HelpCode, kind: PageKind = 'court-link-form'): string {
  const page = { kind, facts: {}, training: false };
  const memory = { record: null, guidance: initialGuidance, settings: initialSettings };
  const panelText = panelTextFor(code, { court: courtCard(id), page, memory });
  return [panelText?.title, ...(panelText?.text ?? []), panelText?.call ?? ''].join(' ');
}

describe.each(rules)('$id', (rule) => {
  test('has a source, existing courts, and texts without exclamation marks and filler words', () => {
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

  test('has its source in a row of FACTS.md', () => {
    const row = facts.find((line) => line.includes(`\`${rule.id}\``)) ?? '';
    expect(row).not.toBe('');
    expect(
      row
        .split('|')
        .slice(2, -1)
        .every((cell) => cell.trim() !== ''),
    ).toBe(true);
  });

  test('has an effect on the panel, the popup’s page of the court, and the help desk’s script', () => {
    const affected = courts.filter((one) => rulesFor(one).includes(rule));
    for (const [code, step] of Object.entries(rule.steps) as [HelpCode, (typeof rule.steps)['L1']][]) {
      // A court's own rule may replace the text of a general one: in that court this rule has no effect.
      const effective = affected.filter((one) => hasEffect(one, code, step));
      expect(effective, code).not.toEqual([]);
      for (const one of effective.slice(0, 3)) {
        if (step?.add) {
          const inPopup = notesOf(one).map(({ text }) => text.replace(quotedOnly, ''));
          if (code === 'X7') expect(inPopup).not.toContain(step.add);
          else expect(inPopup).toContain(step.add);
          if (!onThePhoneOnly.includes(code)) expect(panelTextIn(one.id, code)).toContain(step.add);
        }
        if (step?.call) expect(scriptFor(code, one).call, `${one.id} ${code}`).toBe(step.call);
      }
    }
    if (rule.path) expect(affected.map(pathFor)).toContainEqual(rule.path);
  });
});

/** Codes that belong to no page: only the help desk's script has a text for them. */
const onThePhoneOnly: HelpCode[] = ['X7', 'X8'];

/** Whether the step in the court is as the rule has it. */
function hasEffect(one: Court, code: HelpCode, step: (typeof rules)[number]['steps']['L1']): boolean {
  const { instead, call, notes } = stepByRule(one, code);
  return (
    (!step?.add || notes.some(({ text }) => text.replace(quotedOnly, '') === step.add)) &&
    (!step?.instead || instead === step.instead) &&
    (!step?.call || call === step.call)
  );
}

test('the path of each court, by its first codes', () => {
  expect(path('ilsd')).toEqual(['L1', 'S1', 'L2', 'L3', 'L5', 'L6', 'L7']);
  expect(path('moeb')).toEqual(path('ilsd'));
  expect(path('jpml')).toEqual(path('ilsd'));
  expect(path('ca7')).toEqual(['L1', 'S1', 'L3', 'L5', 'L6', 'L7']);
  expect(path('bap10')).toEqual(path('ca7'));
  expect(path('ca5')).toEqual(['A1', 'A2', 'X6']);
  expect(path('lamd')).toEqual(['L1', 'S1', 'L5', 'L6', 'L7']);
  expect(path('wvsd')).toEqual(['L1', 'S1', 'L2', 'L4', 'L5', 'L6', 'L7']);
  expect(pathFor(court('ord'))[0]).toEqual(['L1', 'S1']);
});

test('the step count follows the court’s own path', () => {
  expect(stepCountIn('L5', court('ilsd'))).toEqual({ number: 5, of: 7 });
  expect(stepCountIn('X2', court('ilsd'))).toEqual({ number: 5, of: 7 });
  expect(stepCountIn('S5', court('moeb'))).toEqual({ number: 2, of: 7 });
  expect(stepCountIn('L5', court('ca7'))).toEqual({ number: 4, of: 6 });
  expect(stepCountIn('L3', court('wvsd'))).toEqual({ number: 4, of: 7 });
  expect(stepCountIn('L4', court('ca7'))).toEqual({ number: 3, of: 6 });
  expect(stepCountIn('L5', court('lamd'))).toEqual({ number: 3, of: 5 });
  expect(stepCountIn('S1', court('ord'))).toEqual({ number: 1, of: 6 });
  expect(stepCountIn('X6', court('ca5'))).toEqual({ number: 3, of: 3 });
  expect(stepCountIn('L1', court('ca5'))).toBeNull();
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
  ['ilsb', 'L1', /do not register again/],
  ['mdd', 'L3', /Your Account/],
  ['ca9', 'L1', /October 1, 2023/],
  ['ca2', 'L1', /ACMS/],
  ['ca5', 'L1', /Request e-filing in Manage PACER Account.*no link step/],
  ['ca5', 'L1', /court$/],
  ['ca7', 'L5', /in lowercase/],
  ['ca7', 'X2', /pacer$/],
  ['bap1', 'L5', /pacer$/],
  ['cofc', 'X2', /pacer$/],
  ['jpml', 'L1', /good standing/],
  ['gub', 'L1', /two databases/],
  ['gand', 'R2', /later cases here need no new request/],
  ['laed', 'R2', /together with the motion/],
  ['mdd', 'R2', /only while that case is pending/],
  ['njd', 'R2', /notices only/],
  ['njd', 'R3', /two weeks/],
  ['moed', 'R2', /a guide of its own/],
  ['nywb', 'R2', /does not take it through PACER/],
  ['cand', 'L7', /New name.*Update Personal Information/],
  ['flsd', 'L7', /New firm.*LR 11\.1\(g\)/],
  ['cacd', 'L7', /within 5 days/],
  ['cofc', 'L7', /RCFC 83\.1/],
  ['deb', 'L5', /Several roles.*PACER account of its own/],
  ['azb', 'L5', /Several roles.*in place of several accounts/],
  ['waeb', 'R2', /role Filing Agent/],
  ['wawb', 'L5', /stays attached/],
  ['nvb', 'R4', /Change User/],
  ['vaeb', 'R2', /fee exemption/],
  ['iasb', 'R2', /US Trustee/],
  ['casb', 'R2', /its test come first/],
  ['ilcb', 'R3', /answer sheet/],
  ['flmd', 'R2', /court’s order comes first/],
  ['cand', 'R2', /72-6/],
  ['ctd', 'R2', /upgraded PACER account/],
  ['bap10', 'R2', /need not/],
  ['cit', 'R2', /Confidential Information Filer/],
  ['cofc', 'R2', /bar may register/],
  ['oknd', 'R2', /case number/],
  ['rid', 'R2', /approval come first/],
  ['vawb', 'R2', /approval come first/],
  ['sdd', 'R2', /does not take it through PACER/],
  ['ilcd', 'R2', /motion for reinstatement/],
  ['dcd', 'R2', /Other Names Used/],
  ['bap9', 'R2', /by motion/],
  ['nvd', 'R2', /authorization/],
  ['med', 'R2', /by e-mail/],
  ['ca9', 'R2', /people in custody cannot/],
  ['ca9', 'L1', /21-70002/],
  ['flsb', 'R2', /LF-96.*Unverified: known only as others quote/],
  ['flmb', 'R2', /New User Registration Form.*Unverified/],
  ['ganb', 'R3', /training.*Unverified/],
  ['flnb', 'R3', /admitted to the Northern District of Florida.*Unverified/],
  ['cofc', 'R3', /one business day/],
  ['bap9', 'R3', /up to 7 days/],
  ['paeb', 'S2', /no PACER account of their own/],
  ['nmb', 'S2', /filing-agent account of their own/],
  ['txwb', 'S2', /may not share their login.*Unverified/],
  ['wvsd', 'L7', /pop-up/],
  ['wvsd', 'L5', /304-347-3111\. \(page without a date\)/],
  ['mtd', 'L1', /do not link: register/],
  ['njd', 'X6', /do not register: link/],
] as const)('%s at %s says %s', (id, code, text) => {
  expect(panelTextIn(id, code)).toMatch(text);
});

test('in a court without rules the panel has the step’s own text and nothing else', () => {
  expect(rulesFor(court('vtb'))).toEqual([]);
  expect(panelTextIn('vtb', 'L5')).not.toContain('**In ');
});

test('each note has its date, or says that its page has none', () => {
  expect(panelTextIn('idd', 'L5')).toContain('(as of 2021)');
  expect(panelTextIn('pawd', 'L5')).toContain('(page without a date)');
});

test('that a court can unlink is said at X7 alone', () => {
  const said = helpCodes.filter((code) =>
    /unlink/.test(JSON.stringify(stepByRule(court('njd'), code).notes)),
  );
  expect(said).toEqual(['X7']);
});
