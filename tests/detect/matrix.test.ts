import { describe, expect, test } from 'vitest';
import { claimsOn, detect, detectors } from '@/lib/pages/all-detectors';
import { isOn } from '@/lib/pages/detect';
import { pageKinds } from '@/lib/pages/page-kinds';
import { appellateImitations } from './appellate-imitations';
import { imitations } from './imitations';
import { fixtures, pageOf, withDocument } from './load';
import { pacerImitations } from './pacer-imitations';

const pages = [...fixtures, ...imitations, ...appellateImitations, ...pacerImitations];

describe('every page is claimed by exactly the kind that its folder names', () => {
  test.each(pages)('$name', async ({ name, expected, url, html }) => {
    const claimed = await withDocument(html, (doc) => {
      const page = pageOf(url, doc);
      return page ? claimsOn(page).map(([kind]) => kind) : [];
    });
    const advice = `If ${name} is a ${claimed.join(' and a ')}, move the file; otherwise the detector is wrong.`;
    expect(claimed, advice).toEqual(expected === 'nothing' ? [] : [expected]);
  });
});

test('every kind has a detector, and every detector is of a kind', () => {
  expect(Object.keys(detectors).sort()).toEqual([...pageKinds].sort());
});

test.each(pageKinds)('%s has fixtures in at least three markups', (kind) => {
  expect(pages.filter((page) => page.expected === kind).length).toBeGreaterThanOrEqual(3);
});

test('every folder of fixtures is a kind, or "nothing"', () => {
  const known = new Set<string>([...pageKinds, 'nothing']);
  expect(fixtures.map((fixture) => fixture.expected).filter((folder) => !known.has(folder))).toEqual([]);
});

test('no detector claims a page of another kind, unless it has a lower priority', async () => {
  let asked = 0;
  for (const { name, expected, url, html } of pages) {
    const wrong = await withDocument(html, (doc) =>
      pageKinds.filter((kind) => {
        asked++;
        const page = pageOf(url, doc);
        const detector = detectors[kind];
        if (!page || detector.priority || !isOn(detector, page.site) || kind === expected) return false;
        return detector.detect(page) !== null;
      }),
    );
    expect(wrong, name).toEqual([]);
  }
  expect(asked).toBe(pages.length * pageKinds.length);
  console.info(`cross matrix: ${pages.length} pages x ${pageKinds.length} kinds = ${asked} checks`);
});

test('a page is detected the same whatever was detected before: detection keeps nothing between pages', async () => {
  const detected = ({ name, url, html }: (typeof pages)[number]) =>
    withDocument(html, (doc) => {
      const seen = detect(url, doc);
      return [name, seen && { ...seen, elements: seen.elements.target?.outerHTML }] as const;
    });
  const forwards = [];
  for (const page of pages) forwards.push(await detected(page));
  const backwards = [];
  for (const page of [...pages].reverse()) backwards.push(await detected(page));
  expect(backwards.reverse()).toEqual(forwards);
});
