import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { createServer } from 'wxt';
import { type Launched, launchChromium } from '../browser/chromium';
import { leaveEndingToUs } from '../browser/ending';
import type { Browser } from '../browser/find';
import { PracticeCourt } from '../practice-court/server';
import { chooseBrowser, hasDisplay, interrupted, lobby } from './start';

const root = fileURLToPath(new URL('../..', import.meta.url));
const output = process.env.GUIDE_OUTPUT ?? '.output';

/** By number: in the browser that is opened every name but the courts' leads nowhere. */
const loopback = '127.0.0.1';

/**
 * `npm run dev [-- BROWSER]`: the practice court in a browser with the extension on it, rebuilt whenever a file is
 * saved. A change of an extension page's own code is drawn at once; any other reloads the extension, and the court's
 * pages with it. Ctrl-C, or closing the browser, ends it all.
 */
export async function main([named]: string[]): Promise<number> {
  const browser = chooseBrowser(named);
  if (!browser) return 1;
  if (browser.name === 'Firefox') {
    console.error('npm run dev needs Chromium, Chrome or Edge. For Firefox: npm start -- firefox.');
    return 1;
  }
  const server = await developmentServer();
  const court = await PracticeCourt.start();
  try {
    await server.start();
    leaveEndingToUs();
    const open = await opened(court, browser);
    const closed = new Promise<void>((done) => open.context.once('close', () => done()));
    await Promise.race([closed, interrupted()]);
    await open.close();
  } finally {
    await court.stop();
    await server.stop();
  }
  return 0;
}

/** WXT's own server: it builds for development, watches the files, and tells the extension to reload itself. */
function developmentServer() {
  return createServer({
    root,
    browser: 'chrome',
    manifestVersion: 3,
    webExt: { disabled: true }, // the browser is opened here, with the courts' names on loopback
    dev: { server: { host: loopback, origin: loopback } },
    hooks: {
      'build:manifestGenerated': (wxt, manifest) => {
        // The shipped policy lets the extension's pages connect to nothing; here they talk to WXT's server.
        const { origin, host } = new URL(wxt.server?.origin ?? `http://${loopback}`);
        manifest.content_security_policy = {
          extension_pages: `script-src 'self' ${origin}; connect-src ${origin} ws://${host}; object-src 'self'`,
        };
      },
    },
  });
}

async function opened(court: PracticeCourt, browser: Browser): Promise<Launched> {
  const display = hasDisplay();
  const launched = await launchChromium(court.port, {
    headless: !display,
    program: browser.path,
    branded: browser.name !== 'Chromium',
    extension: `${root}${output}/chrome-mv3-dev`,
    viewport: display ? null : { width: 1000, height: 640 },
  });
  const { context } = launched;
  const page = context.pages()[0] ?? (await context.newPage());
  await switchOnDeveloperMode(page);
  await page.goto(lobby);
  // The extension's worker starts once for each time that the extension is loaded, and never rests in development.
  context.on('serviceworker', () => void reloadCourtPages(launched));
  console.log(
    display
      ? `\nThe practice court stands in ${browser.name}. Save a file, and it is reloaded; Ctrl-C ends it.`
      : `\nNo display: ${browser.name} runs headless, and nothing is to be seen but these lines. Ctrl-C ends it.`,
  );
  return launched;
}

/** Without it the browser switches an extension off that reloads itself. */
async function switchOnDeveloperMode(page: Page): Promise<void> {
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
}

interface ExtensionsPage {
  chrome: {
    developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
  };
}

/** Pages that were open keep the script of the extension as it was: they are reloaded. */
async function reloadCourtPages({ context }: Launched): Promise<void> {
  const pages = context.pages().filter((page) => new URL(page.url()).hostname.endsWith('.uscourts.gov'));
  await Promise.all(pages.map((page) => page.reload().catch(() => undefined)));
  console.log(`The extension was reloaded, and ${pages.length} of the courts' pages with it.`);
}
