import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { practiceCourts } from '@/components/court-pages/frame';
import { utilities } from '@/components/court-pages/pages';
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

const ourFiles = ['page.js', 'court-page.js', 'overlay.js', 'courts/ilsd.js'];

/** What the extension costs where it shows something, beside tour libraries that show the same. */
export const benchmark: Benchmark = {
  name: 'shown',
  async measure() {
    const { ilsd } = practiceCourts;
    if (!ilsd) throw new Error('no ilsd');
    // Without the logo, which the practice court has not: its failing moves the menu bar, and would count as a shift.
    const html = utilities({ court: ilsd, filer: false }).replace(/<img [^>]*>/, '');
    const made = new MadeExtensions();
    const court = await PracticeCourt.start();
    try {
      court.extra = ({ href }) => (href === address ? { html } : null);
      const text = await withBrowsers(court, [{ name: 'ECF Link Guide' }], ([browser]) => guided(browser));
      const subjects: Shower[] = [
        { name: 'no extension', extension: made.make('Nothing on pages'), shows: null, texts: [] },
        { name: 'ECF Link Guide', shows: 'ecf-link-guide', texts: ourFiles.map(read) },
      ];
      for (const tour of tours) {
        const { folder, texts } = await tourExtension(made, tour, text);
        subjects.push({ name: tour.name, extension: folder, shows: tour.shows, texts });
      }
      return await withBrowsers(court, subjects, async (browsers) => {
        await guided(browsers[1]);
        return [await tableOf(browsers, subjects)];
      });
    } finally {
      await court.stop();
      made.remove();
    }
  },
};

interface Shower extends Subject {
  /** Selects what it puts on the page. */
  shows: string | null;
  /** The JavaScript and CSS that the page loads of it. */
  texts: string[];
}

const read = (file: string): string => readFileSync(`${builtExtension}/${file}`, 'utf8');

/** Asks for guidance in the court, as a filer does; gives what the panel then says on Utilities, where it rings the entry. */
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

async function tableOf(browsers: Launched[], subjects: Shower[]): Promise<Table> {
  const figures = await inTurn(browsers, { rounds, thrownAway }, (browser, subject) =>
    showings(browser, address, subjects[subject]?.shows ?? null, 2),
  );
  const nth = (at: number) => figures.map((runs) => runs.flatMap((found) => found[at] ?? []));
  const all = figures.map((runs) => runs.flat());
  return {
    title: 'A page where something is shown',
    how: `The practice court's Utilities page, the entry highlighted and the same text beside it; median of ${rounds} new tabs each, in turn, after ${thrownAway} thrown away, with the page loaded twice in each; painted: the end of the first frame with the subject's element laid out, fades not waited for; the libraries are bundled into a smallest extension that knows the element and the text beforehand, start at document_end as ours does, and without animation where they have that choice, while ours also recognises the page, remembers the court and chooses the step.`,
    subjects: subjects.map(({ name }) => name),
    ours: 1,
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

/** Nothing is painted where there is no extension. */
function painted(what: string, [none, ...others]: Showing[][]): Line {
  const { unit, medians } = line(what, 'ms', others, ({ painted }) => painted);
  return { what, unit, medians: [...(none ? [null] : []), ...medians] };
}

const bytes = (what: string, weigh: (text: string) => number, subjects: Shower[]): Line => ({
  what,
  unit: 'KB',
  medians: subjects.map(({ texts }) => texts.reduce((sum, text) => sum + weigh(text), 0) / 1024),
});
