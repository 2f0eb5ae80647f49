import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { practiceCourts } from '@/lib/simulator/frame';
import { installFromDebian } from '../browser/apt';
import { buildFor } from '../browser/build';
import { launchChromium } from '../browser/chromium';
import { type Browser, installedBrowsers } from '../browser/find';
import { startFirefox } from '../browser/firefox';
import { frames } from '../browser/frames';
import { OverlayOnPage } from '../browser/overlay';
import { walkToLinked } from '../browser/walk';
import { PracticeCourt } from '../practice-court/server';

const pictures = fileURLToPath(new URL('../../.pictures/start', import.meta.url));

/**
 * `npm start`: builds, starts the practice court on loopback, opens an installed browser with the extension on it. Where
 * there is no display it walks the whole flow headless and leaves pictures. Nothing is left behind when it ends.
 */
export async function main(args: string[]): Promise<number> {
  const browser = chooseBrowser(args[0]);
  if (!browser) return 1;
  await buildFor(browser.name === 'Firefox' ? 'firefox' : 'chrome');
  const court = await PracticeCourt.start();
  try {
    if (!hasDisplay()) return await walkHeadless(court, browser);
    return await openForPerson(court, browser);
  } finally {
    await court.stop();
  }
}

/** Whether a browser's window can be opened here. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** The browser of that name, or the best suited; null, with a line that says why, where there is none. */
export function chooseBrowser(named: string | undefined): Browser | null {
  const installed = installedBrowsers();
  const chosen = named ? installed.find((b) => b.name.toLowerCase() === named.toLowerCase()) : installed[0];
  if (chosen) return chosen;
  if (!named && installFromDebian('chromium')) return installedBrowsers()[0] ?? null;
  console.error(
    named
      ? `No ${named} here. Installed: ${installed.map((b) => b.name).join(', ') || 'none'}.`
      : 'No Chromium, Chrome, Edge or Firefox here. Install one (Debian, Ubuntu: sudo apt-get install chromium), then npm start again.',
  );
  return null;
}

async function openForPerson(court: PracticeCourt, browser: Browser): Promise<number> {
  const open =
    browser.name === 'Firefox'
      ? await startFirefox(court.port, browser.path, lobby)
      : await openChromium(court, browser);
  console.log(`
1. In the ${browser.name} that opened, choose a court and a scenario, then "Guide me" in the corner of its page.
2. Sign in with anything you like; nothing you type is looked at. The panel says what comes next.
3. Press the extension's icon to see the court as linked. Ctrl-C here, or closing the browser, ends it all.`);
  await Promise.race([open.closed, interrupted()]);
  await open.close();
  return 0;
}

/** The practice court's first page, on which a court and a scenario are chosen. */
export const lobby = 'https://practice.uscourts.gov/';

async function openChromium(court: PracticeCourt, browser: Browser) {
  const { context, close } = await launchChromium(court.port, {
    headless: false,
    program: browser.path,
    branded: browser.name !== 'Chromium',
    viewport: null,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(lobby);
  return { closed: new Promise<void>((done) => context.once('close', () => done())), close };
}

/** Resolves when the person ends the program. */
export const interrupted = (): Promise<void> =>
  new Promise((done) => {
    process.once('SIGINT', () => done());
    process.once('SIGTERM', () => done());
  });

async function walkHeadless(court: PracticeCourt, browser: Browser): Promise<number> {
  if (browser.name === 'Firefox') {
    console.error(
      'Without a display the flow is walked in Chromium. Install it, or start with a display for Firefox.',
    );
    return 1;
  }
  mkdirSync(pictures, { recursive: true });
  const { context, close, id } = await launchChromium(court.port, {
    program: browser.path,
    branded: browser.name !== 'Chromium',
  });
  let number = 0;
  const shoot = async (page: Awaited<ReturnType<typeof context.newPage>>, name: string, line: string) => {
    number++;
    const file = `${String(number).padStart(2, '0')}-${name}.png`;
    await new OverlayOnPage(page).faded();
    await frames(page);
    await page.screenshot({ path: `${pictures}/${file}` });
    console.log(`${file}  ${line}`);
  };
  console.log('No display: walking the flow headless. Pictures in .pictures/start/');
  const stop = () => void close().then(() => process.exit(130));
  process.once('SIGINT', stop);
  try {
    for (const imitated of Object.values(practiceCourts)) {
      const page = await context.newPage();
      court.begin('straight');
      await walkToLinked(page, imitated, ({ code, said }) =>
        shoot(page, `${imitated.id}-${code}`, `${code}  ${instruction(said)}`),
      );
      await page.close();
    }
    const popup = await context.newPage();
    await popup.setViewportSize({ width: 372, height: 480 });
    await popup.goto(`chrome-extension://${id}/popup.html`);
    const headline = popup.getByRole('heading', { level: 1 });
    await headline.waitFor();
    await shoot(popup, 'popup', (await headline.textContent()) ?? '');
  } finally {
    process.off('SIGINT', stop);
    await close();
  }
  return 0;
}

/** The panel's one instruction: the line behind the step count. */
const instruction = (said: string): string => said.split('\n').filter((line) => line.trim() !== '')[2] ?? '';
