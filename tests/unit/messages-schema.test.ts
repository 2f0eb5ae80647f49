import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ToWorker } from '@/lib/messages';
import { heard, type Sender } from '@/lib/messages-schema';
import type { Sighting } from '@/lib/pages/sighting';
import { learn } from '@/lib/progress/knowledge';

const own = { id: 'ours', url: 'chrome-extension://ours/' };
const popup: Sender = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const on = (url: string, frameId = 0): Sender => ({ id: 'ours', url, frameId });
const ilsd = on('https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl');
const training = on('https://ecf-train.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl');
const signIn = on('https://pacer.login.uscourts.gov/csologin/login.jsf?pscCourtId=ILSDC');
const account = on('https://pacer.psc.uscourts.gov/pscof/manage/maint.jsf');

const hears = (message: unknown, sender: Sender): boolean => heard(message, sender, own) !== null;

const sighting = (more: object = {}): Sighting => ({
  kind: 'court-link-form',
  courtId: 'ilsd',
  training: false,
  facts: { filingMenus: false },
  ...more,
});
const seen = (more: object = {}) => ({
  to: 'worker',
  courtId: 'ilsd',
  act: { type: 'seen', sighting: sighting(more), code: 'L5' },
});
const asks = (type: string) => ({ to: 'worker', courtId: 'ilsd', act: { type } });
const legacy = {
  to: 'worker',
  account: { type: 'seen', account: { type: 'legacy', multifactor: null }, done: false },
};

/** Everything that is ever sent, and whether a page may. */
const messages: [string, ToWorker, fromPage: boolean, fromOwnPage: boolean][] = [
  ['a page seen', seen() as ToWorker, true, false],
  ['Guide me', asks('guide-me') as ToWorker, true, true],
  ['Not now', asks('not-now') as ToWorker, true, true],
  ['a step’s known problems', { to: 'worker', known: 'L5', kind: 'district' }, true, true],
  ['the help desk', { to: 'worker', open: 'helpdesk', courtId: 'ilsd', code: 'L5' }, true, true],
  ['Not in this court', asks('not-in-this-court') as ToWorker, false, true],
  ['Offer again', asks('offer-again') as ToWorker, false, true],
  ['Follow', asks('track') as ToWorker, false, true],
  ['Follow no more', asks('untrack') as ToWorker, false, true],
  ['It is linked', { to: 'worker', courtId: 'ilsd', act: { type: 'say', linked: true } }, false, true],
  [
    'a correction',
    { to: 'worker', courtId: 'ilsd', correct: { phone: '1', hours: '', advice: '' } },
    false,
    true,
  ],
  ['a call', { to: 'worker', desk: { type: 'open', id: 'a', courtId: null, code: null } }, false, true],
  ['a call closed', { to: 'worker', desk: { type: 'close', id: 'a' } }, false, true],
  ['settings', { to: 'worker', settings: { sync: true } }, false, true],
  ['an import', { to: 'worker', take: { ilsd: learn(null, 'imported', 5) } }, false, true],
  ['erase', { to: 'worker', erase: true }, false, true],
  ['tidy', { to: 'worker', tidy: true }, false, true],
];

test.each(messages)('%s', (_, message, fromPage, fromOwnPage) => {
  expect([hears(message, ilsd), hears(message, popup)]).toEqual([fromPage, fromOwnPage]);
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
    expect(hears(message, other), JSON.stringify(other)).toBe(false);
  expect(hears({ ...message, more: 1 }, popup), 'one key more').toBe(false);
  expect(hears({ ...message, to: 'page' }, popup), 'to somebody else').toBe(false);
});

describe('a page speaks of its own court alone', () => {
  test.each([
    ['of another court', { ...seen(), courtId: 'moeb' }, ilsd],
    ['with a sighting of another court', seen({ courtId: 'moeb' }), ilsd],
    ['with a sighting of none', seen({ courtId: null }), ilsd],
    ['of the live court from its training site', seen(), training],
    ['of a court’s page from the sign-in', seen(), signIn],
    ['of the sign-in from a court’s page', seen({ kind: 'pacer-login' }), ilsd],
    ['of the account from a court’s page', legacy, ilsd],
    ['of a court from the account', asks('guide-me'), account],
  ])('not %s', (_, message, sender) => {
    expect(hears(message, sender)).toBe(false);
  });
  test.each([
    ['its training site', seen({ training: true }), training],
    ['the sign-in to it', seen({ kind: 'pacer-login' }), signIn],
    ['the account', legacy, account],
    ['guidance in the account', { to: 'worker', account: { type: 'guide-me' } }, account],
  ])('but %s', (_, message, sender) => {
    expect(hears(message, sender)).toBe(true);
  });
});

describe('nothing that a person is known by gets through', () => {
  test.each([
    ['a name beside the sighting', seen({ names: { cmecf: 'Jordan Sample', pacer: 'Jordan Sample' } })],
    ['a sentence among the facts', seen({ facts: { sentence: 'Jordan Sample' } })],
    ['the username’s length', seen({ facts: { username: 'six' } })],
    ['labels of fields', seen({ facts: { emptyFields: ['City'] } })],
    ['a word that is no verdict', seen({ facts: { names: 'Jordan Sample' } })],
    ['a kind that there is not', seen({ kind: 'court-filing' })],
    ['a key of storage as court', { ...asks('guide-me'), courtId: 'settings' }],
    ['a number as court', { ...asks('guide-me'), courtId: 7 }],
  ])('not %s', (_, message) => {
    expect(hears(message, ilsd)).toBe(false);
  });
});

test('what comes along with an import is left out', () => {
  const taken = heard({ to: 'worker', take: { ilsd: { ...learn(null, 'said', 5), name: 'x' } } }, popup, own);
  expect(taken).toEqual({ to: 'worker', take: { ilsd: { times: { said: 5 }, step: null, stepAt: 0 } } });
});

test('no value whatever makes it throw', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (message) => {
      expect(heard(message, ilsd, own)).toBeNull();
      expect(heard(message, popup, own)).toBeNull();
    }),
    { seed: 20_260_731, numRuns: 3000 },
  );
});
