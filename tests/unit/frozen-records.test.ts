import { expect, test } from 'vitest';
import { readStoredState } from '@/lib/memory/stored-state';
import { Writer } from '@/lib/memory/writer';
import others from '../frozen/others-v1.json';
import v1 from '../frozen/records-v1.json';
import { MemoryArea } from './memory-area';

/** One frozen sample per version that was published; they are never changed, only added to. */
const samples = { 1: v1 };

const expected = {
  ilsd: { status: 'in-progress', step: 'L3', knownBy: null, tracked: true },
  ilsb: { status: 'not-started', step: null, knownBy: null, tracked: true },
  ilnd: { status: 'stopped', stop: 'open', step: 'X1', knownBy: null, tracked: true },
  moeb: { status: 'linked', step: 'L8', knownBy: 'filing-menus-seen', tracked: true },
  txwd: { status: 'linked', step: 'L7', knownBy: 'confirmation-seen', tracked: false },
  njd: { status: 'linked', stop: null, knownBy: 'filing-menus-seen', tracked: true },
  wvsd: { status: 'stopped', stop: 'submitted', step: 'X7', knownBy: null, tracked: true },
  moed: { status: 'in-progress', stop: null, step: 'L6', knownBy: null, tracked: false },
  ca7: { status: 'linked', step: null, knownBy: 'said-by-you', tracked: true },
};

test.each(Object.entries(samples))('version %s is read as it was meant', async (_, sample) => {
  const { records, damaged } = await readStoredState(new MemoryArea(sample));
  expect(damaged).toEqual([]);
  expect(Object.fromEntries(records)).toMatchObject(expected);
});

test('version 1 is what is written today', async () => {
  const area = new MemoryArea(v1);
  const { records } = await readStoredState(area);
  await new Writer(area, () => 2_000_000_000_000).tidy();
  expect(area.writes).toBe(0);
  const other = new MemoryArea();
  await new Writer(other, () => 2_000_000_000_000).mergeIn(records);
  expect(other.items).toEqual(v1);
});

test('a record of a version that is not known is kept in quarantine, not dropped', async () => {
  const newer = { ...v1['court:ilsd'], v: 2 };
  const area = new MemoryArea({ 'court:ilsd': newer });
  expect((await readStoredState(area)).damaged).toEqual(['court:ilsd']);
  await new Writer(area, () => 7).tidy();
  expect(Object.values(area.items)).toEqual([newer]);
  expect(area.items).not.toHaveProperty('court:ilsd');
});

test('everything else that is kept is read as it was meant', async () => {
  const all = await readStoredState(new MemoryArea(others));
  expect(all.damaged).toEqual([]);
  expect(all.guidance.get('ilsd')).toEqual(others['guidance:ilsd']);
  expect(all.guidance.get('moeb')).toEqual(others['guidance:moeb']);
  expect(all.guidance.get('account')).toEqual(others['guidance:account']);
  expect(all.settings).toEqual(others.settings);
  expect(all.account).toEqual(others.account);
  expect(all.corrections.get('ilsd')).toEqual(others['correction:ilsd']);
  expect(all.desk).toEqual(others.desk);
  expect(all.checklist).toEqual(others.checklist);
  expect(all.quarantined).toEqual([{ key: 'court:wvsd', at: 1763660000000 }]);
});
