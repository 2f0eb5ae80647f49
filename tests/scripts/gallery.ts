import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { leaveEndingToUs } from '../browser/ending';
import { type Browser, findChromium } from '../browser/find';
import { sections } from '../gallery/sections';
import { takeReadmePictures } from './readme-pictures';
import { chooseBrowser, hasDisplay, interrupted } from './start';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const pictures = `${root}/.pictures/gallery`;

/**
 * `npm run gallery [-- BROWSER]`: every panel, chip, popup state and phone script, light and dark side by side, in a
 * browser; a saved file is drawn at once. `npm run gallery -- --pictures [SECTION|LOOK...]`: the same as pictures,
 * headless: the sections and looks that are named, or all. `npm run gallery -- --readme`: README's own three pictures.
 */
export async function main(args: string[]): Promise<number> {
  if (args[0] === '--readme') {
    await takeReadmePictures();
    return 0;
  }
  const forPictures = args[0] === '--pictures';
  const server = await galleryServer(!forPictures);
  try {
    await server.listen();
    leaveEndingToUs();
    const address = `${server.resolvedUrls?.local[0]}tests/gallery/`;
    if (forPictures) return await takePictures(address, args.slice(1));
    return await openForPerson(address, args[0]);
  } finally {
    await server.close();
  }
}

/** Vite's own server with the project's alias, on loopback only. */
const galleryServer = (watches: boolean): Promise<ViteDevServer> =>
  createServer({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    appType: 'mpa',
    cacheDir: `${root}/node_modules/.vite/gallery`,
    resolve: { alias: { '@': root } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    server: {
      host: '127.0.0.1',
      port: 5190,
      hmr: watches,
      watch: watches ? { ignored: ['**/.output*/**', '**/.pictures/**', '**/tests/fixtures/**'] } : null,
    },
    // All that is used: looking for them would read every page of tests/fixtures.
    optimizeDeps: {
      noDiscovery: true,
      include: [
        'preact',
        'preact/hooks',
        'preact/jsx-runtime',
        'preact/jsx-dev-runtime',
        'minisearch',
        'zod/mini',
      ],
    },
  });

async function openForPerson(address: string, named: string | undefined): Promise<number> {
  console.log(`The gallery: ${address} (Ctrl-C ends it)`);
  const browser = hasDisplay() ? chooseBrowser(named) : null;
  if (browser) await Promise.race([browserAt(address, browser), interrupted()]);
  else await interrupted();
  return 0;
}

/** Opens the address in a profile that is removed again; resolves when the browser was closed. */
function browserAt(address: string, { name, path }: Browser): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'ecf-link-guide-gallery-'));
  const options =
    name === 'Firefox'
      ? ['-no-remote', '-profile', profile]
      : [`--user-data-dir=${profile}`, '--no-first-run', '--no-default-browser-check'];
  const program = spawn(path, [...options, address], { stdio: 'ignore' });
  process.once('exit', () => {
    program.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  });
  return new Promise((closed) => {
    program.once('error', () => closed());
    program.once('exit', () => closed());
  });
}

/** How a section is looked at. At 200 % zoom a window of 1280 px has 640 CSS px. */
const looks: Record<string, BrowserContextOptions> = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  'forced-colors': { forcedColors: 'active', colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  'zoom-200': { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  'width-320': { viewport: { width: 320, height: 640 } },
};

/** Height of one picture, CSS px. Of a taller page browsers cannot make one. */
const tallest = 2000;

/** How long a section may take to be made and drawn where the machine has much else to do. */
const patience = 180_000;

async function takePictures(address: string, named: string[]): Promise<number> {
  const names = [...sections.map(({ id }) => id), ...Object.keys(looks)];
  const unknown = named.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    console.error(`No section or look ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
    return 1;
  }
  const chosen = among(sections, ({ id }) => named.includes(id));
  const chosenLooks = among(Object.entries(looks), ([look]) => named.includes(look));
  const browser = await chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  let failed = 0;
  try {
    for (const [look, options] of chosenLooks) {
      mkdirSync(`${pictures}/${look}`, { recursive: true });
      for (const file of readdirSync(`${pictures}/${look}`))
        if (chosen.some(({ id }) => file.replace(/(-\d+)?\.png$/, '') === id))
          rmSync(`${pictures}/${look}/${file}`);
      const context = await browser.newContext(options);
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      page.on('pageerror', (error) => {
        failed++;
        console.error(`${look}: ${error.message}`);
      });
      for (const { id } of chosen) await shoot(page, `${address}section.html?id=${id}`, `${look}/${id}`);
      await context.close();
      console.log(`.pictures/gallery/${look}/`);
    }
  } finally {
    await browser.close();
  }
  return failed === 0 ? 0 : 1;
}

/** Those that are named, or all where none is. */
function among<T>(all: T[], isNamed: (one: T) => boolean): T[] {
  const some = all.filter(isNamed);
  return some.length > 0 ? some : all;
}

async function shoot(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => document.documentElement.dataset.drawn !== undefined);
  // What is opened after it was drawn: the known problems of "Having trouble?".
  await page.waitForLoadState('networkidle');
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) console.log(`${name}: ${overflow} px wider than the window`);
  const parts = Math.ceil(height / tallest);
  for (let part = 0; part < parts; part++) {
    const top = part * tallest;
    await page.screenshot({
      path: `${pictures}/${name}${parts > 1 ? `-${part + 1}` : ''}.png`,
      fullPage: true,
      clip: { x: 0, y: top, width, height: Math.min(tallest, height - top) },
    });
  }
}
