import { mkdirSync } from 'node:fs';
import { launchChromium } from '../browser/chromium';
import { OverlayOnPage } from '../browser/overlay';
import { PracticeCourt } from '../practice-court/server';

export async function main() {
  const court = await PracticeCourt.start();
  const { context, close } = await launchChromium(court.port);
  mkdirSync('.pictures', { recursive: true });
  try {
    const page = await context.newPage();
    page.on('console', (m) => console.log('console', m.text()));
    page.on('pageerror', (m) => console.log('pageerror', m));
    await page.goto('https://ecf.ilsd.uscourts.gov/');
    await page.waitForURL(/ShowIndex/);
    const overlay = new OverlayOnPage(page);
    console.log(await overlay.waitFor(/Guide me/).catch(String));
    await page.screenshot({ path: '.pictures/1.png' });
    await overlay.click('Guide me');
    console.log(await overlay.waitFor(/L1/).catch(String));
    await page.screenshot({ path: '.pictures/2.png' });
  } finally {
    await close();
    await court.stop();
  }
}
