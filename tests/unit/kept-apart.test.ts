import { describe, expect, test } from 'vitest';
import { type Apart, decideApart, isCaughtUp, keptApart } from '@/lib/memory/apart';
import { datedNow, isAhead, learnedAfter, tolerance } from '@/lib/memory/clock';
import { learn, recordOf, type Times } from '@/lib/memory/knowledge';

const known = (times: Times, step: 'L5' | null = null, stepAt = 0) => recordOf({ times, step, stepAt });
const apart = (times: Times, decided: boolean, why: Apart['why'] = 'ahead'): Apart => ({
  v: 1,
  why,
  copy: known(times),
  decided,
});

describe('a copy that comes once more', () => {
  test('adds to what waits; what is known already changes nothing, not even why it waits', () => {
    const waiting = apart({ said: 5 }, false, 'erased');
    expect(keptApart(waiting, known({ said: 5 }), 'old')).toBe(waiting);
    expect(keptApart(waiting, known({ said: 4 }), 'old')).toBe(waiting);
    expect(keptApart(waiting, known({ menus: 6 }), 'old')).toEqual(
      apart({ said: 5, menus: 6 }, false, 'old'),
    );
    expect(keptApart(null, known({ said: 5 }), 'old')).toEqual(apart({ said: 5 }, false, 'old'));
  });

  test('is no question again where it was decided about, and is one by itself where it says another time', () => {
    const decided = apart({ said: 5, menus: 6 }, true);
    expect(keptApart(decided, known({ said: 5, menus: 6 }), 'ahead')).toBe(decided);
    expect(keptApart(decided, known({ menus: 6 }), 'ahead')).toBe(decided);
    expect(keptApart(decided, known({ menus: 7 }), 'old')).toEqual(apart({ menus: 7 }, false, 'old'));
    expect(keptApart(decided, known({ not: 6 }), 'ahead')).toEqual(apart({ not: 6 }, false));
  });
});

test('the clock catches up with what was ahead and is not decided, and with nothing else', () => {
  const past = { said: 5 };
  expect(isCaughtUp(apart(past, false), 5)).toBe(true);
  expect(isCaughtUp(apart({ said: 5 + tolerance + 1 }, false), 5)).toBe(false);
  expect(isCaughtUp(apart(past, true), 5)).toBe(false);
  expect(isCaughtUp(apart(past, false, 'old'), 5)).toBe(false);
  expect(isCaughtUp(apart(past, false, 'erased'), 5)).toBe(false);
});

test('a decision: what is learned by it, and what stays to be known again', () => {
  const waiting = apart({ said: 5 }, false, 'old');
  expect(decideApart(waiting, true, 9)).toEqual({
    learned: known({ said: 5 }),
    left: { ...waiting, decided: true },
  });
  expect(decideApart(waiting, false, 9)).toEqual({ learned: null, left: { ...waiting, decided: true } });
  expect(decideApart({ ...waiting, why: 'erased' }, false, 9)).toEqual({ learned: null, left: null });
});

test('ahead begins beyond a day', () => {
  expect(isAhead(learn(null, 'said', 5 + tolerance), 5)).toBe(false);
  expect(isAhead(learn(null, 'said', 6 + tolerance), 5)).toBe(true);
  expect(isAhead(known({}, 'L5', 6 + tolerance), 5)).toBe(true);
});

test('dated now, each time ahead is just after now, in its order; the others stay', () => {
  const times = { menus: 3, confirmation: 10, said: 500, not: 400, tracked: 500 };
  expect(datedNow(known(times, 'L5', 450), 10)).toStrictEqual(
    known({ menus: 3, confirmation: 10, said: 13, not: 11, tracked: 13 }, 'L5', 12),
  );
});

test('the step, too, is taken over only where it is later', () => {
  expect(learnedAfter(known({ said: 9 }, 'L5', 8), 7)).toEqual(known({ said: 9 }, 'L5', 8));
  expect(learnedAfter(known({ said: 9 }, 'L5', 8), 8)).toEqual(known({ said: 9 }));
});
