import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Zippable, zipSync } from 'fflate';
import { buildFor } from '../browser/build';

const root = fileURLToPath(new URL('../..', import.meta.url));
const output = join(root, process.env.GUIDE_OUTPUT ?? '.output');

/** `npm run zip`: builds for every browser and packs what the stores take, and the sources. Prints name and size of each. */
export async function main(): Promise<number> {
  for (const browser of ['chrome', 'edge', 'firefox'] as const) await buildFor(browser);
  const packages = join(output, 'packages');
  rmSync(packages, { recursive: true, force: true });
  mkdirSync(packages, { recursive: true });
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const contents: Record<string, [string, string[]]> = {};
  for (const browser of ['chrome', 'edge', 'firefox']) {
    const built = join(output, `${browser}-mv3`);
    contents[browser] = [built, filesUnder(built)];
  }
  contents.sources = [root, sourceFiles()];
  for (const [what, [folder, files]] of Object.entries(contents)) {
    const file = `${name}-${version}-${what}.zip`;
    const zip = pack(folder, files);
    writeFileSync(join(packages, file), zip);
    console.log(`${file}  ${zip.length} bytes, ${files.length} files`);
  }
  return 0;
}

/**
 * A zip of files in a folder that depends on nothing but their names and bytes: sorted, every file dated alike, no owner
 * and no mode.
 */
export function pack(folder: string, files: string[]): Uint8Array {
  const entries: Zippable = {};
  // The zip format keeps local time without a zone: the same fields wherever this runs.
  const mtime = new Date(1980, 0, 1);
  for (const file of [...files].sort())
    entries[file] = [readFileSync(join(folder, file)), { mtime, level: 9 }];
  return zipSync(entries);
}

/** Every file under a folder, as paths with slashes. */
export function filesUnder(folder: string, leaveOut = /(?!)/): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (leaveOut.test(entry.name)) return [];
    if (entry.isDirectory())
      return filesUnder(join(folder, entry.name), leaveOut).map((path) => `${entry.name}/${path}`);
    return entry.isFile() ? [entry.name] : [];
  });
}

/** What a reviewer needs to build the packages again: every tracked file, or all there is where the sources came as a zip. */
function sourceFiles(): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (status !== 0)
    return filesUnder(root, /^(node_modules|\.output.*|\.wxt|\.pictures|\.bench|\.mutation|\.git)$/);
  return stdout
    .split('\0')
    .filter((file) => file && statSync(join(root, file), { throwIfNoEntry: false })?.isFile());
}
