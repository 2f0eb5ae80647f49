import { describe, expect, test } from 'vitest';
import type { CourtEvent } from '@/lib/memory/events';
import type { PeopleEvent } from '@/lib/memory/people';
import { PeopleWriter } from '@/lib/memory/people-writer';
import { keysOfPerson } from '@/lib/memory/people-writes';
import { toStored } from '@/lib/memory/records';
import { Turns } from '@/lib/memory/turns';
import type { WhoseAnswer } from '@/lib/memory/whose';
import { guidance, record, summary } from '../fixtures';
import { MemoryArea } from '../memory-area';

/** A storage that says what each write was of. */
class NotedArea extends MemoryArea {
  readonly written: string[][] = [];
  override async set(items: Record<string, unknown>): Promise<void> {
    await super.set(items);
    this.written.push(Object.keys(items).sort());
  }
}

const settings = { v: 1, neverOffer: true };
const [js, re, kl] = ['J.S.', 'R.E.', 'K.L.'].map((name, i) => ({ id: `p${i + 1}`, name }));
const three = {
  people: { v: 1, people: [js, re, kl], last: 3, removed: null },
  settings: { ...settings, workingFor: 'p2' },
};
const open = { v: 1, open: { by: 'menus', at: 30 }, not: [], doubt: null };
const followed = toStored(record({ at: 9 }));
const ready = { v: 1, account: true, multifactor: true, logins: [] };

function writing(items: Record<string, unknown>) {
  const area = new NotedArea(items);
  return { area, writer: new PeopleWriter(area, () => 50, new Turns()) };
}

describe('an event on the list', () => {
  test.each<[string, PeopleEvent, string[]]>([
    ['a person added', { type: 'add', name: 'M.N.', first: null }, ['people']],
    ['a person renamed', { type: 'rename', id: 'p1', name: 'A.A.' }, ['people']],
    ['another person worked for', { type: 'work-for', id: 'p3' }, ['settings']],
    ['another person removed', { type: 'remove', id: 'p3' }, ['people']],
    ['the person worked for removed', { type: 'remove', id: 'p2' }, ['people', 'settings']],
  ])('writes what it changes in one, and is done: %s', async (_, event, keys) => {
    const { area, writer } = writing(three);
    expect(await writer.reducePeople(event)).toBe(true);
    expect(area.written).toEqual([keys]);
    expect(area.items.settings).toMatchObject(settings);
  });

  test.each<[string, PeopleEvent, boolean]>([
    ['the person worked for is chosen again', { type: 'work-for', id: 'p2' }, true],
    ['somebody who is not on it is to be worked for', { type: 'work-for', id: 'p9' }, false],
    [
      'the person worked for is to get a name that is taken',
      { type: 'rename', id: 'p2', name: 'J.S.' },
      false,
    ],
    ['the first is to be removed', { type: 'remove', id: 'p1' }, false],
    ['nobody was removed who could be brought back', { type: 'bring-back' }, false],
  ])('that changes nothing writes nothing: %s', async (_, event, isSo) => {
    const { area, writer } = writing(three);
    expect(await writer.reducePeople(event)).toBe(isSo);
    expect(area.written).toEqual([]);
  });

  test('where there is no list changes nothing, and takes nothing away', async () => {
    const kept = { 'court:ilsd': followed, checklist: ready };
    const { area, writer } = writing(kept);
    expect(await writer.reducePeople({ type: 'remove', id: 'p2' })).toBe(false);
    expect(area.items).toEqual(kept);
  });
});

