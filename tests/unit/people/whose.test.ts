import { describe, expect, test } from 'vitest';
import { learn } from '@/lib/memory/knowledge';
import { answerWhose, givenTo, nothingOpen, type PersonsCourt, reduceSeenFor } from '@/lib/memory/whose';
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
  test('nobody’s of the list', () => {
    expect(answerWhose(asked, { type: 'nobody' }, 'p2')).toEqual({ ...nothingOpen, not: ['p2'] });
  });
  test('counts after an earlier “It is not linked”', () => {
    const not = learn(learn(null, 'tracked', 10), 'not', 90);
    expect(givenTo({ record: not, guidance: guidance() }, asked).record?.status).toBe('linked');
  });
});
