import { practiceCourts } from '@/lib/simulator/frame';
import type { Launched } from '../browser/chromium';
import { PracticeCourt } from '../practice-court/server';
import { docketPage, docketSizes } from './docket-page';
import { incumbentScripts } from './incumbent';
import { MadeExtensions } from './made-extension';
import { added, inTurn, line, withBrowsers } from './side-by-side';
import type { Benchmark, Table } from './table';
import { lastVisit, type Visit } from './visit';

const [short, long, longest] = docketSizes;
/** What is loaded, and how often. On a tab's next page the scripts are compiled already, as when people click on links. */
const plans = [
  { size: short, rounds: 15, pages: 1, which: 'the first page of a tab' },
  { size: short, rounds: 11, pages: 2, which: 'the next page of a tab' },
  { size: long, rounds: 7, pages: 1, which: 'the first page of a tab' },
  { size: longest, rounds: 5, pages: 1, which: 'the first page of a tab' },
];
const thrownAway = 1;

/** What the extension costs where it shows nothing: on dockets, which filers read all day. */
export const benchmark: Benchmark = {
  name: 'docket',
  async measure({ beside }) {
    const made = new MadeExtensions();
    const court = await PracticeCourt.start();
    try {
      const subjects = [
        { name: 'no extension', extension: made.make('Nothing on pages') },
        { name: 'ECF Link Guide' },
        ...(beside ? [{ name: 'the build beside it', extension: beside, welcomes: true }] : []),
        {
          name: "the incumbent's weight",
          extension: made.make('Weight', { js: incumbentScripts(), runAt: 'document_idle' }),
        },
      ];
      const names = subjects.map(({ name }) => name);
      return await withBrowsers(court, subjects, (browsers) => tablesOf(court, browsers, names));
    } finally {
      await court.stop();
      made.remove();
    }
  },
};

async function tablesOf(court: PracticeCourt, browsers: Launched[], subjects: string[]): Promise<Table[]> {
  const { ilsd } = practiceCourts;
  if (!ilsd) throw new Error('no ilsd');
  const tables: Table[] = [];
  for (const { size, rounds, pages, which } of plans) {
    // A linked filer's docket, with the filing menus. In the round thrown away the extension records that.
    const html = docketPage({ court: ilsd, filer: true }, size);
    court.extra = ({ pathname }) => (pathname === '/cgi-bin/DktRpt.pl' ? { html } : null);
    const figures = await inTurn(browsers, { rounds, thrownAway }, async (browser, subject, round) => {
      const urls = Array.from(
        { length: pages },
        (_, nth) => `https://ecf.ilsd.uscourts.gov/cgi-bin/DktRpt.pl?${100_000_000 + round}-L_1_0-${nth + 1}`,
      );
      const visit = await lastVisit(browser, urls);
      if ((visit.own.compiling === 0) !== (subject === 0))
        throw new Error(`${subjects[subject]}: scripts ran where none should, or none where some should`);
      return visit;
    });
    const links = html.match(/<a href='https:/g)?.length ?? 0;
    tables.push({
      title: `A docket of ${size.name} where nothing is shown, ${which}`,
      how: `${size.rows} rows and ${links} links, generated; median of ${rounds} loads each, in turn, after ${thrownAway} thrown away; ${how}`,
      subjects,
      unit: 1,
      lines: linesOf(figures),
    });
  }
  return tables;
}

const how =
  "times are the main thread's own processor time, wherever another process ran meanwhile, and long tasks are counted by the clock on the wall; \"own script\" is from the browser's trace, counts compiling, running and promises, and shows with no extension what it counts wrongly; \"added\" is the difference of medians, noise where it is small beside the page's own. No extension: one without scripts on pages. The incumbent's weight: 876 KB of generated plain functions in 16 files after the page has loaded, compiled but hardly called, and one pass over the links; none of the incumbent's own code, requests or changes to the page.";

const linesOf = (figures: Visit[][]): Table['lines'] => [
  line('own script', 'ms', figures, ({ own }) => own.script),
  line('of it compiling', 'ms', figures, ({ own }) => own.compiling),
  line("creating the extension's isolated world", 'ms', figures, ({ own }) => own.isolatedWorld),
  line('script', 'ms', figures, ({ script }) => script),
  added('script added', 'ms', figures, ({ script }) => script),
  line('main thread', 'ms', figures, ({ mainThread }) => mainThread),
  added('main thread added', 'ms', figures, ({ mainThread }) => mainThread),
  line('long tasks', 'count', figures, ({ longTasks }) => longTasks),
  added('JS heap added', 'KB', figures, ({ heapKb }) => heapKb),
  added('DOM nodes added', 'count', figures, ({ nodes }) => nodes),
  added('event listeners added', 'count', figures, ({ listeners }) => listeners),
  line('observers left', 'count', figures, ({ observers }) => observers),
];
