import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Court } from '@/lib/courts/court';
import { courtById, courts } from '@/lib/courts/registry';
import { helpCodes } from '@/lib/guide/codes';
import { codeOf, deskHash, deskPlace } from '@/lib/helpdesk/address';
import { composeEmail } from '@/lib/helpdesk/email';
import { stepsFrom } from '@/lib/helpdesk/handover';
import { numbersOf } from '@/lib/helpdesk/numbers';
import { glance } from '@/lib/progress/glance';
import {
  type Correction,
  correctionOf,
  correctionRecord,
  type Desk,
  deskAfter,
  deskRecord,
  mostCalls,
  plainDesk,
} from '@/lib/progress/helpdesk-records';
import { readEverything, Writer } from '@/lib/progress/store';
import { MemoryArea } from './memory-area';

const court = (id: string) => courtById(id) as Court;
const november = Date.UTC(2026, 10, 21, 18);
const own: Correction = {
  v: 1,
  phone: '618-555-0100',
  hours: '8 to 5',
  advice: 'Ask for the CM/ECF desk.',
  at: november,
};

test.each(['l6', 'L6', ' l-6 ', 'L 6', 'l.6'])('%s is heard as L6', (typed) => {
  expect(codeOf(typed)).toBe('L6');
});

test.each(['', 'L', 'L9', '6', 'L66', 'menus'])('“%s” is no code', (typed) => {
  expect(codeOf(typed)).toBeNull();
});

test('the page’s address goes there and back; what is no court and no code is left out', () => {
  const place = { call: 'abc', courtId: 'ilsd', code: 'L6' as const };
  expect(deskPlace(deskHash(place))).toEqual(place);
  expect(deskPlace('#court=<b>&code=Z9&guide=../x')).toEqual({});
  expect(deskHash({})).toBe('');
});

test('calls open side by side, move, and close; one closed elsewhere stays closed', () => {
  const opened = ['a', 'b'].reduce<Desk>(
    (desk, id) => deskAfter(desk, { type: 'open', id, courtId: 'ilsd', code: null }),
    plainDesk,
  );
  const moved = deskAfter(opened, { type: 'go', id: 'a', courtId: 'moeb', code: 'L6' });
  expect(moved.calls).toEqual([
    { id: 'a', courtId: 'moeb', code: 'L6' },
    { id: 'b', courtId: 'ilsd', code: null },
  ]);
  expect(moved.lastCourt).toBe('moeb');
  const closed = deskAfter(moved, { type: 'close', id: 'b' });
  expect(deskAfter(closed, { type: 'go', id: 'b', courtId: 'ilsd', code: 'L1' }).calls).toEqual(closed.calls);
  expect(deskRecord.safeParse(moved).success).toBe(true);
});

test('no more calls than anybody holds', () => {
  const full = Array.from({ length: 20 }, (_, i) => `${i}`).reduce<Desk>(
    (desk, id) => deskAfter(desk, { type: 'open', id, courtId: null, code: null }),
    plainDesk,
  );
  expect(full.calls).toHaveLength(mostCalls);
  expect(full.calls.at(-1)?.id).toBe('19');
});

test('a correction is tidied, dated, and gone when it is emptied', () => {
  expect(correctionOf({ phone: '  618-555-0100 ', hours: '', advice: 'a\nb' }, 5)).toEqual({
    v: 1,
    phone: '618-555-0100',
    hours: '',
    advice: 'a b',
    at: 5,
  });
  expect(correctionOf({ phone: ' ', hours: '', advice: '' }, 5)).toBeNull();
  const long = correctionOf({ phone: 'x'.repeat(99), hours: 'y'.repeat(99), advice: 'z'.repeat(999) }, 5);
  expect(correctionRecord.safeParse(long).success).toBe(true);
});

test('the one writer keeps corrections and calls; a damaged one harms nothing else', async () => {
  const area = new MemoryArea({ desk: { v: 1, calls: 'none' } });
  const writer = new Writer(area, () => november);
  await Promise.all([
    writer.correct('ilsd', own),
    writer.desk({ type: 'open', id: 'a', courtId: 'ilsd', code: 'L6' }),
  ]);
  const all = await readEverything(area);
  expect(all.corrections.get('ilsd')).toEqual(own);
  expect(all.desk.calls).toEqual([{ id: 'a', courtId: 'ilsd', code: 'L6' }]);
  expect(all.aside.map(({ key }) => key)).toEqual(['desk']);
  await writer.correct('ilsd', { phone: '', hours: '', advice: '' });
  expect((await readEverything(area)).corrections.size).toBe(0);
});

