import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courtCard } from '@/lib/courts/cards';
import { type PageKind, pageKinds } from '@/lib/pages/page-kinds';
import type { Facts, PageSummary } from '@/lib/pages/page-summary';
import { panelTextFor } from '@/lib/steps/all-panel-texts';
import { allConditions } from '@/lib/steps/conditions';
import { decide, stepOf } from '@/lib/steps/decide';
import { stepCountIn } from '@/lib/steps/step-count-in-court';
import { noneOfThese } from '@/lib/steps/X9/none-of-these';
import { runs } from '../runs';
import { memory, record, summary } from './fixtures';

const guiding = memory({ guidance: { guiding: true } });
const shown = (kind: PageKind, facts: Facts, courtId: string | null, remembered = guiding): string => {
  const step = decide(allConditions, summary(kind, facts, { courtId }), remembered);
  return step ? `${step.code} ${step.display}` : 'nothing';
};

describe.each<[PageKind, Facts, string | null, string, string]>([
  ['pacer-home', {}, null, 'A1 panel', 'nothing'],
  ['pacer-registration', {}, null, 'R1 panel', 'nothing'],
  ['pacer-login', { signInFor: 'court' }, 'ilsd', 'S1 panel', 'S1 chip'],
  ['pacer-login', { signInFor: 'court', username: 'eight-or-more' }, 'ilsd', 'S1 panel', 'S1 chip'],
  ['pacer-login', { signInFor: 'court', username: 'six' }, 'ilsd', 'X5 panel', 'X5 chip'],
  ['pacer-login', { signInFor: 'court', username: 'under-eight' }, 'ilsd', 'X5 panel', 'X5 chip'],
  [
    'pacer-login',
    { signInFor: 'court', username: 'six', signInRefused: true },
    'ilsd',
    'S5 panel',
    'S5 chip',
  ],
  ['pacer-login', { signInFor: 'account', username: 'six' }, null, 'A1 panel', 'nothing'],
  ['pacer-login', { signInFor: 'account', signInRefused: true }, null, 'S5 panel', 'nothing'],
  ['pacer-login', { signInFor: 'other' }, null, 'S1 panel', 'nothing'],
  ['pacer-login', { signInFor: 'other', username: 'six' }, null, 'S1 panel', 'nothing'],
  ['pacer-one-time-passcode', {}, 'ilsd', 'S2 panel', 'S2 chip'],
  ['pacer-one-time-passcode', {}, null, 'S2 panel', 'nothing'],
  ['pacer-update-required', { skipsLeft: true }, 'ilsd', 'S3 panel', 'S3 chip'],
  ['pacer-redaction', { continueOff: true }, 'ilsd', 'S4 panel', 'S4 chip'],
  ['pacer-notice', { notice: 'other' }, 'ilsd', 'S1 panel', 'S1 chip'],
  ['pacer-account', { accountType: 'legacy' }, null, 'A2 panel', 'A2 panel'],
  ['pacer-account', { accountType: 'upgraded' }, null, 'A2 panel', 'nothing'],
  ['pacer-account', { looksDifferent: true }, null, 'A2 panel', 'nothing'],
  ['pacer-account', { accountType: 'administrative' }, null, 'X5 panel', 'nothing'],
  ['pacer-upgrade-person', {}, null, 'A3 panel', 'A3 panel'],
  ['pacer-upgrade-address', {}, null, 'A4 panel', 'A4 panel'],
  ['pacer-upgrade-security', {}, null, 'A5 panel', 'A5 panel'],
  ['pacer-upgrade-complete', {}, null, 'A6 panel', 'A6 panel'],
  ['pacer-multifactor', { multifactorScreen: 'methods' }, null, 'A7 panel', 'nothing'],
  ['pacer-multifactor', { multifactorScreen: 'add-app' }, null, 'A7 panel', 'nothing'],
  ['pacer-multifactor', { multifactorScreen: 'set-up' }, null, 'A7 panel', 'nothing'],
  ['pacer-multifactor', { multifactorScreen: 'codes' }, null, 'A8 panel', 'nothing'],
  [
    'pacer-multifactor',
    { multifactorScreen: 'add-app', multifactor: 'enrolled' },
    null,
    'A7 panel',
    'nothing',
  ],
  [
    'pacer-multifactor',
    { multifactorScreen: 'methods', multifactor: 'enrolled' },
    null,
    'A8 panel',
    'nothing',
  ],
  ['pacer-efile-registration', {}, null, 'X6 panel', 'X6 panel'],
])('%s %o of %s', (kind, facts, courtId, guided, notGuided) => {
  test(`while guiding ${guided}, otherwise ${notGuided}`, () => {
    expect(shown(kind, facts, courtId)).toBe(guided);
    expect(shown(kind, facts, courtId, memory())).toBe(notGuided);
  });
  test('the panel says what to do', () => {
    const page = summary(kind, facts, { courtId });
    const code = stepOf(allConditions, page, guiding);
    const court = courtId ? courtCard(courtId) : null;
    const panelText = code && panelTextFor(code, { court, page, memory: guiding });
    expect(panelText?.title.length).toBeGreaterThan(6);
    expect(JSON.stringify(panelText)).not.toMatch(/undefined|null|click here|!/i);
  });
});

