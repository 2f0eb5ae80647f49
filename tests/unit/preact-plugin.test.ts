import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { withoutItsWrite } from '@/lib/preact-plugin';

const preact = readFileSync(
  createRequire(import.meta.url)
    .resolve('preact')
    .replace(/\.js$/, '.mjs'),
  'utf8',
);

test('the Preact that is pinned: its one write of markup goes, and nothing else', () => {
  const without = withoutItsWrite(preact);
  expect(without).not.toMatch(/innerHTML=[^=]/);
  expect(preact.length - without.length).toBe('(t.innerHTML=h.__html)'.length - 1);
});

test.each([
  ['none', 'h?a():b()'],
  ['two', 'h?(t.innerHTML=h.__html):(u.innerHTML=k.__html)'],
  ['another one', 'h?(t.innerHTML=h.__html):t.outerHTML = h'],
  ['one by another way', 'h?(t.innerHTML=h.__html):t.insertAdjacentHTML("beforeend", h)'],
])('a Preact that writes markup otherwise fails the build: %s', (_, code) => {
  expect(() => withoutItsWrite(code)).toThrow('Preact no longer writes markup as known');
});