test('every number that is shown has its date, and the staff’s own stands first', () => {
  for (const one of courts)
    for (const { dated } of numbersOf(one, undefined).reaches)
      expect(dated).toMatch(/^(number as of .*\d{4}|date of the number not known)$/);
  const { reaches } = numbersOf(court('ilsd'), own);
  expect(reaches[0]).toMatchObject({ phone: '618-555-0100', own: true });
  expect(reaches[0]?.dated).toBe('entered here November 21, 2026');
  expect(reaches.length).toBeGreaterThan(1);
});

test('what remains: the whole way, from a step, from one that interrupts, from the account', () => {
  const codes = (id: string, code: Parameters<typeof stepsFrom>[1]) =>
    stepsFrom(court(id), code).map((step) => step.code);
  expect(codes('ilsd', null)).toEqual(['L1', 'S1', 'L2', 'L3', 'L5', 'L6', 'L7']);
  expect(codes('wvsd', null)).toEqual(['L1', 'S1', 'L2', 'L4', 'L5', 'L6', 'L7']);
  expect(codes('ca7', null)).toEqual(['L1', 'S1', 'L3', 'L5', 'L6', 'L7']);
  expect(codes('ord', null)).toEqual(['L1', 'S1', 'L2', 'L3', 'L5', 'L6', 'L7']);
  expect(codes('ca5', null)).toEqual(['A1', 'A2', 'X6']);
  expect(codes('ilsd', 'L6')).toEqual(['L6', 'L7']);
  expect(codes('ilsd', 'X2')).toEqual(['X2', 'L5', 'L6', 'L7']);
  expect(codes('ilsd', 'A6')).toEqual(['A6', 'L1', 'S1', 'L2', 'L3', 'L5', 'L6', 'L7']);
  expect(codes('ilsd', 'X7')).toEqual(['X7']);
});

test('the e-mail: steps, this court’s address and numbers with dates, the warning, and no secrets asked', () => {
  const email = composeEmail(court('ilsd'), 'L5', own, november);
  expect(email).toContain('https://ecf.ilsd.uscourts.gov/');
  expect(email).toContain('1. Enter this court’s old CM/ECF login');
  expect(email).toContain('Submit is permanent.');
  expect(email.indexOf('618-555-0100')).toBeLessThan(email.indexOf('618-482-9371'));
  expect(email).toContain('618-482-9371 (number as of August 2021)');
  expect(email).toContain('The court adds: Ask for the CM/ECF desk. (November 21, 2026)');
  expect(email).toContain('Never tell anybody your password');
  expect(email).not.toMatch(/tell me|\*\*|circ\d+\.dcn|pacerc@/);
  expect(email.split('\n').every((line) => line.length < 400)).toBe(true);
});

test('an e-mail can be written at every step of every court', () => {
  for (const one of courts)
    for (const code of [null, ...helpCodes]) {
      const email = composeEmail(one, code, undefined, november);
      expect(email).toContain('\n1. ');
      expect(email).toContain('(800) 676-6856');
      expect(email).not.toContain('undefined');
    }
});

test('the page’s own reader takes a correction exactly where the schema does', () => {
  const value = fc.oneof(
    fc.record({
      v: fc.constantFrom(1, 2),
      phone: fc.string({ maxLength: 80 }),
      hours: fc.string({ maxLength: 100 }),
      advice: fc.string({ maxLength: 240 }),
      at: fc.oneof(fc.nat(), fc.double()),
    }),
    fc.anything(),
  );
  fc.assert(
    fc.property(value, (kept) => {
      const read = glance('ilsd', { 'correction:ilsd': kept }).correction;
      expect(read !== undefined).toBe(correctionRecord.safeParse(kept).success);
    }),
    { numRuns: 5000 },
  );
  expect(glance('ilsd', { 'correction:ilsd': own }).correction).toEqual(own);
  expect(glance('moeb', { 'correction:ilsd': own }).correction).toBeUndefined();
});