test('the page of both methods is about backup codes once the account was seen as enrolled', () => {
  const account = { v: 1, type: 'upgraded', multifactor: 'enrolled', at: 5 } as const;
  const page = { multifactorScreen: 'methods' } as const;
  expect(shown('pacer-multifactor', page, null, { ...guiding, account })).toBe('A8 panel');
  expect(
    shown('pacer-multifactor', { ...page, multifactor: 'not-enrolled' }, null, { ...guiding, account }),
  ).toBe('A7 panel');
});

test.each(['pacer-login', 'pacer-one-time-passcode'] as const)(
  '%s: the one message for a wrong password and a wrong passcode is explained as both',
  (kind) => {
    const facts = { signInFor: 'court', signInRefused: true, refusalNamesPasscode: true } as const;
    const page = summary(kind, facts, { courtId: 'ilsd' });
    const code = stepOf(allConditions, page, guiding);
    expect(code).toBe(kind === 'pacer-login' ? 'S5' : 'S2');
    const text = (of: Facts) =>
      JSON.stringify(
        code && panelTextFor(code, { court: null, page: { ...page, facts: of }, memory: guiding }),
      );
    expect(text(facts)).toMatch(/the password is wrong, or the passcode/);
    expect(text({ ...facts, refusalNamesPasscode: false })).not.toMatch(/One message/);
  },
);

describe('e-file registration, by the answer to whether the person has ever filed in that court', () => {
  const asked = (filed: boolean | null) => ({ ...memory(), filed });
  test.each([
    [null, 'X6 panel'],
    [true, 'X6 panel'],
    [false, 'R2 panel'],
  ])('%s: %s', (filed, code) => {
    for (const registrationScreen of ['court', 'kind', 'filer', 'payment', 'terms'] as const)
      expect(shown('pacer-efile-registration', { registrationScreen }, null, asked(filed))).toBe(code);
  });
  const text = (code: 'A2' | 'X6' | 'R2', filed: boolean | null, facts: Facts = {}) => {
    const page = summary(code === 'A2' ? 'pacer-account' : 'pacer-efile-registration', facts, {
      courtId: null,
    });
    return panelTextFor(code, { court: null, page, memory: { ...asked(filed), next: 'ilsd' } });
  };
  test('the question names the court to go on with, and has both answers, until it is answered', () => {
    const upgraded = { accountType: 'upgraded' } as const;
    for (const [code, facts] of [
      ['A2', upgraded],
      ['X6', {}],
    ] as const) {
      expect(JSON.stringify(text(code, null, facts))).toMatch(
        /ever filed electronically in \*\*S\.D\. Ill\./,
      );
      expect(text(code, null, facts)?.choices?.map(({ to }) => to)).toEqual(['filed', 'never-filed']);
    }
    expect(text('A2', true, upgraded)?.choices).toBeUndefined();
    expect(JSON.stringify(text('A2', true, upgraded))).toMatch(/Next, link in/);
    expect(JSON.stringify(text('A2', false, upgraded))).toMatch(
      /Next, ask for e-filing in .*nothing to link/,
    );
    expect(text('X6', true)?.title).toMatch(/do not register again/);
    // The courts that differ are one paragraph: their names can be found in it.
    for (const court of ['5th Cir.', 'D. Or.', 'Bankr. W.D. Ky.', 'D. Mont.'])
      expect(text('X6', null)?.text.at(-1)).toContain(`**${court}:**`);
  });
});

test('nothing is shown on the sign-in to a linked court', () => {
  const linked = memory({ record: record({ status: 'linked', knownBy: 'filing-menus-seen' }) });
  for (const kind of [
    'pacer-login',
    'pacer-one-time-passcode',
    'pacer-update-required',
    'pacer-redaction',
  ] as const)
    expect(shown(kind, { signInFor: 'court', username: 'six' }, 'ilsd', linked)).toBe('nothing');
});

