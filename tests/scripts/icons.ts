import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../browser/find';

const sizes = [16, 32, 48, 96, 128];

/** Two links of a chain on a blue tile; drawn heavier at 16 so that it still reads there. */
const icon = (size: number): string => {
  const stroke = size <= 16 ? 2.1 : 1.7;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16"><rect width="16" height="16" rx="3.6" fill="#1d4ed8"/><rect x=".35" y=".35" width="15.3" height="15.3" rx="3.3" fill="none" stroke="#fff" stroke-opacity=".35" stroke-width=".7"/><path transform="translate(8 8) scale(.98) translate(-8 -8)" d="M6.7 9.300a2.500 2.500 0 0 0 3.550 0l2.250-2.250a2.500 2.500 0 0 0-3.550-3.550l-.7.7M9.300 6.700a2.500 2.500 0 0 0-3.550 0L3.500 8.950a2.500 2.500 0 0 0 3.550 3.550l.7-.7" fill="none" stroke="#fff" stroke-width="${stroke}" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
};

/** Redraws public/icon/*.png: node tests/run.mjs icons */
export async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${icon(size)}`);
    const path = fileURLToPath(new URL(`../../public/icon/${size}.png`, import.meta.url));
    await page.screenshot({ path, omitBackground: true });
  }
  await browser.close();
}
