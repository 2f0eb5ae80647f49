import { expect, test } from 'vitest';
import { siteOf } from '@/lib/courts/site';
import { allReaders } from '@/lib/pages/all-readers';
import { courtDetectors } from '@/lib/pages/court-detectors';
import { detectWith } from '@/lib/pages/detect';
import type { DetectedPage } from '@/lib/pages/page-summary';
import { ReaderNeeded, type Readers } from '@/lib/pages/readers';
import { appellateImitations } from './appellate-imitations';
import { imitations } from './imitations';
import { fixtures, withDocument } from './load';

const pages = [...fixtures, ...imitations, ...appellateImitations].filter(
  ({ url }) => siteOf(url)?.system === 'court',
);

/** Detects as the script on a page does: begins without any reader, and begins again with each that is needed. */
function onDemand(url: URL, doc: Document): { found: DetectedPage | null; needed: string[] } {
  const readers: Partial<Readers> = {};
  const needed: (keyof Readers)[] = [];
  for (;;)
    try {
      return { found: detectWith(courtDetectors, url, siteOf(url), doc, { readers }), needed };
    } catch (error) {
      if (!(error instanceof ReaderNeeded)) throw error;
      needed.push(error.reader);
      Object.assign(readers, { [error.reader]: allReaders[error.reader] });
    }
}

test('on every page the same is found with what is loaded on demand as with everything', async () => {
  for (const { name, url, html } of pages)
    await withDocument(html, (doc) => {
      const all = detectWith(courtDetectors, url, siteOf(url), doc, { readers: allReaders });
      const { found } = onDemand(url, doc);
      expect(found?.kind, name).toBe(all?.kind);
      expect(found?.facts, name).toEqual(all?.facts);
      expect(found?.names, name).toEqual(all?.names);
      expect(found?.elements.target, name).toBe(all?.elements.target);
    });
});

/** On the pages before the form, and on the form itself, a reader that is not needed is not loaded. */
const needed: Record<string, string[]> = {
  'court-landing': [],
  'court-main': [],
  'court-utilities': [],
  'court-nextgen-items': [],
  'court-legacy-login': [],
  'court-interstitial': [],
  'court-link-form': ['answers'],
  'court-link-failed': ['answers'],
  'court-link-done': ['answers'],
  'court-link-answer': ['answers'],
  'court-link-confirm': ['names'],
};

test.each(Object.keys(needed))('what is loaded for %s', async (kind) => {
  const found = new Set<string>();
  for (const { url, html } of fixtures.filter(({ expected }) => expected === kind))
    await withDocument(html, (doc) => {
      for (const one of onDemand(url, doc).needed) found.add(one);
    });
  expect([...found].sort()).toEqual(needed[kind]);
});
