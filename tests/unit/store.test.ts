import { describe, expect, test } from 'vitest';
import { courtRecord, toStored } from '@/lib/progress/records';
import { readEverything, Writer } from '@/lib/progress/store';
import { record, sighting } from './fixtures';
import { MemoryArea } from './memory-area';

const writer = (area: MemoryArea) => new Writer(area, () => 42);

test('acts in one court, done at once, all count', async () => {
  const area = new MemoryArea();
  const one = writer(area);
  await Promise.all([
    one.act('ilsd', { type: 'track' }),
    one.act('ilsd', { type: 'seen', sighting: sighting('court-link-done'), code: 'L7' }),
    one.act('ilsd', { type: 'not-in-this-court' }),
    one.act('moeb', { type: 'guide-me' }),
  ]);
  expect(courtRecord.parse(area.items['court:ilsd'])).toMatchObject({ status: 'linked', tracked: true });
  expect(area.items['manner:ilsd']).toMatchObject({ offer: 'never' });
  expect(courtRecord.parse(area.items['court:moeb'])).toMatchObject({ status: 'in-progress' });
});

test('a visit that changes nothing writes nothing', async () => {
  const area = new MemoryArea();
  await writer(area).act('ilsd', { type: 'seen', sighting: sighting('court-landing'), code: 'L1' });
  expect(area.writes).toBe(0);
});

test('a write that fails is told, and the next one still happens', async () => {
  const area = new MemoryArea();
  const one = writer(area);
  area.failNext = true;
  await expect(one.act('ilsd', { type: 'track' })).rejects.toThrow('storage is full');
  await one.act('moeb', { type: 'track' });
  expect(Object.keys(area.items)).toEqual(['court:moeb']);
});

describe('damaged records', () => {
  const damaged = { v: 1, status: 'linkd' };
  test('are named, and hide none of the others', async () => {
    const area = new MemoryArea({
      'court:ilsd': damaged,
      'court:moeb': toStored(record({ status: 'linked', knownBy: 'imported' })),
    });
    const all = await readEverything(area);
    expect(all.damaged).toEqual(['court:ilsd']);
    expect([...all.records.keys()]).toEqual(['moeb']);
    expect(area.writes).toBe(0);
  });
  test('are set aside as they were by the writer, and the court can be begun again', async () => {
    const area = new MemoryArea({ 'court:ilsd': damaged });
    await writer(area).act('ilsd', { type: 'track' });
    expect(area.items['aside:court:ilsd:42']).toEqual(damaged);
    expect(courtRecord.parse(area.items['court:ilsd'])).toMatchObject({
      tracked: true,
      status: 'not-started',
    });
    expect((await readEverything(area)).aside).toEqual([{ key: 'court:ilsd', at: 42 }]);
  });
  test('all at once, when the worker tidies', async () => {
    const area = new MemoryArea({ 'court:ilsd': damaged, 'manner:ilsd': 7, settings: 'x' });
    await writer(area).tidy();
    expect(Object.keys(area.items).sort()).toEqual([
      'aside:court:ilsd:42',
      'aside:manner:ilsd:42',
      'aside:settings:42',
    ]);
  });
});

test('"Not now" is over when the browser is started anew; "not in this court" is not', async () => {
  const area = new MemoryArea();
  const one = writer(area);
  await one.act('ilsd', { type: 'not-now' });
  await one.act('moeb', { type: 'not-in-this-court' });
  await one.browserStarted();
  expect(area.items['manner:ilsd']).toMatchObject({ offer: 'ask' });
  expect(area.items['manner:moeb']).toMatchObject({ offer: 'never' });
});
