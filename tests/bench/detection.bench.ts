import type * as Measuring from './detection-page';
import type { Growth, KindsCost, PageTimes } from './detection-page';
import { inChromium } from './in-chromium';
import { largest } from './long-page';
import { type Benchmark, median, type Table } from './table';

declare const measuring: typeof Measuring;

/** Detection alone, in real Chromium: how often per second, and how its cost grows with the page and the number of kinds. */
export const benchmark: Benchmark = {
  name: 'detection',
  measure: () =>
    inChromium('detection-page.ts', async (page) => {
      const pages = await page.evaluate(() => measuring.everyFixture());
      const sizes: Growth[] = [];
      for (const rows of [10, 100, 1000, largest]) {
        // Garbage of the sizes before would make the garbage collection of this one slower.
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
    title: 'Detection, by kind of page',
    how: 'Every fixture in a frame of its own, with the detectors of the script that the manifest loads there; a page: the median of 7 samples of 20 ms or more; in parentheses how many pages. "First" is one detection in a fresh document, which includes the cost of the page’s styles.',
    subjects: ['the median page', 'the slowest page', 'the median page, first'],
    unit: null,
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
    title: 'Detection, by the size of the page',
    how: 'A docket with its menu bar, with the court script’s detectors; the median of 7 samples of 50 ms or more, of 9 fresh documents for the first detection; in multiples of the smallest. `innerText` is the cost of a script that reads the whole page.',
    subjects: sizes.map(
      ({ rows, links, bytes }) => `${rows} rows, ${links} links, ${(bytes / 1e6).toPrecision(2)} MB`,
    ),
    unit: 0,
    lines: [
      line('the prescan at a docket’s address, before detectors are loaded at all', ({ prescan }) => prescan),
      line('detection there', ({ docket }) => docket),
      line('the first detection there', ({ first }) => first),
      line('the prescan at an unknown address', ({ unknownPrescan }) => unknownPrescan),
      line('detection there, where it reads 900 elements at most', ({ unknown }) => unknown),
      line('the prescan of the same amount of text in one node', ({ textPrescan }) => textPrescan),
      line('detection of the same text, at an unknown address', ({ text }) => text),
      line('for comparison: `innerText` of the page', ({ innerText }) => innerText),
    ],
  };
}

function byKinds(costs: KindsCost[]): Table {
  const kinds = costs[0]?.kinds ?? 0;
  return {
    title: 'Detection, by the number of kinds',
    how: 'The court script’s detectors, and ten times as many: copies that do the same work and then claim nothing; the median of 7 samples of 50 ms or more.',
    subjects: [`${kinds} kinds`, `${kinds * 10} kinds`],
    unit: 0,
    lines: costs.map(({ what, asShipped, many }) => ({
      what,
      unit: 'µs',
      medians: [micro(asShipped), micro(many)],
    })),
  };
}
