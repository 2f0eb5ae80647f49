import { courtById } from '@/lib/courts/registry';
import { planImport, toCsv, toJson } from '@/lib/memory/export';
import { merge } from '@/lib/memory/knowledge';
import { recordKey } from '@/lib/memory/memory';
import { memoryKeys } from '@/lib/memory/memory-keys';
import { readMemory } from '@/lib/memory/read-memory';
import { courtRecord } from '@/lib/memory/records';
import { readStoredState } from '@/lib/memory/stored-state';
import { Writer } from '@/lib/memory/writer';
import { MemoryArea } from '../unit/memory-area';
import { fillStorage, withExtension } from './extension';
import { inRealStorage } from './real-storage';
import { allCourts, knowledgeOf, storedRecords } from './stored-records';
import { type Benchmark, type Line, median, type Table } from './table';
import { timesOfAsync } from './timing';

const counts = [20, allCourts];
const hour = 3_600_000;
const now = Date.UTC(2026, 10, 21);

/** What reading, writing, merging, exporting and importing the records costs, by how many courts there are. */
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
    unit: null,
    lines,
  };
}

type Work = [what: string, work: () => Promise<unknown>];

/** The operations that are measured on the records of this many courts. */
async function worksOn(count: number): Promise<Work[]> {
  const kept = storedRecords(count);
  const area = new MemoryArea(kept);
  const writer = new Writer(area, () => now);
  const { records } = await readStoredState(area);
  const ids = [...records.keys()];
  const news = knowledgeOf(count, hour);
  const same = knowledgeOf(count);
  const json = toJson(records, now);
  const rows = [...records].flatMap(([id, record]) => {
    const court = courtById(id);
    return court ? [{ court, record }] : [];
  });
  const raw = await area.get(ids.flatMap(memoryKeys));
  const other = new MemoryArea();
  let tick = 0;
  return [
    ['copied out of the storage, which all reading starts with', () => area.get(null)],
    ['read, each checked by its schema', () => readStoredState(area)],
    ['checked by their schemas alone', async () => ids.map((id) => courtRecord.parse(kept[recordKey(id)]))],
    ['read without schemas, as pages do, one court', async () => readMemory(ids[0] ?? '', raw)],
    ['read without schemas, all', async () => ids.map((id) => readMemory(id, raw))],
    ['one event written', () => writer.reduceCourt(ids[0] ?? '', { type: 'say', linked: ++tick % 2 === 0 })],
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
    await fillStorage(extension, storedRecords(count));
    found.push(await inRealStorage(extension, storedRecords(count), storedRecords(count, hour)));
  }
  const [first] = found;
  return {
    title: 'The records, in the browser’s storage',
    how: 'Chromium with the built extension, asked from one of its pages; the median of 9 times. What is sent to the worker counts from the message until its answer.',
    subjects: counts.map((count) => `${count} courts`),
    unit: null,
    lines: Object.keys(first ?? {}).map((what) =>
      line(
        what,
        found.map((one) => median(one[what] ?? [])),
      ),
    ),
  };
}
