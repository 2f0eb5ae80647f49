import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { learn } from '@/lib/memory/knowledge';
import { parseMessage, type Sender } from '@/lib/messages/parse-message';
import { courtAddresses, type Facts, linkSignalNames, refusals } from '@/lib/pages/page-summary';
import { sent } from './messages';

const own = { id: 'ours', url: 'chrome-extension://ours/' };
const popup: Sender = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const on = (url: string, frameId = 0): Sender => ({ id: 'ours', url, frameId });
const ilsd = on('https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl');
const training = on('https://ecf-train.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl');
const signIn = on('https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=ILSDC');
const account = on('https://pacer.psc.uscourts.gov/pscof/manage/maint.jsf');

const accepts = (message: unknown, sender: Sender): boolean => parseMessage(message, sender, own) !== null;

const seen = (more: object = {}) => ({
  to: 'worker',
  type: 'court-event',
  courtId: 'ilsd',
  event: {
    type: 'seen',
    summary: { kind: 'court-link-form', training: false, facts: { filingMenus: false }, ...more },
    code: 'L5',
  },
});
const asks = (type: string) => ({ to: 'worker', type: 'court-event', courtId: 'ilsd', event: { type } });
const guideNext = { to: 'worker', type: 'guide-next', courtId: 'ilsd' };
const legacy = {
  to: 'worker',
  type: 'account-event',
  event: { type: 'seen', account: { type: 'legacy', multifactor: null }, done: false },
};

test.each(sent)('%s', (_, message, fromPage, fromOwnPage) => {
  expect([accepts(message, ilsd), accepts(message, popup)]).toEqual([fromPage, fromOwnPage]);
  for (const other of [
    { ...ilsd, id: 'theirs' },
    { url: ilsd.url ?? '', frameId: 0 },
    { id: 'ours' },
    on('https://ecf.ilsd.uscourts.gov.example.org/'),
    on('https://www.uscourts.gov/'),
    on('http://ecf.ilsd.uscourts.gov/'),
    on('chrome-extension://ours.example/popup.html'),
    on('not an address'),
    on(ilsd.url ?? '', 3),
  ])
    expect(accepts(message, other), JSON.stringify(other)).toBe(false);
  const allowed = fromOwnPage ? popup : ilsd;
  expect(accepts({ ...message, more: 1 }, allowed), 'one key more').toBe(false);
  expect(accepts({ ...message, to: 'page' }, allowed), 'to somebody else').toBe(false);
  expect(accepts({ ...message, type: 'compact' }, allowed), 'of no known type').toBe(false);
  const { type: _type, ...untyped } = message;
  expect(accepts(untyped, allowed), 'of no type').toBe(false);
});

describe('a page reports on its own court alone', () => {
  test.each([
    ['of another court', { ...seen(), courtId: 'moeb' }, ilsd],
    ['with another court in the summary', seen({ courtId: 'moeb' }), ilsd],
    ['of the live court from its training site', seen(), training],
    ['of a court’s page from the sign-in', seen(), signIn],
    ['of the sign-in from a court’s page', seen({ kind: 'pacer-login' }), ilsd],
    ['of the account from a court’s page', legacy, ilsd],
    ['of a court from the account', asks('guide-me'), account],
    ['guidance in another court by its name', { ...asks('guide-me'), courtId: 'moeb' }, ilsd],
    ['what comes after another court', { to: 'worker', type: 'guide-next', courtId: 'moeb' }, ilsd],
    ['what comes after it, from its training site', guideNext, training],
    ['what comes after it, from the account', guideNext, account],
  ])('not %s', (_, message, sender) => {
    expect(accepts(message, sender)).toBe(false);
  });
  test.each([
    ['its training site', seen({ training: true }), training],
    ['the sign-in to it', seen({ kind: 'pacer-login' }), signIn],
    ['the account', legacy, account],
    [
      'guidance in the account',
      { to: 'worker', type: 'account-event', event: { type: 'guide-me' } },
      account,
    ],
  ])('but %s', (_, message, sender) => {
    expect(accepts(message, sender)).toBe(true);
  });
});

describe('nothing that a person is known by gets through', () => {
  test.each([
    ['a name beside the summary', seen({ names: { cmecf: 'Jordan Sample', pacer: 'Jordan Sample' } })],
    ['a sentence among the facts', seen({ facts: { sentence: 'Jordan Sample' } })],
    ['the username’s length', seen({ facts: { username: 'six' } })],
    ['labels of fields', seen({ facts: { emptyFields: ['City'] } })],
    ['a word that is no verdict', seen({ facts: { names: 'Jordan Sample' } })],
    ['a kind that there is not', seen({ kind: 'court-filing' })],
    ['a key of storage as court', { ...asks('guide-me'), courtId: 'settings' }],
    ['a number as court', { ...asks('guide-me'), courtId: 7 }],
  ])('not %s', (_, message) => {
    expect(accepts(message, ilsd)).toBe(false);
  });
});

test('what comes along with an import is left out', () => {
  const taken = parseMessage(
    { to: 'worker', type: 'import-records', records: { ilsd: { ...learn(null, 'said', 5), name: 'x' } } },
    popup,
    own,
  );
  expect(taken).toEqual({
    to: 'worker',
    type: 'import-records',
    records: { ilsd: { times: { said: 5 }, step: null, stepAt: 0 } },
  });
});

test('no value whatever makes it throw', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (message) => {
      expect(parseMessage(message, ilsd, own)).toBeNull();
      expect(parseMessage(message, popup, own)).toBeNull();
    }),
    { seed: 20_260_731, numRuns: 3000 },
  );
});

describe('what a page may say of itself', () => {
  const values = {
    address: courtAddresses,
    linkSignals: linkSignalNames.map((name) => [name]),
    refusal: refusals,
    names: ['same', 'compatible', 'unclear', 'differ', 'firm'],
    signInFor: ['court', 'account', 'other'],
    notice: ['search-inactive', 'not-activated', 'other'],
    accountType: ['legacy', 'upgraded', 'administrative'],
    multifactor: ['enrolled', 'not-enrolled'],
    multifactorScreen: ['methods', 'add-app', 'set-up', 'codes'],
    registrant: ['attorney', 'non-attorney'],
  } satisfies Partial<Record<keyof Facts, readonly unknown[]>>;
  const cases = Object.entries(values).flatMap(([fact, all]) => all.map((value) => [fact, value] as const));

  test.each(cases)('%s: %j, and no other word', (fact, value) => {
    expect(accepts(seen({ facts: { [fact]: value } }), ilsd)).toBe(true);
    for (const other of ['', 'Jordan Sample', 7, null])
      expect(accepts(seen({ facts: { [fact]: other } }), ilsd), `${fact}: ${other}`).toBe(false);
  });
  test.each(['ILSD', 'il', 'ilsd01', 'ilsd ', '-ilsd', 'court:ilsd'])(
    'no court is called "%s"',
    (courtId) => {
      expect(accepts({ ...asks('track'), courtId }, popup)).toBe(false);
    },
  );
});
