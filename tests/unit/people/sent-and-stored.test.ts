import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { peopleEvent, peopleRecord } from '@/lib/memory/people';
import { importedPeople } from '@/lib/memory/people-file';
import { whoseAnswer, whoseRecord } from '@/lib/memory/whose-record';

/** What is sent to the worker, or stored, of several people: what of it is read, and what is refused whole. */

const [longest, tooLong] = ['x'.repeat(60), 'x'.repeat(61)];
const re = { id: 'p2', name: 'R.E.' };
const list = { v: 1, people: [re], last: 2, removed: null };
const open = { v: 1, open: { by: 'menus', at: 5 }, not: ['p2'], doubt: null };
const known = { times: { imported: 5 }, step: null, stepAt: 0 };
const many = (count: number, one: unknown) => Array.from({ length: count }, () => one);

describe.each<[string, z.ZodMiniType, unknown[], unknown[]]>([
  [
    'an event on the list',
    peopleEvent,
    [
      { type: 'add', name: 'R.E.', first: 'J.S.' },
      { type: 'add', name: longest, first: null },
      { type: 'rename', id: 'p2', name: 'K.L.' },
      { type: 'remove', id: 'p2' },
      { type: 'work-for', id: 'p2' },
      { type: 'bring-back' },
    ],
    [
      { type: 'add', name: '', first: null },
      { type: 'add', name: tooLong, first: null },
      { type: 'add', name: 'R.E.' },
      { type: 'add', name: 'R.E.', first: null, id: 'p2' },
      { type: 'rename', id: 'x2', name: 'K.L.' },
      { type: 'rename', id: 'p2', name: 'K.L.', first: null },
      { type: 'rename', id: 'p2' },
      { type: 'remove' },
      { type: 'remove', id: 'p2', name: 'R.E.' },
      { type: 'work-for', id: 2 },
      { type: 'bring-back', id: 'p2' },
      { type: '', id: 'p2' },
      { type: 'forget', id: 'p2' },
      {},
    ],
  ],
  [
    'the list',
    peopleRecord,
    [
      list,
      { ...list, people: many(60, { ...re, name: longest }), last: 999_999 },
      { ...list, last: 0, removed: { person: re, place: 0 } },
    ],
    [
      { ...list, v: 2 },
      { ...list, people: [] },
      { ...list, people: many(61, re) },
      { ...list, people: [{ ...re, name: '' }] },
      { ...list, people: [{ ...re, name: tooLong }] },
      { ...list, people: [{ id: 'p2' }] },
      { ...list, last: -1 },
      { ...list, last: 0.5 },
      { ...list, last: 1_000_000 },
      { ...list, removed: { person: re } },
      { ...list, removed: { person: re, place: -1 } },
      { ...list, removed: { person: re, place: 0.5 } },
      { ...list, removed: { place: 0 } },
      {},
    ],
  ],
  [
    'an import of people',
    importedPeople,
    [[], [{ name: longest, records: { ilsd: known } }], many(60, { name: 'R.E.', records: {} })],
    [
      [{ name: '', records: {} }],
      [{ name: tooLong, records: {} }],
      [{ name: 'R.E.' }],
      [{ name: 'R.E.', records: {}, id: 'p2' }],
      [{ name: 'R.E.', records: { 'not a court': known } }],
      [{ name: 'R.E.', records: { ilsd: {} } }],
      many(61, { name: 'R.E.', records: {} }),
    ],
  ],
  [
    'the answer whose something is',
    whoseAnswer,
    [{ type: 'theirs', person: 'p2' }, { type: 'not-theirs', person: 'p2' }, { type: 'nobody' }],
    [
      { type: 'theirs' },
      { type: 'not-theirs', person: 'x2' },
      { type: 'theirs', person: 'p2', name: 'R.E.' },
      { type: 'nobody', person: 'p2' },
      { type: '', person: 'p2' },
      { type: '' },
      {},
    ],
  ],
  [
    'what is open between the people',
    whoseRecord,
    [
      open,
      { ...open, open: { by: 'confirmation', at: 0 }, not: [], doubt: 'p3' },
      { ...open, open: null, not: many(60, 'p2') },
    ],
    [
      { ...open, v: 2 },
      { ...open, open: { by: 'guess', at: 5 } },
      { ...open, open: { by: 'menus', at: -1 } },
      { ...open, open: { by: 'menus' } },
      { ...open, not: ['x2'] },
      { ...open, not: many(61, 'p2') },
      { ...open, doubt: 'x3' },
      {},
    ],
  ],
])('%s', (_, schema, good, bad) => {
  test.each(good.map((one) => [one]))('is read: %j', (one) => {
    expect(schema.parse(one)).toEqual(one);
  });
  test.each(bad.map((one) => [one]))('is refused: %j', (one) => {
    expect(schema.safeParse(one).success).toBe(false);
  });
});
