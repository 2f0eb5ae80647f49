import { expect, test } from 'vitest';
import type { CourtKind } from '@/lib/courts/court';
import type { HelpCode } from '@/lib/guide/codes';
import { searchAnswers } from '@/lib/helpdesk/search';

/** What people say on the phone, typing mistakes included; the answer they need; the rank it may have at worst. */
const queries: [query: string, id: string, worst: number, at?: { kind?: CourtKind; code?: HelpCode }][] = [
  ['locked out', 'account-disabled', 3, { code: 'S3' }],
  ['locked out, lost my phone', 'lost-phone', 1],
  ['the filing button is gone', 'menus-missing', 1, { kind: 'district' }],
  ['no bankrupcy menu after linking', 'menus-missing', 1, { kind: 'bankruptcy' }],
  ['my secretary', 'secretary-gets-no-notices', 3],
  ['my secretary does not get the notices anymore', 'secretary-gets-no-notices', 1],
  ['token in the mail', 'new-account-cannot-search', 1],
  ['app on the phone', 'no-text-message', 3],
  ['never got the text', 'no-text-message', 1],
  ['dont have a smart phone', 'cannot-use-an-app', 1],
  ['forgot my ecf password', 'old-login-unknown', 1],
  ['pacer wont reset the password', 'pacer-cannot-reset-it', 1],
  ['chrome always remembered my password', 'browser-filled-it', 1],
  ['whole office uses the same login', 'firm-shares-login', 1],
  ['different persons name on the screen', 'names-differ', 1],
  ['maiden name', 'names-differ', 1],
  ['how do I unlink', 'linked-the-wrong-account', 1],
  ['linked to the wrong lawyer', 'linked-the-wrong-account', 1],
  ['says its allready linked', 'already-linked', 1],
  ['i cant find the link', 'link-not-found', 1],
  ['utilites has no link', 'link-not-found', 1, { code: 'L3' }],
  ['do i have to do this in every court', 'every-court-again', 1],
  ['dcn address wont open', 'dcn-address', 1],
  ['legacy accont', 'account-says-legacy', 1],
  ['six letter username', 'is-it-upgraded', 1],
  ['pw too short', 'wants-new-password', 1],
  ['out of state attorney never filed here', 'pro-hac-vice', 1],
  ['pro se', 'self-represented', 1],
  ['did it work? no message', 'no-confirmation', 1],
  ['moved to a new law firm', 'changed-firms', 1],
  ['best case software stopped', 'filing-software-stopped', 1],
  ['old bookmark', 'bookmark-wrong-login', 1],
  ['says inactive', 'search-status-inactive', 1],
  ['security violation', 'security-violation', 1],
  ['it keeps kicking me out', 'signed-out-again-and-again', 1],
  ['nothing under the bankruptcy heading', 'menus-empty', 1],
  ['what browser', 'which-browser', 2],
  ['creditor needs to file a proof of claim', 'paralegal-or-creditor', 1],
  ['paralegal wants the code', 'paralegal-needs-the-code', 1],
  ['cja panel account', 'two-pacer-accounts-cja', 1],
  ['billing account cant search', 'account-status-not-search-status', 1],
  ['i skipped it three times', 'user-update-required', 1],
  ['account already exists', 'account-may-already-exist', 1],
  ['someone elses name', 'names-differ', 1],
  ['my old login has an & in it', 'special-characters', 1],
];

const table = queries.map(([query, id, worst, at]) => ({ query, id, worst, at: at ?? {} }));

test.each(table)('“$query” finds $id among the first $worst', ({ query, id, worst, at }) => {
  const found = searchAnswers(query, at, 10).map((answer) => answer.id);
  expect(found.slice(0, worst), `ranked ${found.indexOf(id) + 1}: ${found.join(', ')}`).toContain(id);
});

test('the step at hand comes first where both fit', () => {
  expect(searchAnswers('password', { code: 'S5' }).map(({ id }) => id)).not.toEqual(
    searchAnswers('password', { code: 'X8' }).map(({ id }) => id),
  );
});

test('a problem of another kind of court falls behind', () => {
  const rank = (kind: CourtKind) =>
    searchAnswers('filing agent', { kind }, 50).findIndex(({ id }) => id === 'paralegal-or-creditor');
  expect(rank('bankruptcy')).toBe(0);
  expect(rank('appellate')).toBeGreaterThan(0);
});

test('no words, no answers', () => {
  expect(searchAnswers('')).toEqual([]);
  expect(searchAnswers('  the my of ')).toEqual([]);
});
