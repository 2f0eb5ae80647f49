import { describe, expect, test } from 'vitest';
import { courtReport } from '@/lib/content/court-adapter';
import { siteOf } from '@/lib/courts/site';
import { canSkip } from '@/lib/memory/can-skip';
import { readMemory } from '@/lib/memory/read-memory';
import { reduceSeen } from '@/lib/memory/reduce-seen';
import { detect } from '@/lib/pages/all-detectors';
import type { DetectedPage } from '@/lib/pages/page-summary';
import { prescan } from '@/lib/pages/prescan';
import { courtConditions } from '@/lib/steps/court-conditions';
import { decide } from '@/lib/steps/decide';
import { appellateImitations } from './appellate-imitations';
import { imitations } from './imitations';
import { fixtures, withDocument } from './load';
import { missedByPrescan } from './missed-by-prescan';

const pages = [...fixtures, ...imitations, ...appellateImitations].filter(
  ({ url }) => siteOf(url)?.system === 'court',
);

describe('the prescan misses nothing that the detectors find', () => {
  test.each(pages)('$name', async ({ url, html }) => {
    expect(await withDocument(html, (doc) => missedByPrescan(url, doc))).toBeNull();
  });
});

/** Pages of daily work that the prescan cannot tell from a link page, each with the reason. */
const notRuledOut: Record<string, string> = {
  'court-menu/ilsd-docket-other-script':
    'a docket with the words of the link, under a script that no court is known for',
  'court-menu/ilsd-guide-page-in-court': 'the court’s guide to linking',
  'court-menu/ilsd-unlinked-notice': 'a notice of what is not linked',
  'nothing/ca1-case-search':
    'an application of the courts of appeals, whose addresses do not tell its pages apart',
  'nothing/ca4-docket-that-quotes': 'an application of the courts of appeals, likewise',
  'nothing/ca7-notice-in-place': 'an application of the courts of appeals, likewise',
  'nothing/court-guide-without-menu': 'the court’s guide to linking, outside the menus',
};

test('the prescan rules out all pages of daily work except those listed', async () => {
  const daily = pages.filter(({ expected }) => expected === 'court-menu' || expected === 'nothing');
  const possible: string[] = [];
  for (const { name, url, html } of daily)
    if (await withDocument(html, (doc) => prescan(url, doc)?.linkPossible)) possible.push(name);
  console.info(`${daily.length} pages of daily work, ${possible.length} not ruled out`);
  expect(possible.sort()).toEqual(Object.keys(notRuledOut).sort());
});

interface Stored {
  record?: object;
  guidance?: { v: 1; offer: string; guiding: boolean; awaitingMenus: object | null };
  settings?: object;
}

/** What may be stored about a court, in its stored form. */
const stored = ((): Stored[] => {
  const times = [null, {}, { menus: 5 }, { menus: 5, not: 6 }, { menus: 7, not: 6 }, { said: 5 }];
  const awaiting = [null, { since: 'confirmation', pages: 0, signedInAgain: false }];
  const found: Stored[] = [];
  for (const known of times)
    for (const offer of ['ask', 'not-now', 'never'])
      for (const guiding of [false, true])
        for (const awaitingMenus of awaiting)
          for (const neverOffer of [false, true])
            found.push({
              ...(known ? { record: { v: 1, times: known, step: null, stepAt: 0 } } : {}),
              guidance: { v: 1, guiding, offer, awaitingMenus },
              settings: { v: 1, neverOffer },
            });
  return [{}, ...found];
})();

/** What would be shown on the page or recorded about it, with this in storage; null if neither. */
function shownOrRecorded(seen: DetectedPage, id: string, raw: Record<string, unknown>): unknown {
  const memory = readMemory(id, raw);
  return (
    decide(courtConditions, seen, memory) ?? courtReport(() => 20, reduceSeen)(courtConditions, seen, memory)
  );
}

test('where the prescan is enough, nothing would have been shown or recorded', async () => {
  const skipped = new Map(stored.map((memory) => [memory, 0]));
  for (const { name, url, html } of pages)
    await withDocument(html, (doc) => {
      const seen = detect(url, doc);
      const prescanned = prescan(url, doc);
      const id = seen?.courtId;
      if (!seen || !prescanned || !id || seen.training) return;
      for (const memory of stored) {
        const { record, guidance, settings } = memory;
        const raw = {
          [`court:${id}`]: record,
          [`guidance:${id}`]: guidance,
          settings,
        };
        if (!canSkip(prescanned, id, raw)) continue;
        skipped.set(memory, (skipped.get(memory) ?? 0) + 1);
        expect(shownOrRecorded(seen, id, raw), `${name} with ${JSON.stringify(raw)}`).toBeNull();
      }
    });
  const all = [...skipped.values()].reduce((sum, count) => sum + count);
  console.info(`${pages.length} pages x ${stored.length} memories: ${all} skipped after the prescan`);
  // Every memory allows skipping some page, except while the person is guided or menus are awaited: then none is skipped.
  const isBusy = ({ guidance }: Stored) => guidance?.guiding || guidance?.awaitingMenus;
  expect(stored.filter((memory) => skipped.get(memory) === 0)).toEqual(stored.filter(isBusy));
});

test('a docket is skipped for a linked filer, and for one who is not linked and not being guided', async () => {
  const page = pages.find(({ name }) => name === 'court-menu/ilsd-docket-quotes-link-words');
  if (!page) throw new Error('no fixture of a docket');
  const prescanned = await withDocument(page.html, (doc) => prescan(page.url, doc));
  expect(prescanned, 'nothing is read at an address of daily work').toBeNull();
  const linked = { 'court:ilsd': { v: 1, times: { menus: 5 }, step: null, stepAt: 0 } };
  expect(
    canSkip({ linkPossible: false, offerPossible: false, filingMenusPossible: true }, 'ilsd', linked),
  ).toBe(true);
  expect(canSkip({ linkPossible: false, offerPossible: false, filingMenusPossible: true }, 'ilsd', {})).toBe(
    false,
  );
  expect(canSkip({ linkPossible: false, offerPossible: false, filingMenusPossible: false }, 'ilsd', {})).toBe(
    true,
  );
});
