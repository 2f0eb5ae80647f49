import { describe, expect, test } from 'vitest';
import { learn } from '@/lib/memory/knowledge';
import {
  answerWhose,
  givenTo,
  isSamePersonsCourt,
  mostNot,
  nothingOpen,
  type PersonsCourt,
  reduceSeenFor,
} from '@/lib/memory/whose';
import type { Facts, PageSummary } from '@/lib/pages/page-summary';
import { guidance, record, summary } from '../fixtures';

const fresh: PersonsCourt = { state: { record: null, guidance: guidance() }, whose: nothingOpen };

const see = (
  before: PersonsCourt,
  kind: PageSummary['kind'],
  facts: Facts = {},
  otherPerson = false,
): PersonsCourt =>
  reduceSeenFor(
    'p2',
    before,
    {
      type: 'seen',
      summary: summary(kind, facts),
      code: null,
      ...(otherPerson ? { otherPerson: true } : {}),
    },
    50,
  );

describe('filing menus', () => {
  test('are nobody’s until it is said whose they are', () => {
    const after = see(fresh, 'court-menu', { filingMenus: true });
    expect(after.state).toBe(fresh.state);
    expect(after.whose.open).toEqual({ by: 'menus', at: 50 });
  });
  test('are not asked about twice', () => {
    const asked = see(fresh, 'court-menu', { filingMenus: true });
    expect(see(asked, 'court-menu', { filingMenus: true })).toEqual(asked);
  });
  test('are not asked about for somebody of whom it was said that they are not theirs', () => {
    const said = { ...fresh, whose: { ...nothingOpen, not: ['p1', 'p2'] } };
    const after = see(said, 'court-menu', { filingMenus: true });
    expect(after.whose).toBe(said.whose);
    const others = { ...fresh, whose: { ...nothingOpen, not: ['p1'] } };
    expect(see(others, 'court-menu', { filingMenus: true }).whose.open).toEqual({ by: 'menus', at: 50 });
  });
  test('are not asked about beside a confirmation that is open', () => {
    const asked = { ...fresh, whose: { ...nothingOpen, open: { by: 'confirmation' as const, at: 9 } } };
    expect(see(asked, 'court-menu', { filingMenus: true }).whose).toBe(asked.whose);
  });
  test('are not asked about where the person is linked here', () => {
    const linked = {
      ...fresh,
      state: {
        record: record({ status: 'linked', knownBy: 'said-by-you' }),
        guidance: guidance({ guiding: true }),
      },
    };
    const after = see(linked, 'court-menu', { filingMenus: true });
    expect(after.whose.open).toBeNull();
    expect(after.state.record).toBe(linked.state.record);
    expect(after.state.guidance.guiding).toBe(false);
    const quiet = { ...fresh, state: { ...linked.state, guidance: guidance() } };
    const again = see(quiet, 'court-menu', { filingMenus: true });
    expect([again.state, again.whose]).toEqual([quiet.state, nothingOpen]);
    expect(again.state).toBe(quiet.state);
  });
  test('leave guidance on, but end the waiting for them', () => {
    const waiting = guidance({
      guiding: true,
      awaitingMenus: { since: 'submit', pages: 0, signedInAgain: false },
    });
    const after = see({ ...fresh, state: { record: null, guidance: waiting } }, 'court-menu', {
      filingMenus: true,
    });
    expect(after.state.guidance).toMatchObject({ guiding: true, awaitingMenus: null });
  });
  test('on a training site count for nobody', () => {
    const event = {
      type: 'seen',
      summary: summary('court-menu', { filingMenus: true }, { training: true }),
      code: null,
    } as const;
    expect(reduceSeenFor('p2', fresh, event, 50)).toBe(fresh);
  });
  test('are not there on any other page: nothing changes', () => {
    expect(see(fresh, 'court-landing')).toBe(fresh);
    expect(see(fresh, 'court-menu')).toBe(fresh);
  });
});

describe('the court’s confirmation', () => {
  test('is the person’s, with filing menus beside it as well', () => {
    expect(see(fresh, 'court-link-done').state.record).toMatchObject({ knownBy: 'confirmation-seen' });
    expect(see(fresh, 'court-link-done', { filingMenus: true }).state.record).toMatchObject({
      knownBy: 'confirmation-seen',
    });
  });
  test('is nobody’s after two names that are not the person’s', () => {
    const doubted = see(fresh, 'court-link-confirm', { names: 'same' }, true);
    const after = see(doubted, 'court-link-done');
    expect(after.state.record?.status).not.toBe('linked');
    expect(after.whose).toMatchObject({ open: { by: 'confirmation', at: 50 }, doubt: null });
  });
  test('is the person’s once the two names are theirs', () => {
    const doubted = see(fresh, 'court-link-confirm', { names: 'same' }, true);
    const cleared = see(doubted, 'court-link-confirm', { names: 'same' });
    expect(see(cleared, 'court-link-done').state.record).toMatchObject({ knownBy: 'confirmation-seen' });
  });
});

