import { expect, test } from 'vitest';
import { nothingReady } from '@/lib/memory/checklist';
import { Mirror } from '@/lib/memory/mirror';
import { toStored } from '@/lib/memory/records';
import type { Area } from '@/lib/memory/stored-state';
import { Turns } from '@/lib/memory/turns';
import { Writer } from '@/lib/memory/writer';
import { record } from './fixtures';
import { MemoryArea } from './memory-area';

/** Storage of a worker that is stopped after so many operations: the next one never ends, and does nothing. */
class UntilStopped implements Area {
  static left = Number.POSITIVE_INFINITY;

  constructor(private readonly area: MemoryArea) {}

  private async count(): Promise<void> {
    if (UntilStopped.left-- <= 0) await new Promise(() => undefined);
  }
  get = (keys: string | string[] | null) => this.count().then(() => this.area.get(keys));
  set = (items: Record<string, unknown>) => this.count().then(() => this.area.set(items));
  remove = (keys: string | string[]) => this.count().then(() => this.area.remove(keys));
}

const linked = toStored(record({ status: 'linked', knownBy: 'filing-menus-seen', at: 50 }));

/** A worker, and what it keeps: two courts here, one of them and another one in sync. */
function computer(local = new MemoryArea(), sync = new MemoryArea(), now = () => 100) {
  const turns = new Turns();
  const writer = new Writer(local, now, turns);
  return { local, sync, writer, mirror: new Mirror(writer, turns, local, sync, now) };
}
const full = () => ({
  local: new MemoryArea({
    'court:ilsd': linked,
    'court:moeb': linked,
    settings: { v: 1, neverOffer: true },
    checklist: nothingReady,
  }),
  sync: new MemoryArea({ 'court:ilsd': linked, 'court:cacd': linked }),
});
const courtsOf = ({ items }: MemoryArea) => Object.keys(items).filter((key) => key.includes('court:'));
const allowed = async () => true;

test('of what was kept, the time of erasing alone stays, and no court', async () => {
  for (const where of ['here', 'everywhere'] as const) {
    const { local, sync } = full();
    expect(await computer(local, sync).mirror.erase(where)).toBeNull();
    expect(Object.keys(local.items)).toEqual(['mirror']);
    expect(JSON.stringify(local.items)).not.toMatch(/ilsd|moeb|cacd/);
    expect(Object.keys(sync.items)).toEqual(where === 'here' ? ['court:ilsd', 'court:cacd'] : ['erased']);
  }
});

test('switched on again after this computer was erased, sync brings nothing from before, and keeps it for the others', async () => {
  const { local, sync } = full();
  const one = computer(local, sync);
  await one.mirror.erase('here');
  expect(await one.mirror.inStep(null, allowed)).toBeNull();
  expect(courtsOf(local)).toEqual([]);
  expect(courtsOf(sync)).toHaveLength(2);
});

test('a worker that is stopped anywhere in erasing goes on when it starts again', async () => {
  for (const where of ['here', 'everywhere'] as const) {
    const outcomes = new Set<string>();
    for (let operations = 0; operations < 30; operations++) {
      const { local, sync } = full();
      UntilStopped.left = operations;
      const turns = new Turns();
      const [area, syncArea] = [new UntilStopped(local), new UntilStopped(sync)];
      const writer = new Writer(area, () => 100, turns);
      const erasing = new Mirror(writer, turns, area, syncArea, () => 100).erase(where);
      await Promise.race([erasing, new Promise((done) => setTimeout(done, 5))]);
      UntilStopped.left = Number.POSITIVE_INFINITY;
      const begun = 'erasing' in local.items || 'mirror' in local.items;
      const next = computer(local, sync);
      await next.mirror.resume();
      await next.writer.tidy();
      expect(courtsOf(local), `stopped after ${operations}`).toHaveLength(begun ? 0 : 2);
      if (where === 'everywhere') expect(courtsOf(sync)).toHaveLength(begun ? 0 : 2);
      expect(local.items).not.toHaveProperty('erasing');
      outcomes.add(begun ? 'erased' : 'all kept');
    }
    expect([...outcomes].sort()).toEqual(['all kept', 'erased']);
  }
});

