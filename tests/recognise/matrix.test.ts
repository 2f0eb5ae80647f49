import { describe, expect, test } from 'vitest';
import { claims, recognise, recognisers } from '@/lib/pages';
import { isOn } from '@/lib/pages/claims';
import { pageKinds } from '@/lib/pages/kinds';
import { appellateImitations } from './appellate-imitations';
import { imitations } from './imitations';
import { fixtures, pageOf, withDocument } from './load';
import { pacerImitations } from './pacer-imitations';

const pages = [...fixtures, ...imitations, ...appellateImitations, ...pacerImitations];

describe('every page is claimed by exactly the kind that its folder names', () => {
  test.each(pages)('$name', async ({ name, expected, url, html }) => {
    const claimed = await withDocument(html, (doc) => {
      const page = pageOf(url, doc);
      return page ? claims(page).map(([kind]) => kind) : [];
    });
    const question = `Is ${name} a ${claimed.join(' and a ')}? Then move it; if not, the recogniser is wrong.`;
    expect(claimed, question).toEqual(expected === 'nothing' ? [] : [expected]);
  });
});

test('every kind has a recogniser, and a recogniser nothing else', () => {
  expect(Object.keys(recognisers).sort()).toEqual([...pageKinds].sort());
});

test.each(pageKinds)('%s has fixtures in three markups at least', (kind) => {
  expect(pages.filter((page) => page.expected === kind).length).toBeGreaterThanOrEqual(3);
});

test('every folder of fixtures is a kind, or "nothing"', () => {
  const known = new Set<string>([...pageKinds, 'nothing']);
  expect(fixtures.map((fixture) => fixture.expected).filter((folder) => !known.has(folder))).toEqual([]);
});

/** The figures of the matrix: how many recognisers were asked about how many pages. */
test('no recogniser by itself claims a page of a kind that it does not yield to', async () => {
  let asked = 0;
  for (const { name, expected, url, html } of pages) {
    const wrong = await withDocument(html, (doc) =>
      pageKinds.filter((kind) => {
        asked++;
        const page = pageOf(url, doc);
        const recogniser = recognisers[kind];
        if (!page || recogniser.yields || !isOn(recogniser, page.place) || kind === expected) return false;
        return recogniser.recognise(page) !== null;
      }),
    );
    expect(wrong, name).toEqual([]);
  }
  expect(asked).toBe(pages.length * pageKinds.length);
  console.info(`cross matrix: ${pages.length} pages x ${pageKinds.length} kinds = ${asked} checks`);
});

test('a page is read the same on a copy of it: recognition keeps nothing between pages', async () => {
  for (const { url, html } of pages.slice(0, 10)) {
    const twice = await withDocument(html, (doc) =>
      [recognise(url, doc), recognise(url, doc)].map((seen) => seen?.facts),
    );
    expect(twice[0]).toEqual(twice[1]);
  }
});
