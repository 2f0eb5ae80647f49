import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  grown,
  placeChip,
  placePanel,
  pointerSide,
  type Rect,
  visiblePart,
} from '@/components/overlay/place-panel';

const screen = { width: 1000, height: 640 };
const panel = { width: 348, height: 420 };
const none = { must: [], should: [] };
const at = (left: number, top: number, right: number, bottom: number): Rect => ({ left, top, right, bottom });
const overlap = (a: Rect, b: Rect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the panel', () => {
  test('stands in the corner of the chosen side', () => {
    expect(placePanel(screen, () => panel, none, 'right')).toEqual({
      left: 640,
      top: 208,
      maxHeight: 616,
      narrow: false,
    });
    expect(placePanel(screen, () => panel, none, 'left')).toEqual({
      left: 12,
      top: 208,
      maxHeight: 616,
      narrow: false,
    });
  });
  test('goes up, or to the other side, where the element is in the way', () => {
    expect(
      placePanel(screen, () => panel, { must: [at(700, 500, 800, 520)], should: [] }, 'right'),
    ).toMatchObject({
      left: 640,
      top: 12,
    });
    expect(
      placePanel(screen, () => panel, { must: [at(640, 0, 900, 640)], should: [] }, 'right'),
    ).toMatchObject({
      left: 12,
    });
  });
  test('covers least of the rest of the form', () => {
    const should = [at(500, 300, 1000, 640)];
    expect(placePanel(screen, () => panel, { must: [], should }, 'right')).toMatchObject({ left: 12 });
  });
  test('is narrower where only that fits beside the element', () => {
    const zoomed = { width: 640, height: 400 };
    const size = (narrow: boolean) => ({ width: narrow ? 284 : 348, height: 500 });
    const placed = placePanel(zoomed, size, { must: [at(10, 100, 300, 200)], should: [] }, 'right');
    expect(placed).toMatchObject({ left: 344, top: 12, narrow: true });
  });
  test('in a narrow window takes the band above or below the element', () => {
    const narrow = { width: 320, height: 568 };
    const placed = placePanel(narrow, () => panel, { must: [at(10, 80, 310, 160)], should: [] }, 'right');
    expect(placed).toMatchObject({ left: 12, maxHeight: 384 });
    expect(placed?.top).toBeGreaterThan(160);
  });
  test('gives way to the chip where there is no room', () => {
    const narrow = { width: 320, height: 300 };
    const free = { must: [at(10, 100, 310, 200)], should: [] };
    expect(placePanel(narrow, () => panel, free, 'right')).toBeNull();
    const chip = placeChip(narrow, { width: 200, height: 42 }, free, 'right');
    expect(
      overlap({ ...at(chip.left, chip.top, chip.left + 200, chip.top + 42) }, at(10, 100, 310, 200)),
    ).toBe(false);
  });
  test('never covers the element, and stays in the window, wherever both are (10 000 cases)', () => {
    const px = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(
        px(1600).map((n) => n + 320),
        px(900).map((n) => n + 240),
        px(700).map((n) => n + 60),
        px(1500),
        px(900),
        px(600),
        px(300),
        fc.constantFrom('left' as const, 'right' as const),
        (width, height, tall, left, top, w, h, side) => {
          const element = at(left, top, left + w + 1, top + h + 1);
          const placed = placePanel(
            { width, height },
            (narrow) => ({ width: narrow ? 284 : 348, height: tall }),
            { must: [element], should: [] },
            side,
          );
          if (!placed) return;
          const shownHeight = Math.min(tall, placed.maxHeight);
          const shownWidth = Math.min(placed.narrow ? 284 : 348, width - 24);
          const box = at(placed.left, placed.top, placed.left + shownWidth, placed.top + shownHeight);
          expect(overlap(box, element)).toBe(false);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width);
          expect(box.bottom).toBeLessThanOrEqual(height);
        },
      ),
      { numRuns: 10_000 },
    );
  });
});

test('the visible part of an element in a scrolled area', () => {
  expect(visiblePart(at(0, 0, 100, 50), at(0, 20, 80, 200))).toEqual(at(0, 20, 80, 50));
  expect(visiblePart(at(0, 0, 100, 50), at(0, 49, 80, 200))).toBeNull();
  expect(grown(at(10, 10, 20, 20), 5)).toEqual(at(5, 5, 25, 25));
});

test('the pointer stands below a short element, beside a long one, and nowhere where there is no room', () => {
  expect(pointerSide(at(100, 10, 180, 30), 1000)).toBe('below');
  expect(pointerSide(at(100, 100, 600, 130), 1000)).toBe('right');
  expect(pointerSide(at(100, 100, 990, 130), 1000)).toBe('left');
  expect(pointerSide(at(10, 100, 990, 130), 1000)).toBe('none');
});
