import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension, type Launched, launchChromium } from '../browser/chromium';
import { fillStorage, tabInItsProcess, withExtension } from './extension';
import { allCourts, storedRecords } from './stored-records';
import { type Benchmark, median, type Table } from './table';

const counts = [0, 20, allCourts];
const runs = 11;

/** A page of the extension, and how to tell that it shows everything that is stored. */
interface Surface {
  title: string;
  file: string;
  viewport: { width: number; height: number };
  /** How many elements match which selector then. */
  drawn(courts: number): [selector: string, count: number];
}

const surfaces: Surface[] = [
  {
    title: 'The popup',
    file: 'popup.html',
    viewport: { width: 372, height: 600 },
    drawn: (courts) => (courts === 0 ? ['nav button', 3] : ['li.court', courts]),
  },
  {
    title: 'The map',
    file: 'map.html',
    viewport: { width: 1240, height: 900 },
    drawn: (courts) => (courts === 0 ? ['aside .hint', 1] : ['.tile .count', 3]),
  },
];

/** Milliseconds of one opening. */
interface Opening {
  painted: number;
  drawn: number;
  script: number;
  all: number;
  layout: number;
}

/** How soon the two pages that show all courts are ready, and what they cost, by how many courts are followed. */
export const benchmark: Benchmark = {
  name: 'surfaces',
  measure: async ({ beside }) => [
    await besideEmptyPage(beside),
    ...(await withExtension(async (extension) => {
      const found = new Map(surfaces.map(({ title }) => [title, counts.map((): Opening[] => [])]));
      for (const [at, courts] of counts.entries()) {
        await fillStorage(extension, storedRecords(courts));
        for (const surface of surfaces)
          for (let run = -1; run < runs; run++) {
            const opening = await open(extension, surface, courts);
            // The first only fills the browser's caches.
            if (run >= 0) found.get(surface.title)?.[at]?.push(opening);
          }
      }
      return [...found].map(([title, openings]) => tableOf(title, openings));
    })),
  ],
};

/** Pages that are held to an empty page of the same extension. */
const heldToEmpty: Surface[] = [
  ...surfaces,
  {
    title: 'The help desk',
    file: 'helpdesk.html',
    viewport: { width: 1240, height: 900 },
    drawn: () => ['main', 1],
  },
];

const emptyPage: Surface = {
  title: 'An empty page',
  file: 'empty.html',
  viewport: { width: 372, height: 600 },
  drawn: () => ['#app', 1],
};

/** A page as the others are made, with one line of text that no script draws: the least that a page of an extension takes. */
const emptyHtml =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head><body><div id="app">Empty</div></body></html>';

/** First paints with all courts followed, in turn with an empty page of the same extension. */
async function besideEmptyPage(beside: string | null): Promise<Table> {
  const builds = [builtExtension, ...(beside ? [beside] : [])];
  const times: number[][][] = builds.map(() => []);
  const folder = mkdtempSync(join(tmpdir(), 'ecf-link-guide-bench-'));
  const launched: Launched[] = [];
  const pages = [emptyPage, ...heldToEmpty];
  try {
    for (const [at, build] of builds.entries()) {
      const copy = join(folder, String(at));
      cpSync(build, copy, { recursive: true });
      writeFileSync(join(copy, emptyPage.file), emptyHtml);
      const options = { viewport: { width: 1240, height: 900 }, closeWelcome: true, extension: copy };
      const one = await launchChromium(9, options);
      launched.push(one);
      await fillStorage(one, storedRecords(allCourts));
      times[at] = pages.map(() => []);
    }
    for (let run = -1; run < runs; run++)
      for (const [of, surface] of pages.entries())
        for (const [at, one] of launched.entries()) {
          const { painted } = await open(one, surface, allCourts);
          if (run >= 0) times[at]?.[of]?.push(painted);
        }
  } finally {
    for (const one of launched) await one.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const names = ['ECF Link Guide', 'the build beside it'];
  return {
    title: 'First contentful paint, beside an empty page of the same extension',
    how: `${allCourts} courts followed, each in a new tab of the extension's process with its worker awake, from the navigation on; the median of ${runs} openings of all in turn. The empty page has one line of text and no script.`,
    subjects: pages.map(({ title }) => title),
    unit: 0,
    lines: times.map((of, at) => ({
      what: names[at] ?? '',
      unit: 'ms',
      medians: of.map((runs) => median(runs)),
    })),
  };
}

async function open(extension: Launched, surface: Surface, courts: number): Promise<Opening> {
  const page = await tabInItsProcess(extension);
  try {
    await page.setViewportSize(surface.viewport);
    const [selector, count] = surface.drawn(courts);
    await page.addInitScript(noteWhenDrawn, { selector, count });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const spent = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) =>
        1000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
      return {
        all: of('TaskDuration'),
        script: of('ScriptDuration'),
        layout: of('LayoutDuration') + of('RecalcStyleDuration'),
      };
    };
    const before = await spent();
    await page.goto(`chrome-extension://${extension.id}/${surface.file}`);
    await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0);
    // Rendering again, once the page in front has answered, is part of the opening.
    await page.waitForTimeout(250);
    const after = await spent();
    const times = await page.evaluate(() =>
      ['first-contentful-paint', 'drawn'].map((name) => performance.getEntriesByName(name)[0]?.startTime),
    );
    const [painted = Number.NaN, drawn = Number.NaN] = times;
    return {
      painted,
      drawn,
      script: after.script - before.script,
      all: after.all - before.all,
      layout: after.layout - before.layout,
    };
  } finally {
    await page.close();
  }
}

/** Runs in the page before its own scripts: marks the moment when that many elements are there and have been painted. */
function noteWhenDrawn({ selector, count }: { selector: string; count: number }): void {
  const painted = new MessageChannel();
  painted.port1.onmessage = () => {
    performance.mark('drawn');
    painted.port1.close();
  };
  const observer = new MutationObserver(() => {
    if (document.querySelectorAll(selector).length < count) return;
    observer.disconnect();
    // A message sent just before the paint arrives just after it.
    requestAnimationFrame(() => painted.port2.postMessage(null));
  });
  observer.observe(document, { childList: true, subtree: true });
}

function tableOf(title: string, openings: Opening[][]): Table {
  const line = (what: string, of: (opening: Opening) => number) => ({
    what,
    unit: 'ms',
    medians: openings.map((some) => median(some.map(of))),
  });
  const worst = (what: string, of: (opening: Opening) => number) => ({
    what,
    unit: 'ms',
    medians: openings.map((some) => Math.max(...some.map(of))),
  });
  return {
    title: `${title}, by how many courts are followed`,
    how: `The built extension, opened in a new tab of the extension's process with its worker awake, from the navigation on; the median of ${runs} openings. Script, style and layout are counted by the main thread until a quarter of a second after, the finder's index included; rendering in promises is counted only in the last line.`,
    subjects: counts.map((courts) => `${courts} courts`),
    unit: null,
    lines: [
      line('first contentful paint', ({ painted }) => painted),
      worst('first contentful paint, the slowest', ({ painted }) => painted),
      line('the whole list rendered and painted', ({ drawn }) => drawn),
      line('script', ({ script }) => script),
      line('style and layout', ({ layout }) => layout),
      line('the main thread, everything', ({ all }) => all),
    ],
  };
}
