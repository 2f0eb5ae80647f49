import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { whenShown } from '@/lib/content/when-shown';

/** A document that a browser prepares, or one in a browser that prepares none. */
function documentThat(prerendering: unknown) {
  const doc = new EventTarget() as EventTarget & { prerendering?: boolean };
  if (prerendering !== undefined) doc.prerendering = prerendering as boolean;
  return doc as unknown as Document & { prerendering: boolean };
}

test('a page that is prepared begins once it is shown, and once', () => {
  const doc = documentThat(true);
  const start = vi.fn();
  whenShown(doc, start);
  expect(start).not.toHaveBeenCalled();
  doc.prerendering = false;
  doc.dispatchEvent(new Event('prerenderingchange'));
  doc.dispatchEvent(new Event('prerenderingchange'));
  expect(start).toHaveBeenCalledTimes(1);
});

test.each([
  ['is shown already', false],
  ['comes in a browser that prepares none', undefined],
  ['has an element with that name', { localName: 'form' }],
])('a page that %s begins at once', (_, prerendering) => {
  const start = vi.fn();
  whenShown(documentThat(prerendering), start);
  expect(start).toHaveBeenCalledTimes(1);
});

test.each(['court', 'pacer'])('the small script on %s pages begins by it alone', (pages) => {
  const script = readFileSync(`entrypoints/${pages}-content.ts`, 'utf8');
  expect(script).toMatch(
    /defineUnlistedScript\(\(\) =>\s+whenShown\(document, \(\) => \w+\(document, new URL\(location\.href\)\)\),\s+\);/,
  );
});
