import { expect, test } from 'vitest';
import { readEverything, Writer } from '@/lib/progress/store';
import others from '../frozen/others-v1.json';
import v1 from '../frozen/records-v1.json';
import v2 from '../frozen/records-v2.json';
import { MemoryArea } from './memory-area';

/** One frozen sample a version that was ever written; they are never changed, only added to. */
const samples = { 1: v1, 2: v2 };

const expected = {
  ilsd: { status: 'in-progress', step: 'L3', knownBy: null, tracked: true },
  ilsb: { status: 'not-started', step: null, knownBy: null, tracked: true },
  ilnd: { status: 'stopped', step: 'X1', knownBy: null, tracked: true },
  moeb: { status: 'linked', step: 'L8', knownBy: 'filing-menus-seen', tracked: true },
  txwd: { status: 'linked', step: 'L7', knownBy: 'confirmation-seen', tracked: false },
  ca7: { status: 'linked', step: null, knownBy: 'said-by-you', tracked: true },
};

test.each(Object.entries(samples))('version %s is read as it was meant', async (_, sample) => {
  const { records, damaged } = await readEverything(new MemoryArea(sample));
  expect(damaged).toEqual([]);
  expect(Object.fromEntries(records)).toMatchObject(expected);
});

test.each(Object.entries(samples))('version %s is brought up to the newest, once', async (_, sample) => {
  const area = new MemoryArea(sample);
  const writer = new Writer(area, () => 0);
  await writer.tidy();
  expect(area.items).toEqual(v2);
  const writes = area.writes;
  await writer.tidy();
  expect(area.writes).toBe(writes);
});

test('everything else that is kept is read as it was meant', async () => {
  const all = await readEverything(new MemoryArea(others));
  expect(all.damaged).toEqual([]);
  expect(all.manners.get('ilsd')).toEqual(others['manner:ilsd']);
  expect(all.manners.get('moeb')).toEqual(others['manner:moeb']);
  expect(all.manners.get('account')).toEqual(others['manner:account']);
  expect(all.settings).toEqual(others.settings);
  expect(all.account).toEqual(others.account);
  expect(all.corrections.get('ilsd')).toEqual(others['correction:ilsd']);
  expect(all.desk).toEqual(others.desk);
  expect(all.aside).toEqual([{ key: 'court:wvsd', at: 1763660000000 }]);
});
