import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { type Benchmark, inMarkdown, type Table } from '../bench/table';
import { buildFor } from '../browser/build';

// At once: the runner that loads this file takes no further module once it has.
const all = import.meta.glob<{ benchmark: Benchmark }>('../bench/*.bench.ts', { eager: true });

/**
 * Measures, and prints the tables with medians and ratios: `npm run bench [-- NAME...]`. The same goes to `.bench/NAME.json`
 * as data. Nothing is asserted: times belong to the machine; sizes are held by `npm test`.
 */
export async function main(names: string[]): Promise<number> {
  const benchmarks = Object.values(all).map(({ benchmark }) => benchmark);
  const unknown = names.filter((name) => !benchmarks.some((benchmark) => benchmark.name === name));
  if (unknown.length > 0) {
    console.error(
      `No benchmark is named ${unknown.join(', ')}. There are: ${benchmarks.map(({ name }) => name).join(', ')}.`,
    );
    return 2;
  }
  await buildFor('chrome');
  mkdirSync('.bench', { recursive: true });
  console.log(`${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}\n`);
  for (const { name, measure } of benchmarks) {
    if (names.length > 0 && !names.includes(name)) continue;
    const tables: Table[] = await measure();
    writeFileSync(`.bench/${name}.json`, `${JSON.stringify(tables, null, 2)}\n`);
    for (const table of tables) console.log(inMarkdown(table));
  }
  return 0;
}
