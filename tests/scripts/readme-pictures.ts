import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { practiceCourts } from '@/lib/simulator/frame';
import { buildFor } from '../browser/build';
import { type Launched, launchChromium } from '../browser/chromium';
import { frames } from '../browser/frames';
import { OverlayOnPage } from '../browser/overlay';
import { untilWritten } from '../browser/settled';
import { walkToLinked } from '../browser/walk';
import { daysAgo, now } from '../gallery/sample';
import { PracticeCourt } from '../practice-court/server';

const folder = fileURLToPath(new URL('../../.github/pictures', import.meta.url));

const record = (times: object, step: string | null = null) => ({
  v: 1,
  times: { tracked: daysAgo(20), ...times },
  step,
  stepAt: daysAgo(0),
});

/** A filer with six courts: three linked, one in progress, one that stopped, one to begin. */
const kept = {
  'court:ilnd': record({ differ: daysAgo(1) }, 'X1'),
  'court:ilsd': record({ progress: daysAgo(0) }, 'L3'),
  'court:ilsb': record({}),
  'court:moeb': record({ menus: daysAgo(3) }),
  'court:txwd': record({ confirmation: daysAgo(2) }),
  'court:ca7': record({ said: daysAgo(10) }),
  account: { v: 1, type: 'upgraded', multifactor: 'enrolled', at: daysAgo(5) },
};

/** Takes README's pictures of the panel, the help desk and the popup again: `npm run gallery -- --readme`. */
export async function takeReadmePictures(): Promise<void> {
  await buildFor('chrome');
  const court = await PracticeCourt.start();
  const browser = await launchChromium(court.port, { viewport: { width: 1280, height: 800 } });
  const imitated = practiceCourts.ilsd;
  if (!imitated) throw new Error('no ilsd');
  try {
    const page = await browser.context.newPage();
    await walkToLinked(page, imitated, async ({ code }) => {
      if (code !== 'L6') return;
      await new OverlayOnPage(page).faded();
      await shoot(page, 'panel');
    });
    await page.goto('about:blank');
    await page.clock.setFixedTime(now + 14.2 * 3_600_000); // at 2:12 in the afternoon
    await page.goto(`chrome-extension://${browser.id}/helpdesk.html#court=ilsd&code=L6`);
    await page.frameLocator('iframe').locator('.ecf-mark').waitFor(); // its picture of the page is drawn
    await shoot(page, 'help-desk');
    await page.goto('about:blank');
    await keepOnly(browser, kept);
    await page.setViewportSize({ width: 372, height: 640 });
    await page.goto(`chrome-extension://${browser.id}/popup.html`);
    await page.getByRole('heading', { name: '3 of 6 courts linked' }).waitFor();
    await shoot(page, 'popup', true);
  } finally {
    await browser.close();
    await court.stop();
  }
}

async function shoot(page: Page, name: string, fullPage = false): Promise<void> {
  await frames(page);
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage });
  console.log(`.github/pictures/${name}.png`);
}

interface WithStorage {
  chrome: { storage: { local: { clear(): Promise<void>; set(items: object): Promise<void> } } };
}

async function keepOnly({ worker }: Launched, items: object): Promise<void> {
  await untilWritten(worker);
  await worker.evaluate(async (given) => {
    const { local } = (globalThis as unknown as WithStorage).chrome.storage;
    await local.clear();
    await local.set(given);
  }, items);
}
