import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { withoutMarkupWrite } from '@/lib/build/preact-plugin';

const preact = readFileSync(
  createRequire(import.meta.url)
    .resolve('preact')
    .replace(/\.js$/, '.mjs'),
  'utf8',
);

test('from the installed Preact its one write of markup is removed, and nothing else', () => {
  const without = withoutMarkupWrite(preact);
  expect(without).not.toMatch(/innerHTML=[^=]/);
  expect(preact.length - without.length).toBe('(t.innerHTML=h.__html)'.length - 1);
});

test.each([
  ['none', 'h?a():b()'],
  ['two', 'h?(t.innerHTML=h.__html):(u.innerHTML=k.__html)'],
  ['another as well', 'h?(t.innerHTML=h.__html):t.outerHTML = h'],
  ['one by another way', 'h?(t.innerHTML=h.__html):t.insertAdjacentHTML("beforeend", h)'],
])('a Preact whose writes of markup have changed fails the build: %s', (_, code) => {
  expect(() => withoutMarkupWrite(code)).toThrow('Preact no longer writes markup as known');
});
