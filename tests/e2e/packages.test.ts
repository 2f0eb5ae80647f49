import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtForFirefox } from '../browser/firefox';
import { filesUnder, pack } from '../scripts/zip';

const root = fileURLToPath(new URL('../..', import.meta.url));
let work: string;
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'ecf-link-guide-packages-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

interface Report {
  summary: Record<'errors' | 'warnings' | 'notices', number>;
  [messages: string]: unknown;
}

/** What the add-on linter says of a package for Firefox. */
function lint(name: string, zip: Uint8Array): Report {
  const file = join(work, `${name}.zip`);
  writeFileSync(file, zip);
  const linter = join(root, 'node_modules/addons-linter/bin/addons-linter');
  const { stdout, stderr } = spawnSync(process.execPath, [linter, '--output', 'json', file], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (!stdout.includes('{')) throw new Error(`The linter said nothing: ${stderr}`);
  return JSON.parse(stdout.slice(stdout.indexOf('{'))) as Report;
}

test('the add-on linter: 0 errors, 0 warnings, 0 notices', () => {
  const { summary, ...messages } = lint('firefox', pack(builtForFirefox, filesUnder(builtForFirefox)));
  expect(summary, JSON.stringify(messages, null, 1)).toEqual({ errors: 0, warnings: 0, notices: 0 });
});

test('the linter reports writes of markup and evaluated code if there are any', () => {
  const files = filesUnder(builtForFirefox);
  const altered = unzipSync(pack(builtForFirefox, files));
  const script = `document.body.innerHTML = location.hash; eval(location.hash);`;
  altered['court-content.js'] = new TextEncoder().encode(script);
  mkdirSync(join(work, 'altered'));
  for (const [name, bytes] of Object.entries(altered)) {
    mkdirSync(dirname(join(work, 'altered', name)), { recursive: true });
    writeFileSync(join(work, 'altered', name), bytes);
  }
  const { summary } = lint('altered', pack(join(work, 'altered'), files));
  expect(summary.warnings).toBeGreaterThanOrEqual(2);
});

/** Runs `npm run zip` in a folder of its own. Returns the digest of each package by its name. */
async function packages(folder: string): Promise<Record<string, string>> {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const run = (args: string[]) =>
    new Promise<string>((done) => {
      const { GUIDE_OUTPUT: _, NODE_ENV: __, ...env } = process.env;
      const child = spawn(process.execPath, args, { cwd: folder, env });
      let said = '';
      child.stdout.on('data', (data) => (said += data));
      child.stderr.on('data', (data) => (said += data));
      child.on('close', (code) => done(code === 0 ? '' : said || `exit ${code}`));
    });
  expect(await run(['node_modules/wxt/bin/wxt.mjs', 'prepare'])).toBe('');
  expect(await run(['tests/run.mjs', 'zip'])).toBe('');
  const made = join(folder, '.output/packages');
  return Object.fromEntries(
    readdirSync(made).map((name) => [
      name.replace(/-\d[\d.]*-/, '-'),
      createHash('sha256')
        .update(readFileSync(join(made, name)))
        .digest('hex'),
    ]),
  );
}

function clone(name: string): string {
  const folder = join(work, name);
  const { status, stderr } = spawnSync('git', ['clone', '--quiet', root, folder], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return folder;
}

test('two clones, and the sources’ own zip, build the same packages byte for byte', async () => {
  const [first, second] = [clone('first'), clone('another/place/second')];
  const [a, b] = [await packages(first), await packages(second)];
  expect(Object.keys(a).sort()).toEqual([
    'ecf-link-guide-chrome.zip',
    'ecf-link-guide-edge.zip',
    'ecf-link-guide-firefox.zip',
    'ecf-link-guide-sources.zip',
  ]);
  expect(b).toEqual(a);
  const sources =
    readdirSync(join(first, '.output/packages')).find((name) => name.endsWith('sources.zip')) ?? '';
  const unpacked = join(work, 'unpacked');
  for (const [name, bytes] of Object.entries(
    unzipSync(readFileSync(join(first, '.output/packages', sources))),
  )) {
    mkdirSync(dirname(join(unpacked, name)), { recursive: true });
    writeFileSync(join(unpacked, name), bytes);
  }
  expect(await packages(unpacked)).toEqual(a);
}, 240_000);
