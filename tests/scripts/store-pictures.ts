import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { practiceCourts } from '@/lib/simulator/frame';
import { buildFor } from '../browser/build';
import { launchChromium } from '../browser/chromium';
import { frames } from '../browser/frames';
import { OverlayOnPage } from '../browser/overlay';
import { walkToLinked } from '../browser/walk';
import { PracticeCourt } from '../practice-court/server';

/** The size that all three stores take. */
const size = { width: 1280, height: 800 };
const folder = fileURLToPath(new URL('../../.output/store-pictures', import.meta.url));

/** Takes the listing's screenshots from the practice court: `node tests/run.mjs store-pictures`. */
export async function main(): Promise<void> {
  await buildFor('chrome');
  mkdirSync(folder, { recursive: true });
  const court = await PracticeCourt.start();
  const browser = await launchChromium(court.port, { viewport: size });
  const court1 = practiceCourts.ilsd;
  if (!court1) throw new Error('no ilsd');
  try {
    const page = await browser.context.newPage();
    const shoot = async (name: string) => {
      await new OverlayOnPage(page).faded();
      await frames(page);
      await page.screenshot({ path: `${folder}/${name}.png` });
      console.log(`${name}.png`);
    };
    await walkToLinked(page, court1, async ({ code }) => {
      if (code === 'L3') await shoot('1-utilities');
      if (code === 'L5') await shoot('2-link-form');
      if (code === 'L6') await shoot('3-check-both-names');
    });
    await page.goto(`chrome-extension://${browser.id}/helpdesk.html#court=ilsd&code=L6`);
    await page.frameLocator('iframe').locator('.ecf-mark').waitFor(); // its picture of the page is drawn
    await shoot('4-help-desk');
    await page.goto(`chrome-extension://${browser.id}/practice.html`);
    const practicePanel = new OverlayOnPage(page, 'iframe');
    await practicePanel.waitFor('Guide me');
    await practicePanel.faded();
    await shoot('5-practice');
  } finally {
    await browser.close();
    await court.stop();
  }
}
