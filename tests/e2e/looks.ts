import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Color settings that a person may have. */
const looks = [
  { look: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { look: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { look: 'forced colors', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

/** Runs a check with each of them, on the same state of the page. */
export async function inEachLook(page: Page, find: () => Promise<string[] | null>): Promise<void> {
  for (const { look, media } of looks) {
    await page.emulateMedia(media);
    expect(await find(), look).toEqual([]);
  }
}

/** What a person would see at once, and axe does not look for: sideways scroll, and more than one blue button. */
export const faults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const blue = [...document.querySelectorAll('.primary')].filter((button) => button.checkVisibility());
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px wider than the window`] : []),
      ...(blue.length > 1
        ? blue.map(({ textContent }) => `one of several blue buttons: ${textContent}`)
        : []),
    ];
  });

/**
 * A function body that lists the icons below `root` that stand out less than 3 to 1 from what is behind them, as an icon
 * does whose color is one of ours where a background is one of the person's.
 */
export const dimIcons = `
  const channels = (color) => color.match(/[\\d.]+/g).map(Number);
  const light = (color) => {
    const [r, g, b] = channels(color).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    const { backgroundColor } = getComputedStyle(element);
    const [, , , opacity = 1] = channels(backgroundColor);
    const outside = element.parentElement ?? element.getRootNode().host;
    return opacity > 0 ? backgroundColor : outside ? behind(outside) : matchMedia('(prefers-color-scheme: dark)').matches ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)';
  };
  return [...root.querySelectorAll('.icon, .tone-icon, .mark')].filter((icon) => icon.checkVisibility()).flatMap((icon) => {
    const [lighter, darker] = [light(getComputedStyle(icon).color), light(behind(icon))].sort((a, b) => b - a);
    const ratio = (lighter + 0.05) / (darker + 0.05);
    return ratio < 3 ? [ratio.toFixed(1) + ' to 1: ' + icon.closest('button, p, div').textContent.slice(0, 40)] : [];
  });`;

/** A function body: whether the segment of the step that is shown has the color of a selection, as it has with forced colors. */
export const segmentIsChosen = `
  const now = root.querySelector('.segments .now');
  const probe = document.createElement('i');
  probe.style.cssText = 'forced-color-adjust: none; background: Highlight';
  root.append(probe);
  const selection = getComputedStyle(probe).backgroundColor;
  probe.remove();
  return !now || getComputedStyle(now).backgroundColor === selection;`;
