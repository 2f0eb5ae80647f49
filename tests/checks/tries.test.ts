import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The list of tries, by the file of the test that tries them. */
const tries = readFileSync('.github/TRIES.md', 'utf8')
  .split(/^In `/m)
  .slice(1)
  .flatMap((part) => {
    const [file = ''] = part.split('`');
    return [...part.matchAll(/^- (.+)$/gm)].map(([, title]) => [file, title ?? ''] as const);
  });

test.each(tries)('%s tries: %s', (file, title) => {
  expect(readFileSync(file, 'utf8')).toContain(title);
});

test('SECURITY says how many there are', () => {
  expect(readFileSync('.github/SECURITY.md', 'utf8')).toContain(`${tries.length} of them`);
});
