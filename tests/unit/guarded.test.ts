// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { guarded } from '@/components/overlay/guarded';
import { importOwn } from '@/lib/content/import-own';
import { shared } from '@/lib/content/shared';

vi.mock('@/lib/content/import-own', () => ({ importOwn: vi.fn() }));
const loads = vi.mocked(importOwn);
afterEach(() => loads.mockReset());

const settled = () => new Promise((done) => setTimeout(done));

test('answers wait for what guards them, and can be pressed once it is there', async () => {
  const list = document.createElement('ul');
  const guardAnswers = vi.fn();
  let come: (module: unknown) => void = () => undefined;
  loads.mockReturnValue(new Promise((done) => (come = done)));
  guarded(list);
  await settled();
  expect([list.inert, guardAnswers.mock.calls.length]).toEqual([true, 0]);
  come({ guardAnswers });
  await settled();
  expect(list.inert).toBe(false);
  expect(guardAnswers.mock.calls).toEqual([[list]]);
  expect(loads.mock.calls).toEqual([['/steps/answer-guard.js']]);
});

test.each([
  ['is not there', () => Promise.reject(new Error('Failed to fetch'))],
  [
    'cannot be asked for, in no extension',
    () => {
      throw new TypeError('chrome.runtime is undefined');
    },
  ],
  [
    'fails',
    () =>
      Promise.resolve({
        guardAnswers: () => {
          throw new Error();
        },
      }),
  ],
])('where it %s, they can be pressed without it', async (_, load) => {
  const list = document.createElement('ul');
  loads.mockImplementation(load);
  guarded(list);
  await settled();
  expect(list.inert).toBe(false);
});

test('where it is at hand, as in the practice tab, nothing is loaded', async () => {
  const list = document.createElement('ul');
  const guardAnswers = vi.fn();
  shared().guardAnswers = guardAnswers;
  guarded(list);
  await settled();
  delete shared().guardAnswers;
  expect([list.inert, guardAnswers.mock.calls, loads.mock.calls]).toEqual([false, [[list]], []]);
});

test('a list that is gone is not waited for', () => {
  guarded(null);
  expect(loads).not.toHaveBeenCalled();
});
