import { expect, test } from 'vitest';
import { overlaps } from '../browser/overlay';
import { linkPage, meetLinkPage } from './link-page';
import { usePractice } from './practice';

const practice = usePractice();

/** What a page, or an extension that enlarges pages, does to all of it. */
const styles = {
  'the root zoomed to three times': 'html { zoom: 3 }',
  'the root zoomed to half': 'html { zoom: 0.5 }',
  'the body zoomed': 'body { zoom: 2 }',
  'the root enlarged by a transform': 'html { transform: scale(1.5); transform-origin: 0 0 }',
  'the body enlarged by a transform': 'body { transform: scale(1.5) }',
  'the root moved': 'html { transform: translate(300px, 100px) }',
  'the root with containment and a perspective': 'html { contain: paint; perspective: 200px }',
  'the root inverted, as dark modes do': 'html { filter: invert(1) hue-rotate(180deg) }',
};

const field = () =>
  practice.page.evaluate(() => {
    const [login] = document.querySelectorAll('input[type=password]');
    const { x, y, width, height } = (login as Element).getBoundingClientRect();
    return { x, y, width, height };
  });

/** The panel is as wide as ever, all in the window, beside the ring; and the ring is around the field. */
async function isInPlace(): Promise<void> {
  const { width, height } = practice.page.viewportSize() ?? { width: 0, height: 0 };
  await expect.poll(async () => Math.round((await practice.overlay.box())?.width ?? 0)).toBe(348);
  const box = await practice.overlay.box();
  const ring = await practice.overlay.ring();
  if (!box || !ring) throw new Error('no panel or no ring');
  expect([box.x >= 0, box.y >= 0, box.x + box.width <= width, box.y + box.height <= height]).toEqual(
    Array(4).fill(true),
  );
  expect(overlaps(ring, box)).toBe(false);
  expect(overlaps(ring, await field())).toBe(true);
  const { x, y } = await field();
  // As far as it is in the window.
  expect(Math.abs(ring.x - Math.max(x, 0))).toBeLessThan(12);
  expect(ring.y).toBeLessThan(y);
}

test.each(Object.entries(styles))('%s: the panel and the ring are where they belong', async (name, css) => {
  await meetLinkPage(practice, linkPage.form.replace('</head>', `<style>${css}</style></head>`));
  await practice.overlay.waitFor(/Help code\s*L5/);
  await isInPlace();
  await practice.picture(`zoomed-${name.replace(/\W+/g, '-')}`);
  await practice.overlay.click('Collapse');
  await practice.overlay.waitFor(/^S\.D\. Ill\.\s+Step 5 of 7\s+L5$/);
});

test('the root zoomed while the panel is there: it is in its place again at the next move of the pointer', async () => {
  await meetLinkPage(practice, linkPage.form);
  await practice.overlay.waitFor(/Help code\s*L5/);
  await practice.page.evaluate(() => document.documentElement.style.setProperty('zoom', '2'));
  await practice.page.mouse.move(30, 30);
  await practice.page.mouse.move(30, 300);
  await isInPlace();
});
