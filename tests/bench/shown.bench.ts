import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { practiceCourts } from '@/lib/simulator/frame';
import { utilities } from '@/lib/simulator/pages';
import { builtExtension, type Launched } from '../browser/chromium';
import { OverlayOnPage } from '../browser/overlay';
import { PracticeCourt } from '../practice-court/server';
import { MadeExtensions } from './made-extension';
import { type Showing, showings } from './showing';
import { inTurn, line, type Subject, withBrowsers } from './side-by-side';
import type { Benchmark, Line, Table } from './table';
import { tourExtension, tours } from './tour-extensions';

const rounds = 15;
const thrownAway = 2;
const address = 'https://ecf.ilsd.uscourts.gov/cgi-bin/DisplayMenu.pl?Utilities';

/** One external script in the head, as the courts' own pages have; it takes this many milliseconds to come. */
const scriptTakes = 80;
const script = 'https://ecf.ilsd.uscourts.gov/lib/slow.js';

/** What is loaded of a build where this page's step is shown. Builds before lazy texts have all of it in the same files. */
const ourFiles = ['court-content.js', 'court-detectors.js', 'overlay.js', 'courts/ilsd.js'];

/** What the extension costs where it shows something, compared with tour libraries that show the same. */
export const benchmark: Benchmark = {
  name: 'shown',
  async measure({ beside }) {
    const { ilsd } = practiceCourts;
    if (!ilsd) throw new Error('no ilsd');
    // Without the logo, which the practice court does not serve: its failure to load moves the menu bar, and would count
    // as a layout shift.
    const bare = utilities({ court: ilsd, filer: false }).replace(/<img [^>]*>/, '');
    const withScript = bare.replace(/<head>/i, `$&<script src="${script}"></script>`);
    if (withScript === bare) throw new Error('the page has no head to put the script into');
    const made = new MadeExtensions();
    const court = await PracticeCourt.start();
    const serve = (html: string) => {
      court.extra = ({ href }) => {
        if (href === script) return { html: ';', headers: javascript, after: scriptTakes };
        return href === address ? { html } : null;
      };
    };
    try {
      serve(bare);
      const text = await withBrowsers(court, [{ name: 'ECF Link Guide' }], ([browser]) => guided(browser));
      const subjects: Shower[] = [
        { name: 'no extension', extension: made.make('Nothing on pages'), shows: null, texts: [] },
        { name: 'ECF Link Guide', shows, texts: textsOf(builtExtension) },
        ...(beside
          ? [
              {
                name: 'the build beside it',
                extension: beside,
                welcomes: true,
                shows,
                texts: textsOf(beside),
              },
            ]
          : []),
      ];
      const ours = subjects.length;
      for (const tour of tours) {
        const { folder, texts } = await tourExtension(made, tour, text);
        subjects.push({ name: tour.name, extension: folder, shows: tour.shows, texts });
      }
      return await withBrowsers(court, subjects, async (browsers) => {
        for (const browser of browsers.slice(1, ours)) await guided(browser);
        const first = await tableOf(
          'one external script of 80 ms, as the courts’ own',
          browsers,
          subjects,
          () => serve(withScript),
        );
        return [first, await tableOf('nothing else to load', browsers, subjects, () => serve(bare))];
      });
    } finally {
      await court.stop();
      made.remove();
    }
  },
};

const shows = '[data-ecf-link-guide]';
const javascript = { 'Content-Type': 'text/javascript' };

interface Shower extends Subject {
  /** A selector of the element that it puts on the page. */
  shows: string | null;
  /** Its JavaScript and CSS that the page loads. */
  texts: string[];
}

const textsOf = (build: string): string[] =>
  ourFiles
    .map((file) => `${build}/${file}`)
    .filter(existsSync)
    .map((file) => readFileSync(file, 'utf8'));

/** Asks for guidance in the court, as a filer does. Returns the panel's text on Utilities, where the entry has the ring. */
async function guided(browser: Launched | undefined): Promise<string> {
  const page = await browser?.context.newPage();
  if (!page) throw new Error('no browser');
  const overlay = new OverlayOnPage(page);
  await page.goto('https://ecf.ilsd.uscourts.gov/');
  await overlay.waitFor('Guide me in', 30_000);
  await overlay.click('Guide me');
  await overlay.waitFor(/Help code\s*L1/, 30_000);
  await page.goto(address);
  const text = await overlay.waitFor(/Help code\s*L3/, 30_000);
  if (!(await overlay.ring())) throw new Error('nothing is ringed on Utilities');
  await page.close();
  return text;
}

async function tableOf(
  which: string,
  browsers: Launched[],
  subjects: Shower[],
  serve: () => void,
): Promise<Table> {
  serve();
  const figures = await inTurn(browsers, { rounds, thrownAway }, (browser, subject) =>
    showings(browser, address, subjects[subject]?.shows ?? null, 2),
  );
  const nth = (at: number) => figures.map((runs) => runs.flatMap((found) => found[at] ?? []));
  const all = figures.map((runs) => runs.flat());
  return {
    title: `A page where something is shown, with ${which}`,
    how: `The practice court's Utilities page, the entry highlighted and the same text beside it; median of ${rounds} new tabs each, in turn, after ${thrownAway} thrown away, with the page loaded twice in each; painted: the end of the first frame with the subject's element laid out, fades not waited for; the libraries are bundled into a smallest extension that knows the element and the text beforehand, start at document_end, and without animation where they have that choice, while ours also detects the page, remembers the court and chooses the step.`,
    subjects: subjects.map(({ name }) => name),
    unit: subjects.findIndex(({ name }) => name === 'driver.js'),
    lines: [
      painted('DOMContentLoaded to painted, first page of a tab', nth(0)),
      painted('DOMContentLoaded to painted, next page of the tab', nth(1)),
      line('layout shift', 'score', all, ({ layoutShift }) => layoutShift),
      line('long tasks', 'count', all, ({ longTasks }) => longTasks),
      bytes('JavaScript and CSS, gzip -9', (text) => gzipSync(text, { level: 9 }).length, subjects),
      bytes('JavaScript and CSS, raw', (text) => Buffer.byteLength(text), subjects),
    ],
  };
}

/** A line of times to paint; the first subject is no extension, which paints nothing. */
function painted(what: string, [none, ...others]: Showing[][]): Line {
  const { unit, medians } = line(what, 'ms', others, ({ painted }) => painted);
  return { what, unit, medians: [...(none ? [null] : []), ...medians] };
}

const bytes = (what: string, weigh: (text: string) => number, subjects: Shower[]): Line => ({
  what,
  unit: 'KB',
  medians: subjects.map(({ texts }) => texts.reduce((sum, text) => sum + weigh(text), 0) / 1024),
});
