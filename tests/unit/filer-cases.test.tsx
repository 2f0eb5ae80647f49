// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import { ScriptView } from '@/components/helpdesk/ScriptView';
import { courtCard } from '@/lib/courts/cards';
import type { Court } from '@/lib/courts/court';
import { notesOf } from '@/lib/courts/court-rules';
import { caseRules, filerCases } from '@/lib/courts/filer-cases';
import { courtById, courts } from '@/lib/courts/registry';
import type { HelpCode } from '@/lib/help-codes';
import type { Answer } from '@/lib/helpdesk/answer';
import { answersFor } from '@/lib/helpdesk/brief-answers';
import { caseAnswers } from '@/lib/helpdesk/filer-cases';
import { searchAnswers } from '@/lib/helpdesk/search';
import { initialGuidance, initialSettings } from '@/lib/memory/memory';
import type { Facts } from '@/lib/pages/page-summary';
import { panelTextFor } from '@/lib/steps/all-panel-texts';
import { pacerConditions } from '@/lib/steps/pacer-conditions';

const facts = readFileSync('.github/FACTS.md', 'utf8');
const plain = (text: string) => text.replaceAll('**', '');

/** What the phone script of a step in a court says on the screen. */
function phoneScript(code: HelpCode, court: Court): string {
  const container = document.createElement('div');
  render(<ScriptView court={court} code={code} isStaff={false} choose={() => {}} />, container);
  return container.textContent ?? '';
}

/** What the panel says, as on the page: PACER's own pages are no court's, and know only the court to go on with. */
function panel(code: HelpCode, id: string, facts: Facts = {}): string {
  const atPacer = pacerConditions.some(([one]) => one === code);
  const card = courtCard(id);
  const page = { kind: 'court-menu' as const, facts, training: false };
  const memory = { record: null, guidance: initialGuidance, settings: initialSettings };
  return (
    panelTextFor(code, { court: atPacer ? null : card, next: atPacer ? card : null, page, memory })?.text ??
    []
  ).join(' ');
}

/** Steps that no page has: they are on the phone alone. */
const onThePhoneOnly: HelpCode[] = ['X7', 'X8'];

const rows = caseRules.flatMap((rule) =>
  'ids' in rule.where
    ? rule.where.ids.flatMap((id) =>
        (Object.keys(rule.steps) as HelpCode[]).map((code) => ({
          rule,
          id,
          code,
          court: courtById(id) as Court,
        })),
      )
    : [],
);

test.each(rows)(
  '$rule.id in $id: at $code on the page, in the phone script, in the popup',
  ({ rule, id, code, court }) => {
    const said = rule.steps[code]?.add ?? '';
    expect(said).not.toBe('');
    if (!onThePhoneOnly.includes(code)) expect(panel(code, id)).toContain(said);
    expect(phoneScript(code, court)).toContain(plain(said));
    const inPopup = notesOf(court).some(({ text }) => text.includes(said));
    expect(inPopup, 'X7 must not make anybody less careful').toBe(code !== 'X7');
  },
);

test.each(caseRules)('$id has its address and date in FACTS.md', ({ id, date, secondHand, source }) => {
  const row = facts.split('\n').find((line) => line.startsWith('| ') && line.includes(`\`${id}\``)) ?? '';
  expect(row).not.toBe('');
  expect(row).toContain(date ?? 'undated');
  expect(/second-hand/.test(row)).toBe(secondHand === true);
  expect(/quoted in public code/.test(source)).toBe(secondHand === true);
});

const withoutRows = Object.values(filerCases).filter(({ rows }) => rows.length === 0);
test.each(withoutRows)('$who has no row, and FACTS.md says why', ({ who }) => {
  const name = who.toLowerCase();
  const line = facts.split('\n').find((one) => one.toLowerCase().startsWith(`| ${name} | none |`)) ?? '';
  expect(line).toContain('no court publishes a way of its own');
});

test('two cases have none: what no court publishes is not made up', () => {
  expect(withoutRows.map(({ who }) => who)).toEqual(['Administrative account', 'Outside the US']);
});

const fitting = ({ kinds }: Answer): Court =>
  courts.find(({ kind }) => !kinds || kinds.includes(kind)) as Court;

describe.each(caseAnswers)('$id', (answer) => {
  const { id, symptom, codes, brief } = answer;

  test('its name and what callers say find the answer', () => {
    expect(searchAnswers(filerCases[id as keyof typeof filerCases].who).map((found) => found.id)[0]).toBe(id);
    expect(searchAnswers(symptom).map((found) => found.id)[0]).toBe(id);
  });

  test.each(codes)('at %s it is beside the phone script, and below the panel', (code) => {
    const court = fitting(answer);
    expect(phoneScript(code, court)).toContain(symptom);
    expect(brief).toBeTruthy();
    expect(answersFor(code, court.kind).map((one) => one.id)).toContain(id);
  });
});

test('a caller of another kind of court is not asked for it', () => {
  const moeb = courtById('moeb') as Court;
  const ilsd = courtById('ilsd') as Court;
  const agent = caseAnswers.find(({ id }) => id === 'filing-agent')?.symptom ?? '';
  expect(phoneScript('R2', moeb)).toContain(agent);
  expect(phoneScript('R2', ilsd)).not.toContain(agent);
});

test('on a page of PACER no court takes the place of the page’s own text', () => {
  const text = panel('X6', 'ca5');
  expect(text).not.toContain('In the 5th Circuit this is the right page');
  expect(panel('R2', 'gand')).toContain('**In N.D. Ga.:** **Pro hac vice:**');
});

/** On which of the two registrations the notes of a case stand. */
const doorOf: Record<string, 'attorney' | 'non-attorney' | 'both'> = {
  'Pro hac vice': 'attorney',
  Admission: 'attorney',
  'Pro bono': 'attorney',
  Reinstatement: 'attorney',
  'Filing agent': 'non-attorney',
  'Without an attorney': 'non-attorney',
  // "Attorneys who want limited access only use it too."
  'Creditor or limited filer': 'both',
};

const atRegistration = Object.values(filerCases)
  .filter((one) => !('wholeCourt' in one))
  .flatMap(({ who, rows }) =>
    rows.flatMap(({ courts: [id = ''], steps }) => (steps.R2?.add ? [{ who, id, add: steps.R2.add }] : [])),
  );

test.each(atRegistration)('$who in $id: on the registration that these people take', ({ who, id, add }) => {
  const door = doorOf[who];
  expect(door, 'a case at R2 wants its registration').toBeDefined();
  const isOn = (facts: Facts) => panel('R2', id, facts).includes(add);
  expect([isOn({ registrant: 'attorney' }), isOn({ registrant: 'non-attorney' }), isOn({})]).toEqual([
    door !== 'non-attorney',
    door !== 'attorney',
    true,
  ]);
});

test('on the last screen only attorneys are told of two boxes: how many the others have is not known', () => {
  const terms = (registrant?: 'attorney' | 'non-attorney') =>
    panel('R2', 'moeb', { registrationScreen: 'terms', ...(registrant ? { registrant } : {}) });
  expect([terms(), terms('attorney'), terms('non-attorney')].map((text) => /two/.test(text))).toEqual([
    true,
    true,
    false,
  ]);
});
