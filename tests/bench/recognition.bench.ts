import { inChromium } from './in-chromium';
import { largest } from './long-page';
import type * as Measuring from './recognition-page';
import type { Growth, KindsCost, PageTimes } from './recognition-page';
import { type Benchmark, median, type Table } from './table';

declare const measuring: typeof Measuring;

/** Recognition alone, in real Chromium: how often a second, and that its cost grows neither with the page nor with time. */
export const benchmark: Benchmark = {
  name: 'recognition',
  measure: () =>
    inChromium('recognition-page.ts', async (page) => {
      const pages = await page.evaluate(() => measuring.everyFixture());
      const sizes: Growth[] = [];
      for (const rows of [10, 100, 1000, largest]) {
        // What the sizes before left behind would make the garbage collection of this one dearer.
        await page.reload();
        sizes.push(await page.evaluate((count) => measuring.growth(count), rows));
      }
      await page.reload();
      const kinds = await page.evaluate(() => measuring.manyKinds(10));
      return [byKind(pages), bySize(sizes), byKinds(kinds)];
    }),
};

const perSecond = (milliseconds: number): number => 1000 / milliseconds;
const micro = (milliseconds: number): number => milliseconds * 1000;

function byKind(pages: PageTimes[]): Table {
  const kinds = [...new Set(pages.map(({ kind }) => kind))].sort();
  const line = (what: string, some: PageTimes[]) => ({
    what: `${what} (${some.length})`,
    unit: 'operations/s',
    medians: [
      perSecond(median(some.map(({ again }) => again))),
      perSecond(Math.max(...some.map(({ again }) => again))),
      perSecond(median(some.map(({ first }) => first))),
    ],
  });
  return {
    title: 'Recognition, by kind of page',
    how: 'Every fixture in a frame of its own, by the recognisers of the script that the manifest puts there; a page: the median of 7 samples of 20 ms or more; in brackets how many pages. "At first" is one look at a fresh document, which pays for the style of the page as well.',
    subjects: ['the median page', 'the slowest page', 'the median page, at first'],
    ours: null,
    lines: [
      ...kinds.map((kind) =>
        line(
          kind,
          pages.filter((one) => one.kind === kind),
        ),
      ),
      line('all', pages),
    ],
  };
}

function bySize(sizes: Growth[]): Table {
  const line = (what: string, of: (size: Growth) => number) => ({
    what,
    unit: 'µs',
    medians: sizes.map((size) => micro(of(size))),
  });
  return {
    title: 'Recognition, by the size of the page',
    how: 'A docket with its menu bar, by the court script’s recognisers; the median of 7 samples of 50 ms or more, of 9 fresh documents for the first look; in multiples of the smallest. `innerText` is what a script pays that reads the page as a whole.',
    subjects: sizes.map(
      ({ rows, links, bytes }) => `${rows} rows, ${links} links, ${(bytes / 1e6).toPrecision(2)} MB`,
    ),
    ours: 0,
    lines: [
      line(
        'the glimpse at a docket’s address, before recognisers are loaded at all',
        ({ glimpse }) => glimpse,
      ),
      line('recognised there', ({ docket }) => docket),
      line('the first look there', ({ first }) => first),
      line('the glimpse at an unknown address', ({ unknownGlimpse }) => unknownGlimpse),
      line('recognised there, where it reads 900 elements at most', ({ unknown }) => unknown),
      line('the glimpse at as much text in one run', ({ textGlimpse }) => textGlimpse),
      line('as much text in one run recognised, at an unknown address', ({ text }) => text),
      line('to compare: `innerText` of the page', ({ innerText }) => innerText),
    ],
  };
}

function byKinds(costs: KindsCost[]): Table {
  const kinds = costs[0]?.kinds ?? 0;
  return {
    title: 'Recognition, by the number of kinds',
    how: 'The court script’s recognisers, and ten times as many: copies that do what theirs do and then claim nothing; the median of 7 samples of 50 ms or more.',
    subjects: [`${kinds} kinds`, `${kinds * 10} kinds`],
    ours: 0,
    lines: costs.map(({ what, asShipped, many }) => ({
      what,
      unit: 'µs',
      medians: [micro(asShipped), micro(many)],
    })),
  };
}
