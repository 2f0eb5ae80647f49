import { describe, expect, test } from 'vitest';
import { isPersonId } from '@/lib/memory/person-ids';
import { nothingOpen } from '@/lib/memory/whose';
import { workedForIn } from '@/lib/memory/worked-for-in';
import { asWorkedFor, guidanceKeyOf, personKeys, recordKeyOf, workingForIn } from '@/lib/memory/working-for';

const settings = (workingFor?: unknown) => ({ settings: { v: 1, neverOffer: false, workingFor } });

test.each([
  ['p1', true],
  ['p20', true],
  ['p999999', true],
  ['p1000000', false],
  ['p0', false],
  ['p01', false],
  ['p', false],
  ['pa', false],
  ['p1x', false],
  ['xp1', false],
  ['P1', false],
  ['', false],
  [1, false],
  [['p1'], false],
  [null, false],
  [undefined, false],
])('%j as a person’s id: %s', (value, isOne) => {
  expect(isPersonId(value)).toBe(isOne);
});

test.each([
  [undefined, 'court:ilsd', 'guidance:ilsd'],
  ['p1', 'court:ilsd', 'guidance:ilsd'],
  ['p2', 'court:ilsd:p2', 'guidance:ilsd:p2'],
])('the records of %s stand under keys of their own', (person, record, guidance) => {
  expect([recordKeyOf('ilsd', person), guidanceKeyOf('ilsd', person)]).toEqual([record, guidance]);
});

test.each<[string, Record<string, unknown>, string | null, string[]]>([
  ['p2', settings('p2'), 'p2', ['people', 'whose:ilsd', 'court:ilsd:p2', 'guidance:ilsd:p2']],
  ['the first', settings('p1'), 'p1', ['people', 'whose:ilsd', 'court:ilsd', 'guidance:ilsd']],
  ['nobody', settings(), null, []],
  ['what is no text', settings(['p2']), null, []],
  ['an empty text', settings(''), '', []],
  ['no settings', {}, null, []],
  ['settings of nothing', { settings: null }, null, []],
])('worked for, by settings that name %s', (_, raw, person, keys) => {
  expect(workingForIn(raw)).toBe(person);
  expect(personKeys('ilsd', raw)).toEqual(keys);
});

describe('what is stored, as it is for the person worked for', () => {
  const kept = {
    account: 'everybody’s',
    'guidance:account': 'everybody’s',
    'correction:ilsd': 'everybody’s',
    'whose:ilsd': 'everybody’s',
    'court:ilsd': 'the first’s',
    'guidance:ilsd': 'the first’s',
    'court:ilsd:p2': 'the second’s',
    'guidance:moeb:p2': 'the second’s',
    'court:wvsd:p3': 'the third’s',
    'guidance:wvsd:p3': 'the third’s',
  };
  const shared = {
    account: 'everybody’s',
    'guidance:account': 'everybody’s',
    'correction:ilsd': 'everybody’s',
    'whose:ilsd': 'everybody’s',
  };
  test.each([
    ['p1', { 'court:ilsd': 'the first’s', 'guidance:ilsd': 'the first’s' }],
    ['p2', { 'court:ilsd': 'the second’s', 'guidance:moeb': 'the second’s' }],
    ['p4', {}],
  ])('is that of %s and everybody’s, and nobody else’s', (person, own) => {
    const of = settings(person);
    expect(asWorkedFor({ ...kept, ...of })).toEqual({ ...shared, ...of, ...own });
  });
  test.each([undefined, ''])('is the same where %j is worked for', (nobody) => {
    const raw = { ...kept, ...settings(nobody) };
    expect(asWorkedFor(raw)).toBe(raw);
  });
});

describe('the person worked for, as pages read them', () => {
  const list = [null, { id: 'p1', name: 'J.S.' }, { id: 'p2', name: 'R.E.' }, { id: 'p3', name: 7 }];
  const read = (person: unknown, more: object = { people: { people: list } }) =>
    workedForIn('ilsd', { ...settings(person), ...more });

  test.each<[unknown, string | undefined, object?]>([
    ['p1', 'J.S.'],
    ['p2', 'R.E.'],
    ['p3', 'Person 3'],
    ['p12', 'Person 12'],
    ['p2', 'Person 2', {}],
    ['p2', 'Person 2', { people: { people: { p2: 'R.E.' } } }],
    ['x2', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j is called %s', (person, name, more) => {
    expect(read(person, more)?.name).toBe(name);
  });

  const one = { v: 1, open: { by: 'menus', at: 5 }, not: ['p2'], doubt: 'p3' };
  test.each([
    ['menus that are nobody’s', one],
    ['a confirmation that is nobody’s', { ...one, open: { by: 'confirmation', at: 0 } }],
    ['nothing that is nobody’s', { ...one, open: null }],
    ['no doubt', { ...one, doubt: null }],
    ['nobody of whom it was said', { ...one, not: [] }],
  ])('what is open between the people is read: %s', (_, whose) => {
    const kept = { 'whose:ilsd': whose, 'whose:moeb': { ...one, doubt: 'p9' } };
    expect(read('p2', kept)).toEqual({ id: 'p2', name: 'Person 2', whose });
  });
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'open'],
    ['of another version', { ...one, v: 2 }],
    ['without what is open', { v: 1, not: [], doubt: null }],
    ['with something unknown open', { ...one, open: { by: 'guess', at: 5 } }],
    ['with something open at no time', { ...one, open: { by: 'menus' } }],
    ['with something open at a part of a time', { ...one, open: { by: 'menus', at: 0.5 } }],
    ['without the list of whose it is not', { v: 1, open: null, doubt: null }],
    ['with a list that is none', { ...one, not: 'p2' }],
    ['with somebody on it who can be nobody', { ...one, not: ['p2', 'x'] }],
    ['without a word on doubt', { v: 1, open: null, not: [] }],
    ['with a doubt about nobody', { ...one, doubt: 'x' }],
  ])('what cannot be read is nothing open: %s', (_, whose) => {
    expect(read('p2', { 'whose:ilsd': whose })?.whose).toBe(nothingOpen);
  });
});