describe('two names that are not the person’s', () => {
  const doubted = (doubt: string | null): PersonsCourt => ({ ...fresh, whose: { ...nothingOpen, doubt } });
  test.each([
    [null, true, 'p2'],
    ['p3', true, 'p2'],
    ['p2', false, null],
    ['p3', false, 'p3'],
  ])('after a doubt of %s, and others’ now: %s, the doubt is of %s', (before, isOther, after) => {
    expect(see(doubted(before), 'court-link-confirm', {}, isOther).whose.doubt).toBe(after);
  });
  test.each([
    ['p2', true],
    [null, false],
    ['p3', false],
  ])('change nothing of a doubt of %s that is as it was', (doubt, isOther) => {
    const before = doubted(doubt);
    expect(see(before, 'court-link-confirm', {}, isOther).whose).toBe(before.whose);
  });
  test('leave the confirmation theirs who were not doubted', () => {
    const after = see(doubted('p3'), 'court-link-done');
    expect(after.state.record).toMatchObject({ knownBy: 'confirmation-seen' });
    expect(after.whose).toMatchObject({ open: null, doubt: 'p3' });
  });
  test('on a training site are nobody’s doubt', () => {
    const training = summary('court-link-confirm', {}, { training: true });
    const event = { type: 'seen', summary: training, code: null, otherPerson: true } as const;
    expect(reduceSeenFor('p2', fresh, event, 50)).toBe(fresh);
  });
});

test('a confirmation at the address of daily work counts for nobody', () => {
  expect(see(fresh, 'court-link-done', { address: 'daily-work', filingMenus: true })).toBe(fresh);
});

describe('whether anything of a person’s court changed', () => {
  const linked = record({ status: 'linked', knownBy: 'said-by-you' });
  test.each<[string, PersonsCourt, boolean]>([
    ['nothing', { ...fresh, state: { ...fresh.state } }, true],
    ['the record', { ...fresh, state: { ...fresh.state, record: linked } }, false],
    ['guidance', { ...fresh, state: { ...fresh.state, guidance: guidance({ guiding: true }) } }, false],
    ['both', { ...fresh, state: { record: linked, guidance: guidance({ guiding: true }) } }, false],
    ['what is open', { ...fresh, whose: { ...nothingOpen, doubt: 'p2' } }, false],
  ])('%s', (_, after, isSame) => {
    expect(isSamePersonsCourt(fresh, after)).toBe(isSame);
  });
});

describe('the answer', () => {
  const asked = { ...nothingOpen, open: { by: 'menus' as const, at: 50 } };
  test('theirs: the menus count from when they were seen', () => {
    expect(answerWhose(asked, { type: 'theirs', person: 'p2' }, 'p2')).toEqual({ ...nothingOpen, not: [] });
    expect(givenTo(fresh.state, asked).record).toMatchObject({ knownBy: 'filing-menus-seen', at: 50 });
  });
  test('somebody else’s: and not those of the person worked for', () => {
    expect(answerWhose(asked, { type: 'theirs', person: 'p3' }, 'p2')).toEqual({
      ...nothingOpen,
      not: ['p2'],
    });
  });
  test('not theirs: still asked about elsewhere', () => {
    expect(answerWhose(asked, { type: 'not-theirs', person: 'p2' }, 'p2')).toEqual({ ...asked, not: ['p2'] });
  });
  test('theirs after all: the word that it is not theirs ends, and that of others stays', () => {
    const before = { ...asked, not: ['p1', 'p2', 'p3'] };
    const answer = { type: 'theirs' as const, person: 'p2' };
    expect(answerWhose(before, answer, 'p2').not).toEqual(['p1', 'p3']);
    expect(answerWhose(before, answer, 'p4').not).toEqual(['p1', 'p3', 'p4']);
  });
  test('nobody’s keeps whom it was said of already', () => {
    expect(answerWhose({ ...asked, not: ['p1', 'p2'] }, { type: 'nobody' }, 'p2').not).toEqual(['p1', 'p2']);
  });
  test('of sixty-one people the first is asked about again', () => {
    const not = Array.from({ length: mostNot }, (_, i) => `p${i + 1}`);
    const answer = { type: 'not-theirs', person: 'p61' } as const;
    expect(answerWhose({ ...asked, not }, answer, 'p61').not).toEqual([...not.slice(1), 'p61']);
    expect(answerWhose({ ...asked, not: not.slice(1) }, answer, 'p61').not).toEqual([...not.slice(1), 'p61']);
    expect(answerWhose({ ...asked, not }, { ...answer, person: 'p1' }, 'p1').not).toEqual(not);
  });
  test('gives nothing where nothing is open', () => {
    const state = { record: record(), guidance: guidance() };
    expect(givenTo(state, nothingOpen)).toEqual(state);
    expect(givenTo(state, nothingOpen).record).toBe(state.record);
  });
  test('nobody’s of the list', () => {
    expect(answerWhose(asked, { type: 'nobody' }, 'p2')).toEqual({ ...nothingOpen, not: ['p2'] });
  });
  test('counts after an earlier “It is not linked”', () => {
    const not = learn(learn(null, 'tracked', 10), 'not', 90);
    expect(givenTo({ record: not, guidance: guidance() }, asked).record?.status).toBe('linked');
  });
});
