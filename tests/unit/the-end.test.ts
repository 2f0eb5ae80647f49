import { describe, expect, test } from 'vitest';
import { siteOf } from '@/lib/courts/court';
import { courtById, courts } from '@/lib/courts/registry';
import type { HelpCode } from '@/lib/help-codes';
import { pagesToRefresh } from '@/lib/memory/awaiting-menus';
import type { Memory } from '@/lib/memory/memory';
import type { PageKind } from '@/lib/pages/page-kinds';
import type { Facts } from '@/lib/pages/page-summary';
import { panelTextFor } from '@/lib/steps/all-panel-texts';
import { memory, summary } from './fixtures';

interface Where {
  id?: string;
  kind?: PageKind;
  facts?: Facts;
  training?: boolean;
  next?: string;
  remembered?: Partial<Memory>;
}

const textAt = (
  code: HelpCode,
  { id = 'ilsd', kind = 'court-main', facts = {}, training = false, next, remembered = {} }: Where,
) =>
  panelTextFor(code, {
    court: courtById(id),
    page: summary(kind, facts, { training }),
    memory: { ...memory(), ...remembered },
    ...(next ? { next: courtById(next) } : {}),
  });

test('a court’s site follows from its id, for all courts', () => {
  for (const court of courts) expect(siteOf(court)).toBe(court.host);
});

describe('the end is a finish', () => {
  test.each([
    ['ilsd', 'Linked in S.D. Ill.'],
    ['ca7', 'Linked in the 7th Cir.'],
    ['bap10', 'Linked in the B.A.P. 10th Cir.'],
  ])('L8 in %s says so, and offers “Done”', (id, title) => {
    expect(textAt('L8', { id, facts: { filingMenus: true } })).toMatchObject({
      title,
      done: true,
      note: { tone: 'done', title: 'Done in this court' },
      links: [],
    });
  });

  test('the next court is a link to its own site, or to PACER where there is nothing to link', () => {
    const links = (next: string, remembered = {}) => textAt('L8', { next, remembered })?.links;
    expect(links('moeb')).toEqual([{ says: 'Next: open Bankr. E.D. Mo.', to: 'ecf.moeb.uscourts.gov' }]);
    expect(links('bap9')).toEqual([{ says: 'Next: open the B.A.P. 9th Cir.', to: 'ecf.ca9.uscourts.gov' }]);
    expect(links('ca5')?.[0]?.to).toBe('pacer.uscourts.gov');
    expect(links('moeb', { filed: false })?.[0]?.to).toBe('pacer.uscourts.gov');
    expect(textAt('R4', { next: 'moeb' })).toMatchObject({
      title: 'You can file in S.D. Ill.',
      done: true,
      links: [{ to: 'ecf.moeb.uscourts.gov' }],
    });
  });

  test('no other step offers “Done”, a stop least of all', () => {
    for (const code of ['L1', 'L5', 'L6', 'L7', 'X1', 'X2', 'X3', 'X7'] as const)
      expect(textAt(code, {})?.done, code).toBeUndefined();
    const stopped = { times: { differ: 5 }, status: 'stopped', stop: 'open' } as Memory['record'];
    expect(
      textAt('L8', { facts: { filingMenus: true }, remembered: { record: stopped } })?.done,
    ).toBeUndefined();
  });
});

describe('a page or an account that leads nowhere', () => {
  test.each<[string, Where]>([
    ['the old login', { kind: 'court-legacy-login' }],
    ['the warning', { kind: 'court-interstitial' }],
    ['the training site', { training: true }],
  ])('X4 on %s has the court’s site as a link, and the court’s number', (_, where) => {
    expect(textAt('X4', where)).toMatchObject({ call: 'court', links: [{ to: 'ecf.ilsd.uscourts.gov' }] });
  });

  test.each<[string, PageKind, Facts]>([
    ['administrative', 'pacer-account', { accountType: 'administrative' }],
    ['a short username', 'pacer-login', { username: 'six' }],
  ])('X5, %s: PACER’s site as a link, and PACER’s number', (_, kind, facts) => {
    const text = textAt('X5', { kind, facts });
    expect(text?.call).toBe('pacer');
    expect(text?.links?.map(({ to }) => to)).toContain('pacer.uscourts.gov');
    expect(text?.links?.map(({ says }) => says)).toContain('Open pacer.uscourts.gov');
  });
});

describe('L7 counts down, and says nothing twice', () => {
  const onPage = (pages: number, since: 'confirmation' | 'submit' = 'confirmation') =>
    textAt('L7', {
      remembered: {
        guidance: { ...memory().guidance, awaitingMenus: { since, pages, signedInAgain: false } },
      },
    });
  const done = textAt('L7', { kind: 'court-link-done' });

  test('how many pages are left until the menus should be there', () => {
    expect(done?.text.join()).toContain('within the next 2 pages');
    expect(onPage(0)?.text.join()).toContain('within the next 2 pages');
    expect(onPage(pagesToRefresh - 1)?.text.join()).toContain('this page should have them');
  });

  test.each(['confirmation', 'submit'] as const)(
    'after %s each page has a title and a text of its own',
    (since) => {
      const texts = [done, onPage(0, since), onPage(1, since)];
      expect(new Set(texts.map((text) => text?.title)).size).toBe(3);
      expect(new Set(texts.map((text) => text?.text[0])).size).toBe(3);
      for (const text of texts) expect(`${text?.title} ${text?.text.join()}`).toContain('Civil and Criminal');
    },
  );
});
