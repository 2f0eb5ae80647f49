import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Court } from '@/lib/courts/court';
import { courtById, courts } from '@/lib/courts/registry';
import { helpCodes } from '@/lib/help-codes';
import { codeOf, deskHash, deskRoute } from '@/lib/helpdesk/desk-route';
import { composeEmail } from '@/lib/helpdesk/email';
import { handOver } from '@/lib/helpdesk/handover';
import { dialed, numbersOf } from '@/lib/helpdesk/numbers';
import {
  type Correction,
  correctionOf,
  correctionRecord,
  type Desk,
  deskRecord,
  initialDesk,
  mostCalls,
  reduceDesk,
} from '@/lib/memory/help-desk-records';
import { readMemory } from '@/lib/memory/read-memory';
import { readStoredState } from '@/lib/memory/stored-state';
import { Writer } from '@/lib/memory/writer';
import { runs } from '../runs';
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

test.each(['l6', 'L6', ' l-6 ', 'L 6', 'l.6'])('“%s” is the code L6', (typed) => {
  expect(codeOf(typed)).toBe('L6');
});

test.each(['', 'L', 'L9', '6', 'L66', 'menus'])('“%s” is no code', (typed) => {
  expect(codeOf(typed)).toBeNull();
});

test('a route is the same after it was in the page’s address; what is no court and no code is left out', () => {
  const route = { call: 'abc', courtId: 'ilsd', code: 'L6' as const };
  expect(deskRoute(deskHash(route))).toEqual(route);
  expect(deskRoute('#court=<b>&code=Z9&guide=../x')).toEqual({});
  expect(deskHash({})).toBe('');
});

test('calls are opened beside each other, change and are closed; a closed call stays closed', () => {
  const opened = ['a', 'b'].reduce<Desk>(
    (desk, id) => reduceDesk(desk, { type: 'open', id, courtId: 'ilsd', code: null }),
    initialDesk,
  );
  const moved = reduceDesk(opened, { type: 'go', id: 'a', courtId: 'moeb', code: 'L6' });
  expect(moved.calls).toEqual([
    { id: 'a', courtId: 'moeb', code: 'L6' },
    { id: 'b', courtId: 'ilsd', code: null },
  ]);
  expect(moved.lastCourt).toBe('moeb');
  const closed = reduceDesk(moved, { type: 'close', id: 'b' });
  expect(reduceDesk(closed, { type: 'go', id: 'b', courtId: 'ilsd', code: 'L1' }).calls).toEqual(
    closed.calls,
  );
  expect(deskRecord.safeParse(moved).success).toBe(true);
});

test('the number of open calls is limited', () => {
  const full = Array.from({ length: 20 }, (_, i) => `${i}`).reduce<Desk>(
    (desk, id) => reduceDesk(desk, { type: 'open', id, courtId: null, code: null }),
    initialDesk,
  );
  expect(full.calls).toHaveLength(mostCalls);
  expect(full.calls.at(-1)?.id).toBe('19');
});

