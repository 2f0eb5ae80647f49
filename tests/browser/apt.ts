import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What a command ended with, and what it wrote to its error output. */
export interface Ended {
  status: number | null;
  errors: string;
}

/** How apt-get is run, and how time passes while it cannot be: replaced in the tests. */
export interface Surroundings {
  run(args: string[]): Ended;
  wait(seconds: number): void;
  say(line: string): void;
}

const secondsBetweenTries = 3;
const secondsAtMost = 600;

/**
 * Runs apt-get, and again as long as another package manager holds a lock that it needs, ten minutes at most. True when
 * it succeeded. apt-get's own option for waiting (DPkg::Lock::Timeout) covers dpkg's lock alone: the package lists and
 * the downloaded archives have locks of their own, for which it fails at once.
 */
export function aptGet(args: string[], { run, wait, say }: Surroundings = surroundings): boolean {
  for (let waited = 0; ; waited += secondsBetweenTries) {
    const { status, errors } = run(args);
    if (status === 0) return true;
    if (!isLocked(errors) || waited >= secondsAtMost) {
      say(errors.trim());
      return false;
    }
    if (waited === 0)
      say(`Waiting for another package manager, ${secondsAtMost / 60} minutes at most. ${lockLine(errors)}`);
    wait(secondsBetweenTries);
  }
}

const isLocked = (errors: string): boolean => /Could not get lock|Unable to (lock|acquire)/.test(errors);

/** The line that names the lock, and the process that holds it. */
const lockLine = (errors: string): string => /Could not get lock.*/.exec(errors)?.[0] ?? '';

const surroundings: Surroundings = {
  run(args) {
    // In English, whatever the machine speaks: the messages are read.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
    const { status, stderr } = spawnSync('apt-get', args, {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    return { status, errors: stderr };
  },
  wait: (seconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, seconds * 1000),
  say: (line) => void process.stderr.write(`${line}\n`),
};

/** True when apt installed the package. Only tried as root, where it needs no question. */
export function installFromDebian(debianPackage: string): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  process.stderr.write(`Installing ${debianPackage} with apt-get, once.\n`);
  return (
    aptGet(['update', '-qq']) && aptGet(['install', '-y', '-qq', '--no-install-recommends', debianPackage])
  );
}