test('an act at the same moment is erased or is new, and none is left in sync', async () => {
  const { local, sync } = full();
  const one = computer(local, sync);
  await Promise.all([
    one.writer.reduceCourt('nysd', { type: 'track' }),
    one.mirror.inStep(['nysd'], allowed),
    one.mirror.erase('everywhere'),
    one.writer.reduceCourt('txsd', { type: 'track' }),
    one.mirror.inStep(['nysd', 'txsd'], async () => false),
  ]);
  expect(courtsOf(local)).toEqual(['court:txsd']);
  expect(courtsOf(sync)).toEqual([]);
});

test('sync ticked and unticked in the same instant leaves no copy', async () => {
  const one = computer();
  let on = true;
  await one.writer.reduceCourt('ilsd', { type: 'track' });
  const ticked = one.mirror.inStep(null, async () => on);
  on = false;
  await Promise.all([ticked, one.mirror.switchOff(), one.mirror.inStep(null, async () => on)]);
  expect(courtsOf(one.sync)).toEqual([]);
  expect(courtsOf(one.local)).toEqual(['court:ilsd']);
});

test('without room to write anything down it erases all the same', async () => {
  const { local, sync } = full();
  local.failNext = true;
  await computer(local, sync).mirror.erase('here');
  expect(courtsOf(local)).toEqual([]);
});

test('where sync cannot be reached, that is said, and the others are told later', async () => {
  const { local, sync } = full();
  const one = computer(local, sync);
  const remove = sync.remove.bind(sync);
  sync.remove = () => Promise.reject(new Error('offline'));
  expect(await one.mirror.erase('everywhere')).toBe('unreachable');
  expect(courtsOf(local)).toEqual([]);
  expect(JSON.stringify(local.items)).not.toMatch(/ilsd|moeb|cacd/);
  sync.remove = remove;
  expect(await computer(local, sync).mirror.resume()).toBeNull();
  expect(Object.keys(sync.items)).toEqual(['erased']);
});

test('another computer erases what was in step, and keeps apart what it learned meanwhile', async () => {
  const sync = new MemoryArea();
  const [one, other] = [computer(undefined, sync), computer(undefined, sync)];
  await one.writer.reduceCourt('ilsd', { type: 'track' });
  await one.mirror.inStep(null, allowed);
  await other.mirror.inStep(null, allowed);
  await other.writer.reduceCourt('moeb', { type: 'track' });
  await one.mirror.erase('everywhere');
  await other.mirror.inStep(null, allowed);
  expect(courtsOf(other.local)).toEqual([]);
  expect(other.local.items['apart:moeb']).toMatchObject({ why: 'erased', decided: false });
  expect(other.local.items).not.toHaveProperty('apart:ilsd');
  await other.writer.decideApart('moeb', true);
  expect(courtsOf(other.local)).toEqual(['court:moeb']);
  expect(other.local.items).not.toHaveProperty('apart:moeb');
});

test('what a newer guide wrote in sync is left alone; a mark of its own stops this one', async () => {
  const newer = { v: 2, links: [] };
  const one = computer(undefined, new MemoryArea({ 'court:ilsd': newer }));
  await one.writer.reduceCourt('ilsd', { type: 'track' });
  await one.writer.reduceCourt('moeb', { type: 'track' });
  await one.mirror.inStep(null, allowed);
  await one.mirror.switchOff();
  expect(one.sync.items).toEqual({ 'court:ilsd': newer });
  const two = computer(undefined, new MemoryArea({ erased: { v: 2 }, 'court:ilsd': linked }));
  expect(await two.mirror.inStep(null, allowed)).toBe('newer');
  expect([two.local.items, two.sync.writes]).toEqual([{}, 0]);
});

test('a copy in sync that no guide can read is put in quarantine once', async () => {
  const one = computer(undefined, new MemoryArea({ 'court:ilsd': { v: 1, status: 'linkd' } }));
  await one.mirror.inStep(null, allowed);
  await one.mirror.inStep(null, allowed);
  const quarantined = Object.entries(one.local.items).filter(([key]) => key.startsWith('quarantined:'));
  expect(quarantined).toEqual([['quarantined:court:ilsd:100', { v: 1, status: 'linkd' }]]);
});