/** Any page that PACER's detectors can detect, and many that they cannot. */
const anyPage: fc.Arbitrary<PageSummary> = fc.record({
  kind: fc.constantFrom(...pageKinds),
  courtId: fc.constantFrom(null, 'ilsd', 'ca4'),
  training: fc.boolean(),
  facts: fc.record(
    {
      signInFor: fc.constantFrom('court', 'account', 'other'),
      username: fc.constantFrom('six', 'under-eight', 'eight-or-more'),
      signInRefused: fc.boolean(),
      skipsLeft: fc.boolean(),
      multifactorScreen: fc.constantFrom('methods', 'add-app', 'set-up', 'codes'),
      multifactor: fc.constantFrom('enrolled', 'not-enrolled'),
      accountType: fc.constantFrom('legacy', 'upgraded', 'administrative'),
      looksDifferent: fc.boolean(),
      filingMenus: fc.boolean(),
      nextGenItems: fc.boolean(),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Facts>,
});

test('at most one step applies to any page of PACER', () => {
  fc.assert(
    fc.property(anyPage, fc.boolean(), (page, guided) => {
      if (!page.kind.startsWith('pacer-')) return;
      const remembered = memory({ guidance: { guiding: guided } });
      const applying = allConditions
        .filter(
          ([, condition]) => (condition.training || !page.training) && condition.appliesTo(page, remembered),
        )
        .map(([code]) => code);
      expect(applying.length, applying.join()).toBeLessThanOrEqual(1);
    }),
    { numRuns: runs(5000) },
  );
});

test('the account’s path has six steps; at a court’s sign-in the S codes and X5 count as the sign-in', () => {
  expect(['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((code) => stepCountIn(code as 'A1'))).toEqual(
    [1, 2, 3, 4, 5, 6].map((number) => ({ number, of: 6 })),
  );
  const ilsd = courtCard('ilsd');
  for (const code of ['S2', 'S3', 'S4', 'S5', 'X5'] as const)
    expect(stepCountIn(code, ilsd)).toEqual({ number: 2, of: 7 });
  expect(stepCountIn('X5')).toEqual({ number: 2, of: 6 });
  for (const code of ['S2', 'S3', 'S4', 'S5'] as const)
    expect(stepCountIn(code)).toEqual({ number: 1, of: 6 });
});

test.each([
  ['A5', 'pacer-upgrade-security', /14 to 45 characters.*180 days.*June 2025/],
  ['R1', 'pacer-registration', /14 to 45 characters.*180 days.*June 2025/],
  ['S3', 'pacer-update-required', /14 to 45 characters.*180 days.*June 2025.*[Ff]iling software/],
  ['A6', 'pacer-upgrade-complete', /[Ff]iling software/],
  ['S5', 'pacer-login', /stored one may be an old one.*180 days/],
] as const)('%s says what a password has to be, or where an old one is left', (code, kind, said) => {
  const page = summary(kind, {}, { courtId: null });
  expect(panelTextFor(code, { court: null, page, memory: guiding })?.text.join(' ')).toMatch(said);
});

test('the account of somebody who never filed in the court is not called one to link', () => {
  const note = (filed: boolean) => {
    const page = summary('pacer-account', { accountType: 'upgraded' }, { courtId: null });
    return panelTextFor('A2', { court: null, next: courtCard('ilsd'), page, memory: { ...guiding, filed } })
      ?.note?.text;
  };
  expect(note(true)).toBe('This account can be linked.');
  expect(note(false)).toBe('This account can file once the court has approved it.');
});

describe('an unknown page of PACER', () => {
  const asked = (courtId: string | null) =>
    panelTextFor('X9', {
      court: courtId ? courtCard(courtId) : null,
      page: summary('undetected', {}, { courtId }),
      memory: guiding,
    });
  const answers = (courtId: string | null) => asked(courtId)?.choices?.map(({ to }) => to) ?? [];

  test('at the sign-in to a court the username is the upgraded account’s', () => {
    expect(answers('ilsd')).toContain('S1');
    expect(answers('ilsd')).not.toContain('A1');
  });
  test('in the account any PACER username is right, and its type may be what the page shows', () => {
    expect(answers(null)).toEqual(expect.arrayContaining(['A1', 'A2', 'S2', 'S3', 'S5']));
    expect(answers(null)).not.toContain('S1');
    expect(answers(null).at(-1)).toBe('none');
  });
  test('in the account it may say that the request for e-filing was sent: then the court’s answer is waited for', () => {
    expect(answers(null)).toContain('R3');
    expect(answers('ilsd')).not.toContain('R3');
    const page = summary('undetected', {}, { courtId: null });
    const next = courtCard('cofc');
    const wait = panelTextFor('R3', { court: null, next, page, memory: { ...guiding, filed: false } });
    expect(wait?.text.join(' ')).toMatch(/the Fed\. Cl\.\*\* answers by e-mail.*Check E-File Status/);
    expect(wait?.text.join(' ')).not.toContain('filed here');
    expect(wait?.call).toBe('court');
    expect(wait?.choices).toBeUndefined();
  });
  test('where none fits, the person begins again in the court, or without one in the account', () => {
    expect(noneOfThese(true)).toContain('Go back to the court’s first page');
    expect(noneOfThese(false)).toContain('Go back to pacer.uscourts.gov');
  });
});
