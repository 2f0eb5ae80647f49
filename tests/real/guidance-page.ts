import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { courtRecord } from '@/lib/memory/records';
import { type Launched, launchChromium } from '../browser/chromium';
import { keeps, keptBy } from '../browser/kept';
import { OverlayOnPage } from '../browser/overlay';
import { inScriptWorld } from '../browser/script-world';
import { untilSettled } from '../browser/settled';
import { until } from '../browser/until';
import type { PracticeCourt } from '../practice-court/server';
import type { RealPage } from './real-page';

/**
 * Tries a page on the way to the link, served under `https://ecf.<court>.uscourts.gov/`, and says what is wrong, or null.
 * The court is the file name's first part (`mnd-filer.html`); what is expected is the kind and the note behind the court:
 * - landing: guidance is offered, on the live entry; `-stub`, a redirect, gets nothing;
 * - menu-bar, `-viewer`: not linked, Utilities is offered; `-filer`: linked is recorded, and nothing is shown.
 */
export async function tryGuidancePage(court: PracticeCourt, page: RealPage): Promise<string | null> {
  const html = readFileSync(page.file, 'latin1');
  court.extra = (url) => (/^ecf\./.test(url.hostname) && !isAsset(url) ? { html } : null);
  // A browser for each: what one page had written down late must not be taken for the next page's.
  const browser = await launchChromium(court.port, { closeWelcome: true });
  try {
    return await wrongWith(browser, page);
  } catch (error) {
    return String(error);
  } finally {
    await browser.close();
  }
}

async function wrongWith(browser: Launched, { file, kind }: RealPage): Promise<string | null> {
  const [courtId = '', note] = basename(file, '.html').split('-');
  const page = await browser.context.newPage();
  const overlay = new OverlayOnPage(page);
  const path = kind === 'menu-bar' ? 'cgi-bin/showpage.pl?16' : '';
  // A redirect page (the stub) leads on; what counts is what the first page itself gets. With no content it stays.
  if (note === 'stub') await page.route('**/ShowIndex.pl', (route) => route.fulfill({ status: 204 }));
  await page.goto(`https://ecf.${courtId}.uscourts.gov/${path}`);
  await inScriptWorld(page, browser.id, '0'); // throws where the guide's script does not run
  if (note === 'filer') {
    await untilSettled(page);
    const text = await overlay.text();
    if (text !== null) return `shows "${text}" where the filer is linked`;
    const isLinked = (record: unknown) => courtRecord.safeParse(record).data?.status === 'linked';
    const linked = await keeps(browser, (kept) => isLinked(kept[`court:${courtId}`]));
    return linked ? null : 'filing menus were not recorded as linked';
  }
  await untilSettled(page);
  const text = await overlay.text();
  if (note === 'stub') return text === null ? null : `shows "${text}" on a redirect`;
  if (!text?.startsWith('Guide me in')) return `offers no guidance; shows ${text ?? 'nothing'}`;
  const kept = Object.keys(await keptBy(browser));
  if (kept.length > 0) return `a visit alone was written down: ${kept.join(', ')}`;
  await overlay.click('Guide me');
  await overlay.waitFor(new RegExp(`Help code\\s*${kind === 'landing' ? 'L1' : 'L2'}`));
  // How long the page is depends on the computer's fonts; what lies below the window is pointed at once it is scrolled to.
  if ((await overlay.text())?.includes('Scroll to it')) await overlay.click('Scroll to it');
  const ring = await until(
    () => overlay.ring(),
    (there) => there !== null,
    () => '',
  ).catch(() => null);
  return ring ? null : 'the panel points at nothing';
}

const isAsset = (url: URL): boolean => /\.(js|css|png|gif|jpg|ico)$/.test(url.pathname);
