import { expect, test } from 'vitest';
import { aptGet, type Ended } from '../browser/apt';

const done: Ended = { status: 0, errors: '' };
const listsLocked: Ended = {
  status: 100,
  errors:
    'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 41 (apt-get)\nE: Unable to lock directory /var/lib/apt/lists/\n',
};
const dpkgLocked: Ended = {
  status: 100,
  errors:
    'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 41 (unattended-upgr)\nE: Unable to acquire the dpkg frontend lock (/var/lib/dpkg/lock-frontend), is another process using it?\n',
};
const noPackage: Ended = { status: 100, errors: 'E: Unable to locate package chromium\n' };

/** Runs aptGet with these ends, one a try; the last is repeated. */
function tried(ends: Ended[]) {
  const said: string[] = [];
  let runs = 0;
  let waited = 0;
  const succeeded = aptGet(['update'], {
    run: () => ends[Math.min(runs++, ends.length - 1)] ?? done,
    wait: (seconds) => {
      waited += seconds;
    },
    say: (line) => said.push(line),
  });
  return { succeeded, runs, waited, said };
}

test('without a lock: once, and nothing is said', () => {
  expect(tried([done])).toEqual({ succeeded: true, runs: 1, waited: 0, said: [] });
});

test.each([
  ['the package lists', listsLocked, 'process 41 (apt-get)'],
  ['dpkg', dpkgLocked, 'process 41 (unattended-upgr)'],
])('a lock of %s is waited for, and it is said once who holds it', (_, locked, holder) => {
  const { succeeded, runs, said } = tried([locked, locked, done]);
  expect(succeeded).toBe(true);
  expect(runs).toBe(3);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('Waiting for another package manager');
  expect(said[0]).toContain(holder);
});

test('a lock that is never released: given up after ten minutes, with what apt-get said', () => {
  const { succeeded, waited, said } = tried([listsLocked]);
  expect(succeeded).toBe(false);
  expect(waited).toBe(600);
  expect(said.at(-1)).toContain('Could not get lock /var/lib/apt/lists/lock');
});

test('any other failure is not waited for', () => {
  expect(tried([noPackage])).toEqual({
    succeeded: false,
    runs: 1,
    waited: 0,
    said: ['E: Unable to locate package chromium'],
  });
});
