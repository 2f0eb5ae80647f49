import { courtById } from '@/lib/courts/registry';
import { planImport, toCsv, toJson } from '@/lib/progress/export';
import { glance, glanceKeys } from '@/lib/progress/glance';
import { merge } from '@/lib/progress/knowledge';
import { recordKey } from '@/lib/progress/memory';
import { courtRecord } from '@/lib/progress/records';
import { readEverything, Writer } from '@/lib/progress/store';
import { MemoryArea } from '../unit/memory-area';
import { keep, withExtension } from './extension';
import { allCourts, keptOf, knowledgeOf } from './kept';
import { timesOfAsync } from './pace';
import { inRealStorage } from './real-storage';
import { type Benchmark, type Line, median, type Table } from './table';

const counts = [20, allCourts];
const hour = 3_600_000;
const now = Date.UTC(2026, 10, 21);

/** What reading, writing, merging and carrying the records costs, by how many courts there are. */
export const benchmark: Benchmark = {
  name: 'records',
  measure: async () => [await inMemory(), await withExtension(inBrowser)],
};

const line = (what: string, medians: number[]): Line => ({ what, unit: 'ms', medians });

async function inMemory(): Promise<Table> {
  const found = await Promise.all(counts.map(worksOn));
  const lines: Line[] = [];
  for (const [at, [what]] of (found[0] ?? []).entries()) {
    const medians: number[] = [];
    for (const works of found) {
      const work = works[at]?.[1];
      if (work) medians.push(median(await timesOfAsync(work)));
    }
    lines.push(line(what, medians));
  }
  return {
    title: 'The records, without a browser',
    how: 'In Node, over the storage of the unit tests: a plain object that copies in and out, as the browser does, but without the way to its process; the median of 7 samples of 50 ms or more.',
    subjects: counts.map((count) => `${count} courts`),
    ours: null,
    lines,
  };
}

type Work = [what: string, work: () => Promise<unknown>];

/** In: how many courts. Out: what is done with their records. */
async function worksOn(count: number): Promise<Work[]> {
  const kept = keptOf(count);
  const area = new MemoryArea(kept);
  const writer = new Writer(area, () => now);
  const { records } = await readEverything(area);
  const ids = [...records.keys()];
  const news = knowledgeOf(count, hour);
  const same = knowledgeOf(count);
  const json = toJson(records, now);
  const rows = [...records].flatMap(([id, record]) => {
    const court = courtById(id);
    return court ? [{ court, record }] : [];
  });
  const raw = await area.get(ids.flatMap(glanceKeys));
  const other = new MemoryArea();
  let tick = 0;
  return [
    ['copied out of the storage, which all reading starts with', () => area.get(null)],
    ['read, each checked by its schema', () => readEverything(area)],
    ['checked by their schemas alone', async () => ids.map((id) => courtRecord.parse(kept[recordKey(id)]))],
    ['read at a glance, as pages do, one court', async () => glance(ids[0] ?? '', raw)],
    ['read at a glance, all', async () => ids.map((id) => glance(id, raw))],
    ['one act written', () => writer.act(ids[0] ?? '', { type: 'say', linked: ++tick % 2 === 0 })],
    [
      'merged, record by record',
      async () => [...news].map(([id, one]) => merge(records.get(id) ?? one, one)),
    ],
    ['merged in, nothing new', () => writer.mergeIn(same)],
    [
      'merged in where there was nothing, and written',
      async () => {
        other.items = {};
        await new Writer(other, () => now).mergeIn(news);
      },
    ],
    ['exported as JSON', async () => toJson(records, now)],
    ['exported for a spreadsheet', async () => toCsv(rows)],
    ['an import planned where there was nothing', async () => planImport(json, new Map(), courtById)],
    ['an import planned, nothing new', async () => planImport(json, records, courtById)],
  ];
}

async function inBrowser(extension: Parameters<typeof inRealStorage>[0]): Promise<Table> {
  const found: Record<string, number[]>[] = [];
  for (const count of counts) {
    await keep(extension, keptOf(count));
    found.push(await inRealStorage(extension, keptOf(count), keptOf(count, hour)));
  }
  const [first] = found;
  return {
    title: 'The records, in the browser’s storage',
    how: 'Chromium with the built extension, asked from one of its pages; the median of 9 times. What is sent to the worker counts from the message until its answer.',
    subjects: counts.map((count) => `${count} courts`),
    ours: null,
    lines: Object.keys(first ?? {}).map((what) =>
      line(
        what,
        found.map((one) => median(one[what] ?? [])),
      ),
    ),
  };
}
