import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { type Benchmark, inMarkdown, type Table } from '../bench/table';
import { buildFor } from '../browser/build';

// At once: the runner that loads this file takes no further module once it has.
const all = import.meta.glob<{ benchmark: Benchmark }>('../bench/*.bench.ts', { eager: true });

/**
 * Measures, and prints the tables with medians and ratios: `npm run bench [-- NAME... [--beside BUILD]]`. The same goes to
 * `.bench/NAME.json` as data. BUILD is the folder of another build for Chrome, which is measured in turn with this one.
 * Nothing is asserted: times belong to the machine; sizes are held by `npm test`.
 */
export async function main(args: string[]): Promise<number> {
  const at = args.indexOf('--beside');
  const [, folder = ''] = at < 0 ? [] : args.splice(at, 2);
  if (at >= 0 && !existsSync(`${folder}/manifest.json`)) {
    console.error(
      `--beside needs the folder of a built extension, such as .output/chrome-mv3 of another clone; there is no manifest.json in "${folder}".`,
    );
    return 2;
  }
  const options = { beside: at < 0 ? null : resolve(folder) };
  const names = args;
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
    const tables: Table[] = await measure(options);
    writeFileSync(`.bench/${name}.json`, `${JSON.stringify(tables, null, 2)}\n`);
    for (const table of tables) console.log(inMarkdown(table));
  }
  return 0;
}
