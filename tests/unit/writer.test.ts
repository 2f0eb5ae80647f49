import { describe, expect, test } from 'vitest';
import { tolerance } from '@/lib/memory/clock';
import { learn } from '@/lib/memory/knowledge';
import { erasingKey, mirrorKey } from '@/lib/memory/mirror-record';
import { PeopleWriter } from '@/lib/memory/people-writer';
import { courtRecord, toStored } from '@/lib/memory/records';
import { readStoredState, storageKeys } from '@/lib/memory/stored-state';
import { Turns } from '@/lib/memory/turns';
import { Writer } from '@/lib/memory/writer';
import { record, summary } from './fixtures';
import { MemoryArea } from './memory-area';

const writer = (area: MemoryArea) => new Writer(area, () => 42);

test('events in one court, sent at once, all count', async () => {
  const area = new MemoryArea();
  const one = writer(area);
  await Promise.all([
    one.reduceCourt('ilsd', { type: 'track' }),
    one.reduceCourt('ilsd', { type: 'seen', summary: summary('court-link-done'), code: 'L7' }),
    one.reduceCourt('ilsd', { type: 'not-in-this-court' }),
    one.reduceCourt('moeb', { type: 'guide-me' }),
  ]);
  expect(courtRecord.parse(area.items['court:ilsd'])).toMatchObject({ status: 'linked', tracked: true });
  expect(area.items['guidance:ilsd']).toMatchObject({ offer: 'never' });
  expect(courtRecord.parse(area.items['court:moeb'])).toMatchObject({ status: 'in-progress' });
});

test('a visit that changes nothing writes nothing', async () => {
  const area = new MemoryArea();
  await writer(area).reduceCourt('ilsd', { type: 'seen', summary: summary('court-landing'), code: 'L1' });
  expect(area.writes).toBe(0);
});

test('a write that fails is told, and the next one still happens', async () => {
  const area = new MemoryArea();
  const one = writer(area);
  area.failNext = true;
  await expect(one.reduceCourt('ilsd', { type: 'track' })).rejects.toThrow('storage is full');
  await one.reduceCourt('moeb', { type: 'track' });
  expect(Object.keys(area.items)).toEqual(['court:moeb']);
});

const damaged = { v: 1, status: 'linkd' };

describe('damaged records', () => {
  test('are named, and hide none of the others', async () => {
    const area = new MemoryArea({
      'court:ilsd': damaged,
      'court:moeb': toStored(record({ status: 'linked', knownBy: 'imported' })),
    });
    const all = await readStoredState(area);
    expect(all.damaged).toEqual(['court:ilsd']);
    expect([...all.records.keys()]).toEqual(['moeb']);
    expect(area.writes).toBe(0);
  });
  test('are put in quarantine as they were by the writer, and the court can be begun again', async () => {
    const area = new MemoryArea({ 'court:ilsd': damaged });
    await writer(area).reduceCourt('ilsd', { type: 'track' });
    expect(area.items['quarantined:court:ilsd:42']).toEqual(damaged);
    expect(courtRecord.parse(area.items['court:ilsd'])).toMatchObject({
      tracked: true,
      status: 'not-started',
    });
    expect((await readStoredState(area)).quarantined).toEqual([{ key: 'court:ilsd', at: 42 }]);
  });
  test('all at once, when the worker tidies', async () => {
    const area = new MemoryArea({ 'court:ilsd': damaged, 'guidance:ilsd': 7, settings: 'x' });
    await writer(area).tidy();
    expect(Object.keys(area.items).sort()).toEqual([
      'quarantined:court:ilsd:42',
      'quarantined:guidance:ilsd:42',
      'quarantined:settings:42',
    ]);
  });
});

test('every key that is written has one of the forms that stored-state.ts names, and is read from there', async () => {
  const area = new MemoryArea({ 'court:wvsd': damaged });
  const one = writer(area);
  await one.reduceCourt('ilsd', { type: 'guide-me' });
  await one.reduceAccount({ type: 'seen', account: { type: 'legacy', multifactor: null }, done: false });
  await one.reduceAccount({ type: 'guide-me' });
  await one.reduceChecklist({ item: 'login', courtId: 'moeb', ready: true });
  await one.reduceDesk({ type: 'open', id: 'a', courtId: null, code: null });
  await one.mergeIn(new Map([['moeb', record({ status: 'linked', knownBy: 'imported' })]]));
  await one.applyPolicy({ v: 1, helpDesk: null, muted: ['court-landing'] }, ['cacd']);
  await one.changeSettings({ badge: true });
  await one.setCourtNumber('ilsd', { phone: '555-0100', hours: '', advice: '' });
  await one.mergeIn(new Map([['nysd', learn(null, 'said', 42 + 2 * tolerance)]]));
  const people = new PeopleWriter(area, () => 42, new Turns());
  await people.reducePeople({ type: 'add', name: 'R.E.', first: 'J.S.' });
  await people.reduceCourt('ilsd', { type: 'guide-me' }, 'p2');
  await people.answerWhose('ilsd', { type: 'not-theirs', person: 'p2' });
  await people.reduceChecklist({ item: 'account', ready: true }, 'p2');
  await one.tidy();
  const formOf = (key: string) =>
    key
      .replace(/^(quarantined:).*/, '$1<key>:<when>')
      .replace(/^(court|guidance|correction|apart|whose):[a-z]+/, '$1:<id>')
      .replace(/:p2$/, ':<person>');
  expect([...new Set(Object.keys(area.items).map(formOf))].sort()).toEqual(
    storageKeys.filter((key) => key !== mirrorKey && key !== erasingKey).sort(),
  );
  const all = await readStoredState(area);
  expect([...all.records.keys()].sort()).toEqual(['cacd', 'ilsd', 'moeb']);
  expect([...all.guidance.keys()].sort()).toEqual(['account', 'ilsd']);
  expect(all).toMatchObject({ account: { type: 'legacy' }, settings: { badge: true }, damaged: [] });
  expect(all.desk.calls).toHaveLength(1);
  expect(all.checklist).toEqual({ v: 1, account: false, multifactor: false, logins: ['moeb'] });
  expect(all.ofOthers.get('p2')?.checklist.account).toBe(true);
  expect(all.corrections.get('ilsd')?.phone).toBe('555-0100');
});

test('"Not now" is over when the browser is started again; "not in this court" is not', async () => {
  const area = new MemoryArea();
  const one = writer(area);
  await one.reduceCourt('ilsd', { type: 'not-now' });
  await one.reduceCourt('moeb', { type: 'not-in-this-court' });
  await one.browserStarted();
  expect(area.items['guidance:ilsd']).toMatchObject({ offer: 'ask' });
  expect(area.items['guidance:moeb']).toMatchObject({ offer: 'never' });
});

test('to work for the person who is worked for already is no refusal; for nobody on the list it is one', async () => {
  const area = new MemoryArea();
  const people = new PeopleWriter(area, () => 1, new Turns());
  await people.reducePeople({ type: 'add', name: 'R.E.', first: 'J.S.' });
  expect(await people.reducePeople({ type: 'work-for', id: 'p1' })).toBe(true);
  expect(await people.reducePeople({ type: 'work-for', id: 'p9' })).toBe(false);
});
