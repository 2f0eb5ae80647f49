import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { courtRecord } from '@/lib/progress/records';
import { buildFor } from '../browser/build';
import { launchChromium } from '../browser/chromium';
import { OverlayOnPage } from '../browser/overlay';
import { PracticeCourt } from '../practice-court/server';

/**
 * Runs the built extension over real pages that lie elsewhere: `npm run test:real -- DIR`. Pages are served under
 * `https://ecf.<court>.uscourts.gov/`; the court is the file name's first part (`mnd-filer.html`), what is expected is
 * the folder's name and the note behind the court:
 * - landing/: guidance is offered, on the live entry; `-stub`, a redirect, gets nothing;
 * - menu-bar/ `-viewer`: not linked, Utilities is offered; `-filer`: linked is recorded, and nothing is shown.
 */
export async function main([dir]: string[]): Promise<number> {
  if (!dir) {
    console.error('Name the folder of real pages: npm run test:real -- DIR');
    return 2;
  }
  const files = pagesIn(dir);
  if (files.length === 0) {
    console.error(`${dir} holds no .html page.`);
    return 2;
  }
  await buildFor('chrome');
  const court = await PracticeCourt.start();
  let failed = 0;
  try {
    for (const file of files) {
      const html = readFileSync(file);
      court.extra = (url) =>
        /^ecf\./.test(url.hostname) && !isAsset(url) ? { html: html.toString('latin1') } : null;
      // A browser for each: what one page had written down late must not be taken for the next page's.
      const browser = await launchChromium(court.port, { closeWelcome: true });
      const problem = await tryPage(browser, file).finally(() => browser.close());
      if (problem) failed++;
      console.log(`${problem ? 'FAIL' : 'ok'}  ${relative(dir, file)}${problem ? `: ${problem}` : ''}`);
    }
  } finally {
    await court.stop();
  }
  console.log(`tests: ${files.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

type Browser = Awaited<ReturnType<typeof launchChromium>>;

async function tryPage({ context, worker }: Browser, file: string): Promise<string | null> {
  const [courtId = '', note] = basename(file, '.html').split('-');
  const folder = basename(join(file, '..'));
  const page = await context.newPage();
  const overlay = new OverlayOnPage(page);
  try {
    // A redirect page (the stub) leads on; what counts is what the first page itself gets.
    const path = folder === 'menu-bar' ? 'cgi-bin/showpage.pl?16' : '';
    if (note === 'stub') await page.route('**/ShowIndex.pl', (route) => route.abort());
    await page.goto(`https://ecf.${courtId}.uscourts.gov/${path}`, { waitUntil: 'domcontentloaded' });
    await page.waitForTimeout(700);
    const text = await overlay.text();
    const kept = await worker.evaluate(() =>
      (globalThis as unknown as WithStorage).chrome.storage.local.get(null),
    );
    if (note === 'stub') return text === null ? null : `shows "${text}" on a redirect`;
    if (note === 'filer') {
      if (text !== null) return `shows "${text}" where the filer is linked`;
      const record = courtRecord.safeParse(kept[`court:${courtId}`]);
      return record.success && record.data.status === 'linked'
        ? null
        : 'filing menus were not recorded as linked';
    }
    if (!text?.startsWith('Guide me in')) return `offers no guidance; shows ${text ?? 'nothing'}`;
    if (Object.keys(kept).length > 0)
      return `a visit alone was written down: ${Object.keys(kept).join(', ')}`;
    await overlay.click('Guide me');
    const code = folder === 'landing' ? 'L1' : 'L2';
    await overlay.waitFor(new RegExp(`Help code\\s*${code}`));
    return (await overlay.ring()) ? null : 'the panel points at nothing';
  } catch (error) {
    return String(error);
  }
}

interface WithStorage {
  chrome: {
    storage: { local: { get(keys: null): Promise<Record<string, unknown>> } };
  };
}

const isAsset = (url: URL): boolean => /\.(js|css|png|gif|jpg|ico)$/.test(url.pathname);

function pagesIn(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) return pagesIn(path);
    return name.endsWith('.html') ? [path] : [];
  });
}
