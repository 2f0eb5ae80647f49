import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { type Launched, launchChromium } from '../browser/chromium';
import { keep, keptBy } from '../browser/kept';
import { OverlayOnPage } from '../browser/overlay';
import { inScriptWorld } from '../browser/script-world';
import { untilSettled } from '../browser/settled';
import type { PracticeCourt } from '../practice-court/server';
import type { RealPage } from './real-page';

/** Where a page is served: at an address that is known as daily work, and at one that the guide does not know. */
const paths = {
  'daily work': '/cgi-bin/DktRpt.pl?123456789012345-L_1_0-1',
  'unknown address': '/cgi-bin/NotKnown.pl?123456789012345-L_1_0-1',
};

/** One imitated court of each kind: guidance is begun there as a person begins it. */
const courts = { district: 'ilsd', bankruptcy: 'moeb', appellate: 'ca7' };

/** Steps that are right wherever a page stands that has this in it. */
const rightByContent: Record<string, RegExp> = {
  L2: /official court electronic document filing system/i,
  L8: /DisplayMenu\.pl\?(Bankruptcy|Adversary|Civil|Criminal)/i,
  X4: /<input[^>]*name=["']?(login|key)\b/i,
};

type Report = (name: string, wrong: string | null) => void;

/**
 * Tries pages of daily work. At a daily-work address nothing is shown and nothing kept, whether the court is being
 * guided or not. At an unknown address of a court that is being guided no panel is shown; a chip may be. A panel is right
 * only where the page's own content calls for that step: some of these pages are not daily work but a first page, an old
 * login page, or one with a filer's menus.
 */
export async function tryDailyWork(court: PracticeCourt, pages: RealPage[], report: Report): Promise<void> {
  if (pages.length === 0) return;
  const visit = await Visits.begin(court, []);
  try {
    for (const page of pages) report(`${page.name}, daily work`, await visit.silent(page, 'daily work'));
  } finally {
    await visit.end();
  }
  const guided = await Visits.begin(court, Object.values(courts));
  try {
    for (const page of pages) {
      report(`${page.name}, daily work, guided`, await guided.silent(page, 'daily work'));
      report(`${page.name}, unknown address, guided`, await guided.withoutPanel(page, 'unknown address'));
    }
  } finally {
    await guided.end();
  }
}

/** A browser with one tab, in which some courts are being guided, and which is as at the beginning for each page. */
class Visits {
  private constructor(
    private readonly court: PracticeCourt,
    private readonly browser: Launched,
    private readonly tab: Page,
    private readonly overlay: OverlayOnPage,
    private readonly kept: Record<string, unknown>,
  ) {}

  static async begin(court: PracticeCourt, guidedIn: string[]): Promise<Visits> {
    const browser = await launchChromium(court.port, { closeWelcome: true });
    try {
      const tab = await browser.context.newPage();
      const overlay = new OverlayOnPage(tab);
      court.extra = () => null;
      for (const id of guidedIn) {
        await tab.goto(`https://ecf.${id}.uscourts.gov/`);
        await overlay.waitFor('Guide me');
        await overlay.click('Guide me');
        await overlay.waitFor(/Help code\s*L1/);
      }
      return new Visits(court, browser, tab, overlay, await keptBy(browser));
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  end(): Promise<void> {
    return this.browser.close();
  }

  /** What is wrong with a page on which nothing may be shown or kept, or null. */
  silent(page: RealPage, at: keyof typeof paths): Promise<string | null> {
    return this.at(page, at, async () => {
      const text = await this.shownText();
      if (text !== null) return `shows "${text}"`;
      return isDeepStrictEqual(await keptBy(this.browser), this.kept) ? null : 'something was kept';
    });
  }

  /** What is wrong with a page on which a chip is the most that may be shown, or null. */
  withoutPanel(page: RealPage, at: keyof typeof paths): Promise<string | null> {
    return this.at(page, at, async () => {
      const code = await this.overlay.code();
      if (code === null || rightByContent[code]?.test(readFileSync(page.file, 'latin1'))) return null;
      return `shows a panel: "${await this.shownText()}"`;
    });
  }

  /** What is shown, in one line. */
  private async shownText(): Promise<string | null> {
    return (await this.overlay.text())?.replace(/\s+/g, ' ') ?? null;
  }

  private async at(
    page: RealPage,
    at: keyof typeof paths,
    look: () => Promise<string | null>,
  ): Promise<string | null> {
    const id = courtOf(page);
    const url = new URL(`https://ecf.${id}.uscourts.gov${paths[at]}`);
    const html = readFileSync(page.file, 'latin1');
    // What the page names beside itself is not there.
    this.court.extra = (asked) =>
      /^ecf\./.test(asked.hostname) ? { html: asked.href === url.href ? html : '' } : null;
    try {
      await this.tab.goto(url.href);
      await inScriptWorld(this.tab, this.browser.id, '0'); // throws where the guide's script does not run
      await untilSettled(this.tab);
      return await look();
    } catch (error) {
      return String(error);
    } finally {
      if (!isDeepStrictEqual(await keptBy(this.browser), this.kept)) await keep(this.browser, this.kept);
    }
  }
}

/** The imitated court whose software serves such a page. */
function courtOf({ name }: RealPage): string {
  if (/(?<!not-)appellate/.test(name)) return courts.appellate;
  return /bankruptcy|claims|creditors/.test(name) ? courts.bankruptcy : courts.district;
}
