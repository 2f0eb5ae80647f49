import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { until } from './until';

export const builtForFirefox = fileURLToPath(
  new URL(`../../${process.env.GUIDE_OUTPUT ?? '.output'}/firefox-mv3`, import.meta.url),
);

export interface LaunchedFirefox {
  browser: Browser;
  closed: Promise<void>;
  close(): Promise<void>;
}

/**
 * A Firefox with the built extension in a profile of its own. Court names reach the practice court through a loopback
 * proxy that connects `*.uscourts.gov` there and refuses every other name.
 */
export async function launchFirefox(
  port: number,
  program: string,
  options: {
    headless?: boolean;
    /** Preferences of Firefox, in addition to those that prevent it from connecting to other computers. */
    prefs?: Record<string, unknown>;
  } = {},
): Promise<LaunchedFirefox> {
  const profile = mkdtempSync(join(tmpdir(), 'ecf-link-guide-ff-'));
  const proxy = await courtProxy(port);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    userDataDir: profile,
    defaultViewport: options.headless === false ? null : { width: 1000, height: 640 },
    handleSIGINT: false,
    args: ['--remote-allow-system-access'],
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': (proxy.address() as AddressInfo).port,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': (proxy.address() as AddressInfo).port,
      'services.settings.server': 'https://127.0.0.1:1/none',
      'extensions.webextensions.uuids': JSON.stringify({ 'ecf-link-guide@example.org': firefoxUuid }),
      ...options.prefs,
    },
  });
  const closed = new Promise<void>((done) => browser.once('disconnected', () => done()));
  const close = async () => {
    await browser.close().catch(() => undefined);
    proxy.close();
    rmSync(profile, { recursive: true, force: true });
  };
  try {
    await browser.installExtension(builtForFirefox);
    return { browser, closed, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The extension's internal address, fixed so that its pages can be opened. */
const firefoxUuid = '0f5d0c5e-6a0c-4c1e-9d53-9b0c6f1f2a11';

/**
 * Opens one of the extension's own pages ("popup.html", with or without a hash) and waits until it has drawn what
 * `selector` selects: Firefox never says that such a page has arrived.
 */
export async function openOwn(page: Page, address: string, selector: string): Promise<void> {
  const { href, pathname } = new URL(`moz-extension://${firefoxUuid}/${address}`);
  void page.goto(href).catch(() => undefined);
  const hasDrawn = (at: string, what: string) =>
    location.pathname === at && document.querySelector(what) !== null;
  await until(
    () => page.evaluate(hasDrawn, pathname, selector).catch(() => false), // the page before is just going
    (drawn) => drawn,
    () => `Firefox has not drawn ${selector} of ${address}`,
  );
}

/** A Firefox for a person to try the guide in, opened on `url`. */
export async function startFirefox(port: number, program: string, url: string): Promise<LaunchedFirefox> {
  const launched = await launchFirefox(port, program, { headless: false });
  const page = (await launched.browser.pages())[0] ?? (await launched.browser.newPage());
  await page.goto(url);
  return launched;
}

/** Answers CONNECT for court names with a line to the practice court, and 403 for everything else. */
async function courtProxy(port: number): Promise<Server> {
  const server = createServer((client) => {
    client.on('error', () => client.destroy());
    client.once('data', (head) => {
      const host = /^CONNECT ([\w.-]+):443 /.exec(head.toString('latin1'))?.[1] ?? '';
      if (!host.endsWith('.uscourts.gov')) {
        client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
        return;
      }
      const court = new Socket();
      court.on('error', () => client.destroy());
      client.on('close', () => court.destroy());
      court.connect(port, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        client.pipe(court);
        court.pipe(client);
      });
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return server;
}
