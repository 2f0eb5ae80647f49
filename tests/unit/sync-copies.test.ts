import { expect, test } from 'vitest';
import { recordOf } from '@/lib/memory/knowledge';
import { toStored } from '@/lib/memory/records';
import { copyKey, keysBefore, readCopies, readMark } from '@/lib/memory/sync-copies';

const copy = toStored(recordOf({ times: { said: 5 }, step: null, stepAt: 0 }));
const newer = { v: 2 };

test('the copies of an epoch, of older ones, of a newer guide, and what no guide can read', () => {
  const raw = {
    'court:ilsd': copy,
    'epoch:5:moeb': copy,
    'epoch:7:cacd': copy,
    'epoch:7:nysd': 'damaged',
    'epoch:5:njd': newer,
    'court:txsd': newer,
    'epoch:5:ca7': 'damaged',
    'court:bap9': { v: 1 },
    'other:ilsd': copy,
    'xcourt:laed': copy,
    'court:laed:p2': copy,
    'epoch:99999999999999999999:mdd': copy,
    erased: { v: 1, epoch: 5, at: 5 },
  };
  const { current, old, newer: left, damaged } = readCopies(raw, 5);
  expect([[...current.keys()], [...old.keys()], [...left], [...damaged.keys()]]).toEqual([
    ['moeb'],
    ['ilsd'],
    ['njd'],
    ['epoch:5:ca7', 'court:bap9'],
  ]);
  expect(keysBefore(raw, 5)).toEqual(['court:ilsd', 'court:txsd', 'court:bap9']);
  expect(keysBefore(raw, 7)).toEqual([
    'court:ilsd',
    'epoch:5:moeb',
    'epoch:5:njd',
    'court:txsd',
    'epoch:5:ca7',
    'court:bap9',
  ]);
  expect(keysBefore(raw, 0)).toEqual([]);
});

test('a copy’s key in the first epoch, as guides before it wrote, and in a later one', () => {
  expect([copyKey('ilsd', 0), copyKey('ilsd', 5)]).toEqual(['court:ilsd', 'epoch:5:ilsd']);
});

test('the mark of an erasing: as it is, of a newer guide, or none', () => {
  const mark = { v: 1, epoch: 5, at: 4 };
  expect([mark, { ...mark, v: 2 }, { ...mark, epoch: -1 }, undefined, 'erased'].map(readMark)).toEqual([
    mark,
    'newer',
    null,
    null,
    null,
  ]);
});