test('a correction is trimmed and dated, and removed when it is empty', () => {
  expect(correctionOf({ phone: '  618-555-0100 ', hours: '', advice: 'a\n  b' }, 5)).toEqual({
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

test('the writer stores corrections and calls; a damaged record affects no other', async () => {
  const area = new MemoryArea({ desk: { v: 1, calls: 'none' } });
  const writer = new Writer(area, () => november);
  await Promise.all([
    writer.setCourtNumber('ilsd', own),
    writer.reduceDesk({ type: 'open', id: 'a', courtId: 'ilsd', code: 'L6' }),
  ]);
  const all = await readStoredState(area);
  expect(all.corrections.get('ilsd')).toEqual(own);
  expect(all.desk.calls).toEqual([{ id: 'a', courtId: 'ilsd', code: 'L6' }]);
  expect(all.quarantined.map(({ key }) => key)).toEqual(['desk']);
  await writer.setCourtNumber('ilsd', { phone: '', hours: '', advice: '' });
  expect((await readStoredState(area)).corrections.size).toBe(0);
});

test('every number that is shown has its date, and the staff’s own comes first', () => {
  for (const one of courts)
    for (const { dated } of numbersOf(one, undefined).contacts)
      expect(dated).toMatch(/^(number as of .*\d{4}|date of the number not known)$/);
  const { contacts } = numbersOf(court('ilsd'), own);
  expect(contacts[0]).toMatchObject({ phone: '618-555-0100', own: true });
  expect(contacts[0]?.dated).toBe('entered here November 21, 2026');
  expect(contacts.slice(1).map(({ phone }) => phone)).toContain('618-482-9371');
});

test('the remaining steps: all, from a step, from one that interrupts, from the account', () => {
  const codes = (id: string, code: Parameters<typeof handOver>[1]) =>
    handOver(court(id), code, undefined).steps.map((step) => step.code);
  expect(codes('ilsd', null)).toEqual(['L1', 'S1', 'L2', 'L3', 'L5', 'L6', 'L7']);
  expect(codes('wvsd', null)).toEqual(['L1', 'S1', 'L2', 'L4', 'L5', 'L6', 'L7']);
  expect(codes('ca7', null)).toEqual(['L1', 'S1', 'L3', 'L5', 'L6', 'L7']);
  expect(codes('ord', null)).toEqual(['L1', 'S1', 'L2', 'L3', 'L5', 'L6', 'L7']);
  expect(codes('ca5', null)).toEqual(['A1', 'A2', 'X6', 'R3', 'R4']);
  expect(codes('ilsd', 'L6')).toEqual(['L6', 'L7']);
  expect(codes('ilsd', 'X2')).toEqual(['X2', 'L5', 'L6', 'L7']);
  expect(codes('ilsd', 'A6')).toEqual(['A6', 'L1', 'S1', 'L2', 'L3', 'L5', 'L6', 'L7']);
  expect(codes('ilsd', 'X3')).toEqual(['X3']);
  for (const id of ['ilsd', 'ca7', 'ca5'])
    for (const stop of ['X1', 'X7', 'X9'] as const) expect(codes(id, stop)).toEqual([stop]);
});

test('a filer who is new to the court gets the request, the wait and the sign-in, and nothing to link', () => {
  const codes = (id: string, code: Parameters<typeof handOver>[1]) =>
    handOver(court(id), code, undefined).steps.map((step) => step.code);
  expect(codes('ilsd', 'R1')).toEqual(['R1', 'R2', 'R3', 'R4']);
  expect(codes('ilsd', 'X6')).toEqual(['X6', 'R3', 'R4']);
  expect(codes('ca5', 'X6')).toEqual(['X6', 'R3', 'R4']);
  for (const code of ['R1', 'R2', 'X6', 'R3', 'R4'] as const)
    expect(composeEmail(court('moeb'), code, undefined, november)).not.toMatch(
      /old (CM\/ECF )?login and|1\.1 Menu/,
    );
});

test('the e-mail has the steps, the court’s address and numbers with dates and the warning, and asks for no secret', () => {
  const email = composeEmail(court('ilsd'), 'L5', own, november);
  expect(email).toContain('https://ecf.ilsd.uscourts.gov/');
  expect(email).toContain('1. Enter this court’s old CM/ECF login');
  expect(email).toContain('Submit is permanent.');
  expect(email).toMatch(/618-555-0100[\s\S]*618-482-9371/);
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
      if (!handOver(one, code, undefined).stopped) expect(email).toContain('\n1. ');
      expect(email).toContain('(800) 676-6856');
      expect(email).not.toContain('undefined');
    }
});

test('readMemory uses a correction exactly if the schema accepts it', () => {
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
      const read = readMemory('ilsd', { 'correction:ilsd': kept }).correction;
      expect(read !== undefined).toBe(correctionRecord.safeParse(kept).success);
    }),
    { numRuns: runs(5000) },
  );
  expect(readMemory('ilsd', { 'correction:ilsd': own }).correction).toEqual(own);
  expect(readMemory('moeb', { 'correction:ilsd': own }).correction).toBeUndefined();
});

test.each([
  ['618-482-9371', 'tel:+16184829371'],
  ['(800) 676-6856', 'tel:+18006766856'],
  ['515-284-6230 x6220', 'tel:+15152846230;ext=6220'],
  ['+1 555 010 0199, ext. 12', 'tel:+15550100199;ext=12'],
])('%s is dialed as %s', (phone, address) => {
  expect(dialed(phone)).toBe(address);
});
