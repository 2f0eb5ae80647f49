import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program of node_modules. Its output becomes the test's message if it fails. */
function run(program: string, args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(`${root}node_modules/.bin/${program}`, args, {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, output: `${stdout}${stderr}` };
}

test('types: tsc finds nothing', () => {
  const { status, output } = run('tsc', ['--noEmit']);
  expect(status, output).toBe(0);
});

test('lint and format: biome finds nothing', () => {
  const { status, output } = run('biome', ['ci', '--colors=off', '--error-on-warnings']);
  expect(status, output).toBe(0);
});
