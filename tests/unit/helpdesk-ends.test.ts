import { describe, expect, test } from 'vitest';
import type { Court } from '@/lib/courts/court';
import { linkingIn } from '@/lib/courts/court-linking';
import { courtById, courts } from '@/lib/courts/registry';
import { type HelpCode, helpCodes } from '@/lib/help-codes';
import { endOfCall } from '@/lib/helpdesk/end-of-call';
import { initialDesk, reduceDesk } from '@/lib/memory/help-desk-records';
import { readPolicy } from '@/lib/memory/policy';
import { scriptFor } from '@/lib/steps/all-phone-scripts';
import { callAsRuleSays, callCourt, callPacer, type End } from '@/lib/steps/phone-script';

/** Every way a call can end in a court, by the answer that leads to it. */
const endsIn = (court: Court): { at: string; end: End }[] =>
  helpCodes.flatMap((code) =>
    scriptFor(code, court).branches.flatMap(({ hear, to }) =>
      typeof to === 'string' ? [] : [{ at: `${court.id} ${code}: ${hear}`, end: to }],
    ),
  );

/** How many answers it takes from each code to the nearest end. */
function answersToEnd(court: Court): Map<HelpCode, number> {
  const distance = new Map<HelpCode, number>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const code of helpCodes)
      for (const { to } of scriptFor(code, court).branches) {
        const beyond = typeof to === 'string' ? distance.get(to) : 0;
        if (beyond !== undefined && beyond + 1 < (distance.get(code) ?? Number.POSITIVE_INFINITY)) {
          distance.set(code, beyond + 1);
          changed = true;
        }
      }
  }
  return distance;
}

const dated = /\((?:number )?as of |date of the number not known|entered here/;

describe('in every court', () => {
  test('each answer of each script leads to an end within three more: no circle without a way out', () => {
    for (const court of courts) {
      const distance = answersToEnd(court);
      for (const code of helpCodes) {
        expect(distance.get(code), `${court.id} ${code}`).toBeLessThanOrEqual(3);
        for (const { hear, to } of scriptFor(code, court).branches)
          if (to === code) throw new Error(`${court.id} ${code}, “${hear}”, leads to itself`);
      }
    }
  });

  test('an end says what comes next, and where somebody has to act, whom to call, with the date', () => {
    for (const court of courts)
      for (const { at, end } of endsIn(court)) {
        const { say, whom, title } = endOfCall(end, court, undefined, false);
        expect(title, at).not.toBe('');
        expect(say, at).toMatch(/^[A-Z“].*\.$/);
        expect(say, at).not.toMatch(/on this page|[,:] Please|\. please/);
        const acts = ['call-court', 'call-pacer', 'wait-for-court'].includes(end.end);
        expect(whom.length > 0, at).toBe(acts);
        if (acts) expect(whom[0], at).toMatch(dated);
      }
  });
});

test.each([
  ['If the login is lost,', 'please'],
  ['Is it locked? If so,', 'please'],
  ['The login is locked.', 'Please'],
  ['Is it locked?', 'Please'],
  ['It says “Locked!”', 'Please'],
])('the request to call continues a sentence or begins one: %s', (why, please) => {
  const court = { end: 'call-court', why, say: `${why} ${please} call the court’s help desk.` };
  const pacer = {
    end: 'call-pacer',
    say: `${why} ${please} call the PACER Service Center, (800) 676-6856.`,
  };
  expect(callCourt(why)).toEqual(court);
  expect(callPacer(why)).toEqual(pacer);
  const ilsd = courtById('ilsd') as Court;
  const byRule = (call: 'court' | 'pacer' | null) =>
    callAsRuleSays({ court: ilsd, linking: linkingIn(ilsd), rule: { instead: null, call, notes: [] } }, why);
  expect([byRule('pacer'), byRule('court'), byRule(null)]).toEqual([pacer, court, court]);
});

test('a court without a number gets an address in its place, and promises no number', () => {
  const end = { end: 'call-court', say: 'Please call.' } as const;
  const whom = (id: string) => endOfCall(end, courtById(id) as Court, undefined, false).whom.join();
  expect(whom('ca9')).toContain(
    'form at https://www.ca9.uscourts.gov/efiling/submit-question/ (as of January 2023)',
  );
  expect(whom('bap10')).toContain(
    'no number is listed. Its site is www.bap10.uscourts.gov (as of January 2023)',
  );
});

describe('the court’s own staff', () => {
  test('are told what to do, and never to call themselves', () => {
    for (const court of courts)
      for (const { at, end } of endsIn(court)) {
        const { say, whom, staff, title } = endOfCall(end, court, undefined, true);
        if (end.end === 'call-court') {
          expect(say, at).not.toMatch(/\bIf [^,.]*\./);
          expect(title).toBe('Your court has to act');
          expect(staff.length, at).toBeGreaterThan(1);
          expect(whom, at).toEqual([]);
          expect(say, at).not.toMatch(/call the court/);
        } else expect(staff, at).toEqual([]);
      }
  });

  test('are set in the help desk, and taken back, without touching the calls', () => {
    const call = { id: 'a', courtId: 'ilsd', code: null };
    const desk = reduceDesk(initialDesk, { type: 'open', ...call });
    const set = reduceDesk(desk, { type: 'staff', courtId: 'ilsd' });
    expect(set).toEqual({ ...desk, staffOf: 'ilsd' });
    expect(reduceDesk(set, { type: 'go', ...call, code: 'L6' }).staffOf).toBe('ilsd');
    expect(reduceDesk(set, { type: 'staff', courtId: null })).toEqual(desk);
  });

  test('or by policy', () => {
    expect(readPolicy({ staffOf: 'ilsd' })).toMatchObject({ policy: { staffOf: 'ilsd' }, leftOut: [] });
    expect(readPolicy({ staffOf: 'nowhere' }).policy.staffOf).toBeNull();
    expect(readPolicy({ staffOf: 'nowhere' }).leftOut).toEqual(['“nowhere” in “staffOf” is not known.']);
  });
});
