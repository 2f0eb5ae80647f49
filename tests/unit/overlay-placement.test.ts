// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { createParts, type OverlayParts } from '@/components/overlay/overlay-parts';
import { ContentSizes, placeOverlay, type Shown } from '@/components/overlay/overlay-placement';
import { noTarget } from '@/components/overlay/target';

let parts: OverlayParts;
let sizes: ContentSizes;
/** How often the browser had to lay out the page to answer. */
const layout = vi.fn<(narrow: boolean) => number>();

beforeEach(() => {
  parts = createParts(document);
  sizes = new ContentSizes();
  layout.mockReset().mockReturnValue(400);
  const content = document.createElement('div');
  Object.defineProperties(content, {
    offsetWidth: { get: () => (parts.region.classList.contains('narrow') ? 284 : 348) },
    offsetHeight: { get: () => layout(parts.region.classList.contains('narrow')) },
  });
  parts.region.append(content);
});

const shown: Shown = { isChip: false, side: 'right', target: noTarget, ring: 'none' };
const at = (left: number): Shown => ({
  ...shown,
  target: {
    ...noTarget,
    avoid: { required: [{ left, top: 0, right: left + 40, bottom: 700 }], preferred: [] },
  },
});
const place = (width: number, state = shown) => placeOverlay(parts, { width, height: 700 }, state, sizes);
const styles = () => parts.region.style.transform;

test('what is rendered is measured once, however often it is placed', () => {
  expect(place(1000)).toBe(true);
  expect(styles()).toBe('translate(640px, 288px)');
  place(900);
  expect(styles()).toBe('translate(540px, 288px)');
  expect(layout).toHaveBeenCalledTimes(1);
  sizes.forget();
  place(900);
  expect(layout).toHaveBeenCalledTimes(2);
});

test('the narrow width is measured only where the full one fits nowhere, and then once', () => {
  for (let time = 0; time < 3; time++) expect(place(660, at(310))).toBe(true);
  expect(layout.mock.calls).toEqual([[false], [true]]);
  expect(parts.region.classList.contains('narrow')).toBe(true);
  place(1000);
  expect(parts.region.classList.contains('narrow')).toBe(false);
  expect(layout).toHaveBeenCalledTimes(2);
});

test('a panel whose middle scrolls counts with all of its height, and its limit is not lifted to measure it', () => {
  const content = parts.region.firstElementChild as HTMLElement;
  const scroller = document.createElement('div');
  scroller.className = 'scroller';
  Object.defineProperties(scroller, { scrollHeight: { value: 500 }, clientHeight: { value: 300 } });
  content.append(scroller);
  content.style.maxHeight = '400px';
  const limits: string[] = [];
  layout.mockImplementation(() => {
    limits.push(content.style.maxHeight);
    return 400;
  });
  place(1000);
  expect(limits).toEqual(['400px']);
  expect(styles()).toBe('translate(640px, 88px)');
});
