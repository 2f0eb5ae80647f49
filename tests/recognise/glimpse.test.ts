import { describe, expect, test } from 'vitest';
import { reportOfCourt } from '@/components/page/of-court';
import { placeOf } from '@/lib/courts/place';
import { decide } from '@/lib/guide/decide';
import { courtWhens } from '@/lib/guide/whens-court';
import { recognise } from '@/lib/pages';
import { glimpse } from '@/lib/pages/glimpse';
import type { Seen } from '@/lib/pages/sighting';
import { glance } from '@/lib/progress/glance';
import { isQuiet } from '@/lib/progress/quiet';
import { appellateImitations } from './appellate-imitations';
import { falls } from './glimpsed';
import { imitations } from './imitations';
import { fixtures, withDocument } from './load';

const pages = [...fixtures, ...imitations, ...appellateImitations].filter(
  ({ url }) => placeOf(url)?.system === 'court',
);

describe('a first glimpse takes no page for less than the recognisers do', () => {
  test.each(pages)('$name', async ({ url, html }) => {
    expect(await withDocument(html, (doc) => falls(url, doc))).toBeNull();
  });
});

test('pages of daily work are seen through at the first glimpse', async () => {
  const daily = pages.filter(({ expected }) => expected === 'court-menu' || expected === 'nothing');
  const closer: string[] = [];
  for (const { name, url, html } of daily)
    if (await withDocument(html, (doc) => glimpse(url, doc)?.closer)) closer.push(name);
  console.info(
    `${daily.length} pages of daily work, ${closer.length} looked at closer: ${closer.join(', ')}`,
  );
  // The collection is of pages that resemble the link pages; still most are told at once.
  expect(closer.length).toBeLessThan(daily.length / 2);
});

/** What may be stored of a court, as it lies. */
const stored = ((): Record<string, unknown>[] => {
  const times = [null, {}, { menus: 5 }, { menus: 5, not: 6 }, { menus: 7, not: 6 }, { said: 5 }];
  const awaiting = [null, { since: 'confirmation', pages: 0, signedInAgain: false }];
  const found: Record<string, unknown>[] = [];
  for (const known of times)
    for (const offer of ['ask', 'not-now', 'never'])
      for (const guiding of [false, true])
        for (const awaitingMenus of awaiting)
          for (const neverOffer of [false, true])
            found.push({
              ...(known ? { record: { v: 2, times: known, step: null, stepAt: 0 } } : {}),
              manner: { v: 1, guiding, offer, awaitingMenus },
              settings: { v: 1, neverOffer },
            });
  return [{}, ...found];
})();

/** What is shown on the page and written down of it, with that in the memory; null where neither. */
function said(seen: Seen, id: string, raw: Record<string, unknown>): unknown {
  const memory = glance(id, raw);
  return decide(courtWhens, seen, memory) ?? reportOfCourt(courtWhens, seen, memory);
}

test('where a glimpse is enough, nothing would have been shown and nothing written down', async () => {
  let quiet = 0;
  for (const { name, url, html } of pages)
    await withDocument(html, (doc) => {
      const seen = recognise(url, doc);
      const glimpsed = glimpse(url, doc);
      const id = seen?.courtId;
      if (!seen || !glimpsed || !id || seen.training) return;
      for (const { record, manner, settings } of stored) {
        const raw = {
          [`court:${id}`]: record,
          [`manner:${id}`]: manner,
          settings,
        };
        if (!isQuiet(glimpsed, id, raw)) continue;
        quiet++;
        expect(said(seen, id, raw), `${name} with ${JSON.stringify(raw)}`).toBeNull();
      }
    });
  console.info(`${pages.length} pages x ${stored.length} memories: ${quiet} quiet at the first glimpse`);
  expect(quiet).toBeGreaterThan(pages.length);
});

test('on a docket of a filer who is linked, and of one who is not and was not asked to be guided, it is quiet', async () => {
  const page = pages.find(({ name }) => name === 'court-menu/ilsd-docket-quotes-link-words');
  if (!page) throw new Error('no fixture of a docket');
  const glimpsed = await withDocument(page.html, (doc) => glimpse(page.url, doc));
  expect(glimpsed).toMatchObject({ closer: false, offers: false });
  const linked = { 'court:ilsd': { v: 2, times: { menus: 5 }, step: null, stepAt: 0 } };
  expect(isQuiet({ closer: false, offers: false, filing: true }, 'ilsd', linked)).toBe(true);
  expect(isQuiet({ closer: false, offers: false, filing: true }, 'ilsd', {})).toBe(false);
  expect(isQuiet({ closer: false, offers: false, filing: false }, 'ilsd', {})).toBe(true);
});
