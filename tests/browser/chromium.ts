import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium } from './find';

export const builtExtension = fileURLToPath(
  new URL(`../../${process.env.GUIDE_OUTPUT ?? '.output'}/chrome-mv3`, import.meta.url),
);

export interface Launched {
  context: BrowserContext;
  worker: Worker;
  id: string;
  close(): Promise<void>;
}

/**
 * A Chromium with the built extension in a profile of its own, in which every court's name resolves to `port` on loopback
 * and no other name resolves.
 */
export async function launchChromium(
  port: number,
  options: {
    headless?: boolean;
    program?: string;
    colorScheme?: 'light' | 'dark';
    viewport?: { width: number; height: number } | null;
    deviceScaleFactor?: number;
    args?: string[];
    /** Another build than the one that is shipped, such as a copy with a test's own script in it. */
    extension?: string;
    /** The browser keeps pages that were left, as it does for people (the test driver turns that off). */
    backForwardCache?: boolean;
    /** Chrome and Edge no longer take an extension on the command line; there it is loaded by the protocol. */
    branded?: boolean;
    /** Closes the welcome page, which opens late and in front: pages behind it are rendered only once per second. */
    closeWelcome?: boolean;
    /** A profile of the test's own, kept when the browser closes: for what has to come back after a restart. */
    profile?: string;
  } = {},
): Promise<Launched> {
  const extension = options.extension ?? builtExtension;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'ecf-link-guide-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.program ?? findChromium(),
    headless: options.headless ?? true,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreHTTPSErrors: true,
    // Ctrl-C is the caller's: it has a profile and a server to take away too.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    viewport: options.viewport === undefined ? { width: 1000, height: 640 } : options.viewport,
    ...(options.deviceScaleFactor ? { deviceScaleFactor: options.deviceScaleFactor } : {}),
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ...(options.branded ? { ignoreDefaultArgs: ['--disable-extensions'] } : {}),
    ...(options.backForwardCache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    args: [
      ...(options.branded
        ? ['--enable-unsafe-extension-debugging']
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      `--host-resolver-rules=MAP *.uscourts.gov 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--disable-quic',
      ...(options.args ?? []),
    ],
  });
  const close = async () => {
    await context.close();
    if (!options.profile) rmSync(profile, { recursive: true, force: true });
  };
  try {
    if (options.branded) await loadByProtocol(context, extension);
    const worker =
      context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
    if (options.closeWelcome) await closeWelcome(context);
    return { context, worker, id: new URL(worker.url()).host, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const there = context.pages().find(isWelcome);
  const welcome = there ?? (await context.waitForEvent('page', { predicate: isWelcome, timeout: 20_000 }));
  await welcome.close();
}

async function loadByProtocol(context: BrowserContext, extension: string): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('this browser gives no protocol session to load the extension with');
  const session = await browser.newBrowserCDPSession();
  // The protocol's typings do not list the domain yet.
  const send = session.send as unknown as (method: string, params: object) => Promise<{ id: string }>;
  await send.call(session, 'Extensions.loadUnpacked', { path: extension });
}
