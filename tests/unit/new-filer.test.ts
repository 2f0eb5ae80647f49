import { expect, test } from 'vitest';
import { statusLine } from '@/components/ui/court-list';
import type { Court } from '@/lib/courts/court';
import { courtById } from '@/lib/courts/registry';
import { readAccountMemory } from '@/lib/memory/account';
import { isNewFiler, merge } from '@/lib/memory/knowledge';
import { toStored } from '@/lib/memory/records';
import { reduce } from '@/lib/memory/reduce';
import { parseMessage } from '@/lib/messages/parse-message';
import { guidance, record, summary } from './fixtures';

const court = courtById('ilsd') as Court;
const begun = { record: record(), guidance: guidance({ guiding: true }) };
const answered = (before: boolean, from = begun) => reduce(from, { type: 'filed', before }, 10);
const menus = {
  type: 'seen' as const,
  summary: summary('court-main', { filingMenus: true }),
  code: 'R4' as const,
};

test('the answer is kept with the court, and the later one counts', () => {
  expect(begun.record.filedBefore).toBeNull();
  const no = answered(false);
  expect(no.record?.filedBefore).toBe(false);
  expect(reduce(no, { type: 'filed', before: true }, 20).record?.filedBefore).toBe(true);
  expect(no.guidance).toEqual(begun.guidance);
});

test('two copies are merged to the later answer, in any order', () => {
  const [a, b] = [record({ times: { neverFiled: 5 } }), record({ times: { filed: 8 } })];
  for (const merged of [merge(a, b), merge(b, a)]) expect(merged.filedBefore).toBe(true);
});

test('filing menus where the person never filed: can file, nothing to link; elsewhere linked', () => {
  const { courtId: _, ...seen } = menus.summary;
  const event = { ...menus, summary: seen };
  const after = reduce(answered(false), event, 30).record;
  expect(after && isNewFiler(after)).toBe(true);
  expect(statusLine({ record: after ?? record(), court })).toBe('Can file, nothing to link');
  const linked = reduce(answered(true), event, 30).record;
  expect(linked && isNewFiler(linked)).toBe(false);
  expect(statusLine({ record: linked ?? record(), court })).toBe('Linked');
});

test('a confirmation that was seen says linked, whatever was answered', () => {
  const both = record({ times: { neverFiled: 5, menus: 9, confirmation: 8 } });
  expect(isNewFiler(both)).toBe(false);
});

test('before the court has approved it, the popup says what to do', () => {
  expect(statusLine({ record: answered(false).record ?? record(), court })).toBe(
    'Never filed here: ask for e-filing',
  );
});

test('the account’s pages know the answer for the court to go on with', () => {
  const raw = { 'court:ilsd': toStored(record({ times: { neverFiled: 5 } })) };
  expect(readAccountMemory(raw)).toMatchObject({ next: 'ilsd', filed: false });
  expect(readAccountMemory({ 'court:ilsd': toStored(record()) }).filed).toBeNull();
  expect(readAccountMemory({}).filed).toBeNull();
});

test('only the account’s own pages may answer for a court that is not theirs', () => {
  const own = { id: 'guide', url: 'chrome-extension://guide/' };
  const message = {
    to: 'worker',
    type: 'court-event',
    courtId: 'ilsd',
    event: { type: 'filed', before: false },
  };
  const from = (url: string) => parseMessage(message, { id: 'guide', url, frameId: 0 }, own);
  expect(from('https://pacer.psc.uscourts.gov/pscof/manage/maint.jsf')).toEqual(message);
  expect(from('https://ecf.ilsd.uscourts.gov/cgi-bin/login.pl')).toEqual(message);
  for (const url of [
    'https://train-pacer.psc.uscourts.gov/pscof/manage/maint.jsf',
    'https://ecf.moeb.uscourts.gov/cgi-bin/login.pl',
    'https://pacer.uscourts.gov/',
  ])
    expect(from(url), url).toBeNull();
});
