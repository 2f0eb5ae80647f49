import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program of node_modules; what it says on failure becomes the test's message. */
function run(program: string, args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(`${root}node_modules/.bin/${program}`, args, {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

test('types: tsc finds nothing', () => {
  const { status, said } = run('tsc', ['--noEmit']);
  expect(status, said).toBe(0);
});

test('lint and format: biome finds nothing', () => {
  const { status, said } = run('biome', ['ci', '--colors=off', '--error-on-warnings']);
  expect(status, said).toBe(0);
});
