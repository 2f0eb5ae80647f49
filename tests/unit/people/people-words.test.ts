import { describe, expect, test } from 'vitest';
import { courtCard } from '@/lib/courts/cards';
import type { HelpCode } from '@/lib/help-codes';
import type { CourtRecord } from '@/lib/memory/knowledge';
import type { WorkedFor } from '@/lib/memory/memory';
import { nothingOpen, type WhoseRecord } from '@/lib/memory/whose';
import type { PageKind } from '@/lib/pages/page-kinds';
import type { Facts } from '@/lib/pages/page-summary';
import { panelTextFor } from '@/lib/steps/all-panel-texts';
import { peopleWords } from '@/lib/steps/people-words';
import { memory, record, summary } from '../fixtures';

interface Case {
  kind: PageKind;
  facts?: Facts;
  court?: string | null;
  record?: CourtRecord;
  guiding?: boolean;
  whose?: Partial<WhoseRecord>;
  check?: WorkedFor['check'];
}

const byMenus = { open: { by: 'menus', at: 5 } } as const;
const byConfirmation = { open: { by: 'confirmation', at: 5 } } as const;
const linked = record({ status: 'linked', knownBy: 'confirmation-seen' });
const menus: Facts = { filingMenus: true };

const memoryOf = ({ record, guiding = false, whose, check }: Case) => ({
  ...memory({ record: record ?? null, guidance: { guiding } }),
  person: {
    id: 'p2',
    name: 'Robin Example',
    whose: { ...nothingOpen, ...whose },
    ...(check ? { check } : {}),
  },
});

/** A step's own text, and the text as it is for the person worked for. */
function texts(code: HelpCode, one: Case) {
  const court = one.court === null ? null : courtCard(one.court ?? 'ilsd');
  const context = { court, page: summary(one.kind, one.facts), memory: memoryOf(one) };
  const own = panelTextFor(code, context);
  if (!own) throw new Error(`no text for ${code}`);
  return { own, said: peopleWords.textFor(code, context, own), context };
}

describe('the page with both names', () => {
  const kind = 'court-link-confirm';
  test.each([
    ['agree', 'Both read like Robin Example, for whom you are working.'],
    ['open', 'You are working for Robin Example: check that both names are this person’s.'],
    [undefined, 'You are working for Robin Example: check that both names are this person’s.'],
  ] as const)('names that %s: said behind what the step says of them', (check, adds) => {
    for (const names of ['same', 'compatible', 'unclear'] as const) {
      const { own, said } = texts('L6', { kind, facts: { names }, ...(check ? { check } : {}) });
      expect(said).toEqual({ ...own, note: { ...own.note, text: `${own.note?.text} ${adds}` } });
    }
  });
  test.each([
    ['same', 'These names agree, but you are working for Robin Example'],
    ['compatible', 'These names agree, but you are working for Robin Example'],
    ['unclear', 'The guide cannot tell whether these names agree, but you are working for Robin Example'],
  ] as const)('names that are not this person’s, %s: care before Submit', (names, title) => {
    const { own, said } = texts('L6', { kind, facts: { names }, check: 'contradict' });
    expect(said).toEqual({
      ...own,
      title: 'Compare both names before you press Submit',
      note: {
        tone: 'care',
        title,
        text: 'For Robin Example the names do not fit. Before Submit, find out whose accounts these are. Wrong accounts: go back. Another person’s: choose that person in the guide’s popup.',
      },
    });
  });
});

describe('a confirmation', () => {
  const kind = 'court-link-done';
  test.each<[string, Partial<WhoseRecord>]>([
    ['behind names that were not the person’s', { doubt: 'p2' }],
    ['that was recorded as nobody’s', byConfirmation],
  ])('%s: linked, but for whom?', (_, whose) => {
    const { own, said } = texts('L7', { kind, whose });
    expect(said).toEqual({
      ...own,
      note: {
        tone: 'care',
        title: 'Linked, but for whom?',
        text: 'The names before were not Robin Example’s. Nothing is recorded for Robin Example until you say whose link it is.',
      },
    });
  });
  test.each<[string, PageKind, Partial<WhoseRecord>]>([
    ['with nothing open', kind, {}],
    ['in doubt for another person', kind, { doubt: 'p1' }],
    ['after menus that were nobody’s', kind, byMenus],
    ['that was left for the next page', 'court-main', { doubt: 'p2' }],
  ])('%s: the step’s own words', (_, kind, whose) => {
    const { own, said } = texts('L7', { kind, whose });
    expect(said).toBe(own);
  });
});

