import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../browser/find';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/**
 * Runs `use` with a page of a headless Chromium that has a module of tests/bench as `globalThis.measuring`, built as the
 * extension's own scripts are. The page is isolated from other origins, since only then its clock has steps of 5 µs, not 100.
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

/** Serves the page and its script, and nothing else, on loopback. */
function serve(script: string): Promise<Server> {
  const server = createServer((request, response) => {
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    response.setHeader('Cache-Control', 'no-store');
    if (request.url === '/') {
      response.setHeader('Content-Type', 'text/html');
      response.end('<!doctype html><meta charset="utf-8"><body><script src="/measuring.js"></script>');
    } else if (request.url === '/measuring.js') {
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
      response.end(script);
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => done(server));
  });
}
