import { expect, test } from 'vitest';
import type { CourtKind } from '@/lib/courts/court';
import type { HelpCode } from '@/lib/help-codes';
import { answers } from '@/lib/helpdesk/all-answers';
import { searchAnswers } from '@/lib/helpdesk/search';

/** What people say on the phone, typos included; the answer they need; the lowest rank it may have; the call's context. */
const queries: [query: string, id: string, worst: number, context?: { kind?: CourtKind; code?: HelpCode }][] =
  [
    ['locked out', 'account-disabled', 3, { code: 'S3' }],
    ['locked out', 'locked-out', 1],
    ['deadline today', 'deadline-today', 1],
    ['my brief is due today', 'deadline-today', 1],
    ['f5', 'menus-missing', 1],
    ['acms', 'acms-or-cmecf', 1],
    ['canada', 'outside-the-us', 1],
    ['lost phone', 'lost-phone', 1],
    ['wrong account', 'linked-the-wrong-account', 1],
    ['new firm', 'changed-firms', 1],
    ['married', 'name-changed', 1],
    ['got divorced and changed my name', 'name-changed', 1],
    ['I am leaving the us attorneys office', 'joined-or-left-government', 2],
    ['invite an attorney to our PAA', 'add-to-administrative-account', 1],
    ['too many attempts', 'locked-out', 1],
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
    ['the petition software still uses my old password', 'software-has-old-password', 1],
    ['my password expired', 'wants-new-password', 2],
    ['says inactive', 'search-status-inactive', 1],
    ['how long does approval take', 'how-long-until-approved', 1],
    ['never had a login what do i link', 'nothing-to-link', 2],
    ['invalid username password or one-time passcode', 'password-or-passcode', 1],
    ['what does it ask each time once I enrolled', 'after-enrolling', 1],
    ['nextchapter wants a code every time', 'software-asks-for-code', 1],
    ['security violation', 'security-violation', 1],
    ['it keeps kicking me out', 'signed-out-again-and-again', 1],
    ['nothing under the bankruptcy heading', 'menus-empty', 1],
    ['what browser', 'which-browser', 2],
    ['creditor needs to file a proof of claim', 'creditor-or-limited-filer', 1],
    ['I need limited access to file claims', 'creditor-or-limited-filer', 1],
    ['register as a filing agent', 'filing-agent', 2],
    ['trustees staff', 'filing-agent', 1],
    ['how do i get admitted', 'not-admitted', 2],
    ['pro bono appointment', 'pro-bono', 1],
    ['reinstated after my license lapsed', 'reinstatement', 1],
    ['court of international trade', 'trade-court', 1],
    ['federal claims clerk cannot see my login', 'claims-court', 1],
    ['bankruptcy appellate panel', 'appellate-panel', 1],
    ['I was at the us attorneys office and file privately too', 'joined-or-left-government', 2],
    ['paralegal wants the code', 'paralegal-needs-the-code', 1],
    ['cja panel account', 'two-pacer-accounts-cja', 1],
    ['billing account cant search', 'account-status-not-search-status', 1],
    ['i skipped it three times', 'user-update-required', 1],
    ['account already exists', 'account-may-already-exist', 1],
    ['someone elses name', 'names-differ', 1],
    ['my old login has an & in it', 'special-characters', 1],
    ['will upgrading break my other courts', 'upgrade-and-other-courts', 1],
    ['the reset link goes to my old firm email', 'reset-mail-to-old-address', 1],
    ['the court is not on nextgen yet', 'before-go-live', 1],
    ['do i sign up for e-filing again', 'link-or-register', 1],
    ['pacer said go to manage my account', 'pacer-faq-says-manage-account', 1],
    ['invalid username or password', 'sign-in-invalid', 1],
    ['linking was refused, login attempt failed', 'will-not-link', 1],
    ['doing this for my boss', 'linking-for-my-attorney', 1],
    ['i am a trustee and an attorney', 'two-accounts-here', 2],
    ['i already did this years ago', 'linked-years-ago', 1],
    ['my old ecf login is no longer accepted', 'old-password-stopped', 1],
    ['i cant change my address its gray', 'maintain-account-grayed-out', 1],
    ['court still has my old phone number', 'contact-data-wrong', 1],
    ['do i need 2fa', 'must-i-use-mfa', 1],
    ['the code never came by email', 'no-security-code', 1],
    ['is this extension a virus', 'is-it-safe', 1],
  ];

const table = queries.map(([query, id, worst, context]) => ({ query, id, worst, context: context ?? {} }));

test.each(table)('“$query” finds $id among the first $worst', ({ query, id, worst, context }) => {
  const found = searchAnswers(query, context, 10).map((answer) => answer.id);
  expect(found.slice(0, worst), `ranked ${found.indexOf(id) + 1}: ${found.join(', ')}`).toContain(id);
});

test('every known problem has a query that finds it', () => {
  expect([...new Set(queries.map(([, id]) => id))].sort()).toEqual(answers.map(({ id }) => id).sort());
});

test('answers of the call’s step rank higher', () => {
  expect(searchAnswers('password', { code: 'S5' }).map(({ id }) => id)).not.toEqual(
    searchAnswers('password', { code: 'X8' }).map(({ id }) => id),
  );
});

test('a problem of another kind of court ranks lower', () => {
  const rank = (kind: CourtKind) =>
    searchAnswers('filing agent', { kind }, 50).findIndex(({ id }) => id === 'filing-agent');
  expect(rank('bankruptcy')).toBe(0);
  expect(rank('appellate')).toBeGreaterThan(0);
});

test('a query without words finds nothing', () => {
  expect(searchAnswers('')).toEqual([]);
  expect(searchAnswers('  the my of ')).toEqual([]);
});