describe('who is removed', () => {
  const theirs = (id: string) => ({
    [`court:ilsd:${id}`]: followed,
    [`guidance:moeb:${id}`]: guidance(),
    [`checklist:${id}`]: ready,
  });
  const first = { 'court:ilsd': followed, 'guidance:ilsd': guidance(), checklist: ready };

  test('keeps everything until another is removed, then loses it, and nobody else anything', async () => {
    const { area, writer } = writing({ ...three, ...first, ...theirs('p2'), ...theirs('p3') });
    await writer.reducePeople({ type: 'remove', id: 'p2' });
    await writer.reducePeople({ type: 'rename', id: 'p1', name: 'A.A.' });
    await writer.reducePeople({ type: 'work-for', id: 'p3' });
    expect(area.items).toMatchObject({ ...first, ...theirs('p2'), ...theirs('p3') });
    await writer.reducePeople({ type: 'remove', id: 'p3' });
    const { people, settings: _, ...rest } = area.items;
    expect(rest).toEqual({ ...first, ...theirs('p3') });
    expect(people).toMatchObject({ removed: { person: kl } });
  });

  test('is forgotten at the next start, and the list is left', async () => {
    const { area, writer } = writing({ ...three, ...first, ...theirs('p2'), ...theirs('p3') });
    await writer.reducePeople({ type: 'remove', id: 'p3' });
    await writer.browserStarted();
    expect(area.items).toEqual({
      ...three,
      people: { ...three.people, people: [js, re] },
      ...first,
      ...theirs('p2'),
    });
  });

  test('has their own keys, and no other', () => {
    const own = Object.keys(theirs('p2'));
    const others = [
      'whose:ilsd',
      'correction:p2',
      'old-court:ilsd:p2',
      'apart:ilsd:p2',
      'people',
      'settings',
    ];
    const keys = [...own, ...Object.keys(first), ...Object.keys(theirs('p3')), ...Object.keys(theirs('p22'))];
    expect(keysOfPerson([...keys, ...others], 'p2')).toEqual(own);
  });
});

describe('the browser’s start', () => {
  test('writes nothing where nobody was added, and where nobody was removed', async () => {
    for (const items of [{}, { 'guidance:ilsd': guidance({ offer: 'not-now' }) }, three]) {
      const { area, writer } = writing(items);
      await writer.browserStarted();
      expect(area.written).toEqual([]);
      expect(area.items).toEqual(items);
    }
  });

  test('ends every “Not now” of the others, and nothing else of theirs', async () => {
    const [notNow, never, guiding] = [
      guidance({ offer: 'not-now' }),
      guidance({ offer: 'never' }),
      guidance({ guiding: true }),
    ];
    const kept = {
      ...three,
      'guidance:ilsd:p2': notNow,
      'guidance:moeb:p2': never,
      'guidance:ilsd:p3': notNow,
      'guidance:wvsd:p3': guiding,
    };
    const { area, writer } = writing(kept);
    await writer.browserStarted();
    expect(area.written).toEqual([['guidance:ilsd:p2', 'guidance:ilsd:p3']]);
    expect(area.items).toEqual({ ...kept, 'guidance:ilsd:p2': guidance(), 'guidance:ilsd:p3': guidance() });
  });
});

describe('what is seen of a person’s court', () => {
  const seen = (
    kind: 'court-landing' | 'court-menu' | 'court-link-form' | 'court-link-confirm',
  ): CourtEvent => ({
    type: 'seen',
    summary: summary(kind, { filingMenus: true }),
    code: null,
  });
  test.each<[string, CourtEvent, string[]]>([
    ['a record and guidance', { type: 'guide-me' }, ['court:ilsd:p2', 'guidance:ilsd:p2']],
    ['guidance', { type: 'not-now' }, ['guidance:ilsd:p2']],
    ['a record', seen('court-link-form'), ['court:ilsd:p2']],
    ['whose menus those are', seen('court-menu'), ['whose:ilsd']],
  ])('is written where it changes: %s', async (_, event, keys) => {
    for (const kept of [three, { ...three, 'court:ilsd:p2': toStored(record({ tracked: false })) }]) {
      const { area, writer } = writing(kept);
      expect(await writer.reduceCourt('ilsd', event, 'p2')).toBe(true);
      expect(area.written).toEqual([keys]);
    }
  });
  test('is not written where nothing changes', async () => {
    for (const kept of [three, { ...three, 'court:ilsd:p2': followed, 'guidance:ilsd:p2': guidance() }]) {
      const { area, writer } = writing(kept);
      expect(await writer.reduceCourt('ilsd', seen('court-landing'), 'p2')).toBe(true);
      expect(area.written).toEqual([]);
    }
  });
});

