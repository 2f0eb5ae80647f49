import type { Launched } from '../browser/chromium';
import { inItsProcess, keep, withExtension } from './extension';
import { allCourts, keptOf } from './kept';
import { type Benchmark, median, type Table } from './table';

const counts = [0, 20, allCourts];
const runs = 11;

/** A page of the extension, and what stands on it once everything that is kept is drawn. */
interface Surface {
  title: string;
  file: string;
  viewport: { width: number; height: number };
  /** How many elements of which selector are there then. */
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

/** How soon the two pages stand that show all courts, and what they cost, by how many courts are followed. */
export const benchmark: Benchmark = {
  name: 'surfaces',
  measure: () =>
    withExtension(async (extension) => {
      const found = new Map(surfaces.map(({ title }) => [title, counts.map((): Opening[] => [])]));
      for (const [at, courts] of counts.entries()) {
        await keep(extension, keptOf(courts));
        for (const surface of surfaces)
          for (let run = -1; run < runs; run++) {
            const opening = await open(extension, surface, courts);
            // The first only fills the browser's caches.
            if (run >= 0) found.get(surface.title)?.[at]?.push(opening);
          }
      }
      return [...found].map(([title, openings]) => tableOf(title, openings));
    }),
};

async function open(extension: Launched, surface: Surface, courts: number): Promise<Opening> {
  const page = await inItsProcess(extension);
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
    // What it draws again after the page in front has answered belongs to the opening.
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

/** Runs in the page before its own scripts: marks the moment when what was asked for is there and has been painted. */
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
    how: `The built extension, opened in a new tab of the extension's process with its worker awake, from the navigation on; the median of ${runs} openings. Script, style and layout are the main thread's own account until a quarter of a second after, the finder's index included; it counts what promises draw under all alone.`,
    subjects: counts.map((courts) => `${courts} courts`),
    ours: null,
    lines: [
      line('first contentful paint', ({ painted }) => painted),
      worst('first contentful paint, the slowest', ({ painted }) => painted),
      line('the whole list drawn and painted', ({ drawn }) => drawn),
      line('script', ({ script }) => script),
      line('style and layout', ({ layout }) => layout),
      line('the main thread, all that it did', ({ all }) => all),
    ],
  };
}
