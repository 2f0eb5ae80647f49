import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { courtCuts } from '@/lib/courts/courts-plugin';
import { answerCuts } from '@/lib/helpdesk/answers-plugin';
import { findChromium } from '../browser/find';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/**
 * Runs `use` in a page of a headless Chromium that holds a module of tests/bench as `globalThis.measuring`, built as the
 * extension's own scripts are. The page is isolated from other origins: only so the clock goes in steps of 5 µs, not 100.
 */
export async function inChromium<T>(module: string, use: (page: Page) => Promise<T>): Promise<T> {
  const server = await serve(await bundle(module));
  try {
    const browser = await chromium.launch({
      executablePath: findChromium(),
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
    try {
      const page = await browser.newPage({ viewport: { width: 1000, height: 640 } });
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      return await use(page);
    } finally {
      await browser.close();
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function bundle(module: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [courtCuts(), answerCuts()],
    resolve: { alias: { '@': root } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: `${root}/tests/bench/${module}`, formats: ['iife'], name: 'measuring' },
    },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error(`${module} was not built`);
  return first.output[0].code;
}

/** The page and its script, and nothing else, on loopback. */
function serve(script: string): Promise<Server> {
  const server = createServer((asked, answer) => {
    answer.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    answer.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    answer.setHeader('Cache-Control', 'no-store');
    if (asked.url === '/') {
      answer.setHeader('Content-Type', 'text/html');
      answer.end('<!doctype html><meta charset="utf-8"><body><script src="/measuring.js"></script>');
    } else if (asked.url === '/measuring.js') {
      answer.setHeader('Content-Type', 'text/javascript; charset=utf-8');
      answer.end(script);
    } else {
      answer.statusCode = 404;
      answer.end();
    }
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => done(server));
  });
}
