import { describe, expect, test } from 'vitest';
import { courtPageSeen, filedEvent, linkedEvent, personEvent } from '@/lib/memory/events';

const seen = (facts: object, more: object = {}) =>
  courtPageSeen.safeParse({
    type: 'seen',
    summary: { kind: 'court-menu', training: false, facts },
    code: null,
    ...more,
  }).success;

describe('what may be sent of a page', () => {
  test.each(['court', 'kind', 'filer', 'payment', 'terms'])(
    'the screen of the registration: %s',
    (screen) => {
      expect(seen({ registrationScreen: screen })).toBe(true);
    },
  );
  test.each([
    ['no screen of the registration', { registrationScreen: '' }],
    ['the length of a username', { username: 'six' }],
    ['labels of fields', { emptyFields: ['Pat Lane'] }],
  ])('not %s', (_, facts) => {
    expect(seen(facts)).toBe(false);
  });
  test('that another person’s names are on it, and never that they are not', () => {
    expect(seen({}, { otherPerson: true })).toBe(true);
    expect(seen({}, { otherPerson: false })).toBe(false);
    expect(seen({}, { otherPerson: 'Pat Lane' })).toBe(false);
  });
});

describe('what a person may say of a court', () => {
  test.each([
    { type: 'stop', says: 'called' },
    { type: 'stop', says: 'ownAccount' },
    { type: 'stop', says: 'pressed' },
    { type: 'stop', says: 'unpressed' },
    { type: 'say', linked: true },
    { type: 'say', linked: false },
    { type: 'filed', before: false },
    { type: 'guide-me' },
    { type: 'not-now' },
    { type: 'not-in-this-court' },
    { type: 'offer-again' },
    { type: 'track' },
    { type: 'untrack' },
  ])('%o', (event) => {
    expect(personEvent.safeParse(event).data).toEqual(event);
  });
  test.each([
    {},
    { type: 'stop' },
    { type: '', says: 'called' },
    { type: 'stop', says: 'agreed' },
    { type: '' },
  ])('nothing else: %o', (event) => {
    expect(personEvent.safeParse(event).success).toBe(false);
  });
  test('from a page, only that it is linked', () => {
    expect(linkedEvent.safeParse({ type: 'say', linked: true }).success).toBe(true);
    expect(linkedEvent.safeParse({ type: 'say', linked: false }).success).toBe(false);
    expect(filedEvent.safeParse({ type: 'filed', before: true, court: 'ilsd' }).success).toBe(false);
  });
});