test('the checklist is each person’s own', async () => {
  const { area, writer } = writing({ ...three, 'checklist:p2': ready });
  expect(await writer.reduceChecklist({ item: 'account', ready: false }, 'p2')).toBe(true);
  expect(await writer.reduceChecklist({ item: 'account', ready: true }, 'p1')).toBe(true);
  expect(area.items).toMatchObject({
    'checklist:p2': { ...ready, account: false },
    checklist: { ...ready, multifactor: false },
  });
});

describe('the answer whose something is', () => {
  test.each<[string, WhoseAnswer, string[], object]>([
    [
      'of the person worked for',
      { type: 'theirs', person: 'p2' },
      ['court:ilsd:p2', 'whose:ilsd'],
      { not: [] },
    ],
    ['of another', { type: 'theirs', person: 'p3' }, ['court:ilsd:p3', 'whose:ilsd'], { not: ['p2'] }],
    ['of the first', { type: 'theirs', person: 'p1' }, ['court:ilsd', 'whose:ilsd'], { not: ['p2'] }],
    ['nobody’s', { type: 'nobody' }, ['whose:ilsd'], { not: ['p2'] }],
    [
      'not of the person worked for',
      { type: 'not-theirs', person: 'p2' },
      ['whose:ilsd'],
      { open: open.open },
    ],
  ])('is kept, with the link for whom it is: %s', async (_, answer, keys, whose) => {
    const { area, writer } = writing({ ...three, 'whose:ilsd': open });
    expect(await writer.answerWhose('ilsd', answer)).toBe(true);
    expect(area.written).toEqual([keys]);
    expect(area.items['whose:ilsd']).toMatchObject({ open: null, ...whose });
    for (const key of keys.filter((one) => one.startsWith('court')))
      expect(area.items[key]).toMatchObject({ times: { menus: 30 } });
  });

  test('is of nobody who is not on the list', async () => {
    const kept = { ...three, 'whose:ilsd': open };
    const { area, writer } = writing(kept);
    expect(await writer.answerWhose('ilsd', { type: 'not-theirs', person: 'p9' })).toBe(false);
    expect(area.items).toEqual(kept);
  });
});

describe('what others know', () => {
  const linked = { times: { imported: 20 }, step: null, stepAt: 0 };
  test('goes to the person whose it is: only what is news', async () => {
    const { area, writer } = writing({ ...three, 'court:ilsd:p3': toStored(linked) });
    const others = new Map([
      ['ilsd', linked],
      ['moeb', linked],
    ]);
    expect(await writer.mergeIn(others, 'p3')).toBe(true);
    expect(area.written).toEqual([['court:moeb:p3']]);
    expect(await writer.mergeIn(others, 'p9')).toBe(false);
    expect(area.written).toHaveLength(1);
  });

  test('of people by name is in one write: those who are new, the courts, and for whom one works', async () => {
    const { area, writer } = writing({});
    await writer.mergeInPeople([
      { name: 'J.S.', records: { ilsd: linked } },
      { name: 'R.E.', records: { ilsd: linked, moeb: linked } },
    ]);
    expect(area.written).toEqual([['court:ilsd', 'court:ilsd:p2', 'court:moeb:p2', 'people', 'settings']]);
    expect(area.items).toMatchObject({
      people: { people: [js, re], last: 2 },
      settings: { workingFor: 'p1' },
    });
  });

  test('of people who are on the list changes neither the list nor for whom one works', async () => {
    const { area, writer } = writing(three);
    await writer.mergeInPeople([{ name: 'k.l.', records: { ilsd: linked } }]);
    expect(area.written).toEqual([['court:ilsd:p3']]);
  });

  test('of somebody new leaves the work where it is', async () => {
    const { area, writer } = writing(three);
    await writer.mergeInPeople([{ name: 'M.N.', records: { ilsd: linked } }]);
    expect(area.written).toEqual([['court:ilsd:p4', 'people']]);
  });

  test('of one person alone is nobody’s where there is no list', async () => {
    const { area, writer } = writing({});
    await writer.mergeInPeople([{ name: 'J.S.', records: { ilsd: linked } }]);
    expect(area.items).toEqual({});
  });
});
