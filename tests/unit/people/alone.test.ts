import { afterEach, expect, test } from 'vitest';
import { courtAdapter, courtReport } from '@/lib/content/court-adapter';
import { loadPeople } from '@/lib/content/load-people';
import { peopleOnPages } from '@/lib/content/people-on-pages';
import { shared } from '@/lib/content/shared';
import { canSkip, isGuided } from '@/lib/memory/can-skip';
import { memoryKeys } from '@/lib/memory/memory-keys';
import { toStored } from '@/lib/memory/records';
import { reduceSeen } from '@/lib/memory/reduce-seen';
import type { DetectedPage } from '@/lib/pages/page-summary';
import { courtConditions } from '@/lib/steps/court-conditions';
import { record, summary } from '../fixtures';

/** What a page's script sees of the browser: the storage given, and each read of it noted. */
function reading(items: Record<string, unknown>) {
  const reads: (string[] | null)[] = [];
  const get = async (keys: string[] | null) => {
    reads.push(keys);
    return Object.fromEntries(Object.entries(items).filter(([key]) => keys === null || keys.includes(key)));
  };
  return { reads, api: { storage: { local: { get } } } as never };
}

const page = (kind: DetectedPage['kind'], more: Partial<DetectedPage> = {}): DetectedPage => ({
  ...summary(kind),
  elements: {},
  ...more,
});

const mine = { 'court:ilsd': toStored(record({ status: 'in-progress', step: 'L3' })) };
const others = {
  ...mine,
  settings: { v: 1, neverOffer: false, workingFor: 'p2' },
  people: {
    v: 1,
    people: [
      { id: 'p1', name: 'J.S.' },
      { id: 'p2', name: 'Robin Example' },
    ],
    last: 2,
    removed: null,
  },
  'court:ilsd:p2': toStored(record({ status: 'linked', knownBy: 'said-by-you' })),
};

afterEach(() => {
  delete shared().people;
});

test('with one person a page reads what it always read, loads nothing, and its report names nobody', async () => {
  const { reads, api } = reading(mine);
  const memory = await courtAdapter(api, () => 5).readMemory(page('court-link-form'));
  expect(reads).toEqual([memoryKeys('ilsd')]);
  expect(memoryKeys('ilsd').join()).not.toMatch(/people|whose|:p\d/);
  expect(memory).not.toHaveProperty('person');
  expect(await loadPeople(mine)).toBeNull();
  expect(
    courtReport(() => 5, reduceSeen)(courtConditions, page('court-link-done'), memory),
  ).not.toHaveProperty('person');
});

test('with several, the page reads the records of the person worked for, and reports for them', async () => {
  shared().people = peopleOnPages;
  const { reads, api } = reading(others);
  const names = { cmecf: 'Pat Other', pacer: 'Pat Other' };
  const confirm = page('court-link-confirm', { names, facts: { names: 'same' } });
  const memory = await courtAdapter(api, () => 5).readMemory(confirm);
  expect(reads[1]).toEqual(['people', 'whose:ilsd', 'court:ilsd:p2', 'guidance:ilsd:p2']);
  expect(memory).toMatchObject({
    record: { status: 'linked' },
    person: { id: 'p2', name: 'Robin Example', check: 'contradict' },
  });
  expect(courtReport(() => 5, reduceSeen)(courtConditions, confirm, memory)).toMatchObject({
    person: 'p2',
    event: { otherPerson: true },
  });
});

test('with several, no page is passed over by what is kept of the first', () => {
  const nothing = { linkPossible: false, offerPossible: false, filingMenusPossible: false };
  expect(canSkip(nothing, 'ilsd', mine)).toBe(true);
  expect(canSkip(nothing, 'ilsd', others)).toBe(false);
  expect(isGuided('ilsd', mine)).toBe(false);
  expect(isGuided('ilsd', others)).toBe(true);
});

test('settings that name nobody who can be are nobody’s: nothing is read for another person', () => {
  const broken = { settings: { v: 1, neverOffer: false, workingFor: 'x' } };
  expect(() => peopleOnPages.withPerson({} as never, broken)).toThrow('nobody is worked for');
});