describe('filing menus', () => {
  const kind = 'court-main';
  test.each([
    ['ilsd', 'Civil and Criminal'],
    ['moeb', 'Bankruptcy and Adversary'],
    [null, 'Civil and Criminal'],
  ])('do not say whose they are where no link is known: %s', (court, which) => {
    expect(texts('L8', { kind, facts: menus, court }).said).toEqual({
      title: 'Say whose account is signed in',
      text: [
        `${which} are in the menu bar: the account that is signed in can file in this court. They do not say whose it is.`,
      ],
      note: {
        tone: 'plain',
        title: 'You are working for Robin Example',
        text: 'Is it another person’s account? Then log out, and sign in with Robin Example’s own PACER account.',
      },
    });
  });
  test('where the link is known by its confirmation, that is the reason that is given', () => {
    const { own, said } = texts('L8', { kind, facts: menus, record: linked });
    expect(said).toEqual({
      ...own,
      note: { ...own.note, text: 'Recorded as linked, because the court confirmed it.' },
    });
    expect(own.note?.text).not.toContain('confirmed');
  });
  test('where it is known by menus that are this person’s, the step’s own words', () => {
    const seen = record({ status: 'linked', knownBy: 'filing-menus-seen' });
    const { own, said } = texts('L8', { kind, facts: menus, record: seen });
    expect(said).toBe(own);
  });
  test('on a confirmation behind other names: whose account it is comes before whose link it is', () => {
    const done: Case = { kind: 'court-link-done', facts: menus, whose: { doubt: 'p2' } };
    expect(texts('L8', done).said.title).toBe('Say whose account is signed in');
  });
  test('none in a court of appeals: the step’s own words, with or without a record', () => {
    for (const one of [{}, { record: record({ status: 'linked', knownBy: 'said-by-you' }) }]) {
      const { own, said } = texts('L8', { kind: 'court-appellate-home', court: 'ca7', ...one });
      expect(said).toBe(own);
    }
  });
  test('are no matter of the form for the old login', () => {
    for (const one of [{}, { record: linked }]) {
      const { own, said } = texts('L5', { kind: 'court-link-form', facts: menus, ...one });
      expect(said).toBe(own);
    }
  });
});

test('what is said of a stop, without a note of its own, gets none', () => {
  const stopped = record({ status: 'stopped', at: 3, times: { confirmation: 2, unpressed: 4 } });
  expect(stopped.knownBy).toBe('confirmation-seen');
  const { own, said } = texts('L8', { kind: 'court-link-done', record: stopped });
  expect(own.note).toBeUndefined();
  expect(said).toBe(own);
});

test('with one person nothing is said otherwise, and nothing is asked', () => {
  const { own, context } = texts('L6', { kind: 'court-link-confirm', facts: { names: 'same' } });
  const { person: _, ...alone } = context.memory;
  expect(peopleWords.textFor('L6', { ...context, memory: alone }, own)).toBe(own);
  expect(peopleWords.whoseQuestion(summary('court-link-done'), alone)).toBeNull();
});

describe('what is asked of the person worked for', () => {
  const confirmedNow = 'Is the link that the court confirmed Robin Example’s after all?';
  const signedIn = 'Is the account that is signed in Robin Example’s own?';
  const menusBefore = 'Filing menus were seen here before. Was that Robin Example’s own account?';
  const confirmedBefore =
    'The court confirmed a link here before, after other names. Was it Robin Example’s?';
  const guiding = true;
  test.each<[Case, string | null]>([
    [{ kind: 'court-link-done', whose: { doubt: 'p2' } }, confirmedNow],
    [{ kind: 'court-link-done', whose: byConfirmation }, confirmedNow],
    [{ kind: 'court-link-done', whose: { doubt: 'p1' } }, null],
    [{ kind: 'court-link-done' }, null],
    [{ kind: 'court-main', facts: menus, guiding }, signedIn],
    [{ kind: 'court-main', facts: menus, guiding, whose: { not: ['p1'] } }, signedIn],
    [{ kind: 'court-main', facts: menus, guiding, whose: { not: ['p2'] } }, null],
    [{ kind: 'court-main', facts: menus, guiding, record: linked }, null],
    [{ kind: 'court-main', facts: menus }, null],
    [{ kind: 'court-main', facts: { filingMenus: false }, guiding }, null],
    [{ kind: 'court-main', whose: byMenus }, null],
    [{ kind: 'court-link-form', whose: byMenus }, menusBefore],
    [{ kind: 'court-link-failed', whose: byMenus }, menusBefore],
    [{ kind: 'court-link-answer', whose: byMenus }, menusBefore],
    [{ kind: 'court-link-done', whose: byMenus }, menusBefore],
    [{ kind: 'court-link-form', whose: byConfirmation }, confirmedBefore],
    [{ kind: 'court-link-confirm', whose: byConfirmation }, null],
    [{ kind: 'court-link-like', whose: byMenus }, null],
    [{ kind: 'court-link-form' }, null],
  ])('%o: %s', (one, question) => {
    expect(peopleWords.whoseQuestion(summary(one.kind, one.facts), memoryOf(one))).toBe(question);
  });
});
