import { learn } from '@/lib/memory/knowledge';
import type { ToWorker } from '@/lib/messages/to-worker';

const to = 'worker' as const;
const event = (type: 'guide-me' | 'not-now' | 'not-in-this-court' | 'offer-again' | 'track' | 'untrack') => ({
  to,
  type: 'court-event' as const,
  courtId: 'ilsd',
  event: { type },
});

/** A message of each kind to the worker, whether a page of S.D. Ill. may send it, and whether the popup may. */
export const sent: [string, ToWorker, fromPage: boolean, fromOwnPage: boolean][] = [
  [
    'a page seen',
    {
      to,
      type: 'court-event',
      courtId: 'ilsd',
      event: {
        type: 'seen',
        summary: { kind: 'court-link-form', training: false, facts: { filingMenus: false } },
        code: 'L5',
      },
    },
    true,
    false,
  ],
  ['Guide me', event('guide-me'), true, true],
  ['Guide me in the next court', { to, type: 'guide-next', courtId: 'ilsd' }, true, false],
  ['Not now', event('not-now'), true, true],
  ['a step’s known problems', { to, type: 'known-problems', code: 'L5', kind: 'district' }, true, true],
  ['the question where one is', { to, type: 'question-hidden', set: true }, true, false],
  ['the help desk', { to, type: 'open-help-desk', courtId: 'ilsd', code: 'L5' }, true, true],
  ['Not in this court', event('not-in-this-court'), false, true],
  ['Offer again', event('offer-again'), false, true],
  ['Follow', event('track'), false, true],
  ['Follow no more', event('untrack'), false, true],
  [
    'It is linked',
    { to, type: 'court-event', courtId: 'ilsd', event: { type: 'say', linked: true } },
    true,
    true,
  ],
  ['guidance for the account', { to, type: 'account-event', event: { type: 'guide-me' } }, false, true],
  [
    'a court’s number',
    { to, type: 'set-court-number', courtId: 'ilsd', text: { phone: '1', hours: '', advice: '' } },
    false,
    true,
  ],
  [
    'a call',
    { to, type: 'desk-event', event: { type: 'open', id: 'a', courtId: null, code: null } },
    false,
    true,
  ],
  ['a call closed', { to, type: 'desk-event', event: { type: 'close', id: 'a' } }, false, true],
  [
    'an item of the checklist',
    { to, type: 'checklist', event: { item: 'login', courtId: 'ilsd', ready: true } },
    false,
    true,
  ],
  [
    'an item of the checklist, for one of several people',
    { to, type: 'checklist', event: { item: 'account', ready: false }, person: 'p2' },
    false,
    true,
  ],
  ['settings', { to, type: 'change-settings', change: { sync: true } }, false, true],
  ['an import', { to, type: 'import-records', records: { ilsd: learn(null, 'imported', 5) } }, false, true],
  [
    'Guide me, for one of several people',
    { to, type: 'court-event', courtId: 'ilsd', event: { type: 'guide-me' }, person: 'p2' },
    true,
    true,
  ],
  [
    'whose it is',
    { to, type: 'whose', courtId: 'ilsd', answer: { type: 'theirs', person: 'p2' } },
    true,
    true,
  ],
  [
    'a person',
    { to, type: 'people-event', event: { type: 'add', name: 'R.E.', first: 'J.S.' } },
    false,
    true,
  ],
  [
    'an import of people',
    {
      to,
      type: 'import-people',
      people: [{ name: 'R.E.', records: { ilsd: { times: { imported: 5 }, step: null, stepAt: 0 } } }],
    },
    false,
    true,
  ],
  ['erase', { to, type: 'erase', where: 'here' }, false, true],
  ['a copy kept apart', { to, type: 'decide-apart', courtId: 'ilsd', take: true }, false, true],
  ['tidy', { to, type: 'tidy' }, false, true],
];
