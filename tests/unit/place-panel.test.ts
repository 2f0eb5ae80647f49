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
import { runs } from '../runs';

const screen = { width: 1000, height: 640 };
const panel = { width: 348, height: 420 };
const none = { required: [], preferred: [] };
const at = (left: number, top: number, right: number, bottom: number): Rect => ({ left, top, right, bottom });
const overlap = (a: Rect, b: Rect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the panel', () => {
  test('is in the corner of the chosen side', () => {
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
  test('moves up, or to the other side, if it would cover the element', () => {
    expect(
      placePanel(screen, () => panel, { required: [at(700, 500, 800, 520)], preferred: [] }, 'right'),
    ).toMatchObject({
      left: 640,
      top: 12,
    });
    expect(
      placePanel(screen, () => panel, { required: [at(640, 0, 900, 640)], preferred: [] }, 'right'),
    ).toMatchObject({
      left: 12,
    });
  });
  test('goes to the left where it is sent, in a band too, though a corner on the right is free', () => {
    const preferred = [at(20, 100, 300, 210)];
    const high = { width: 348, height: 600 };
    const sent = placePanel(screen, () => high, { required: [], preferred }, 'left');
    expect(sent).toEqual({ left: 12, top: 222, maxHeight: 406 });
    expect(placePanel(screen, () => high, { required: [], preferred }, 'right')).toMatchObject({ left: 640 });
  });
  test('covers as little of the rest of the form as possible', () => {
    const preferred = [at(500, 300, 1000, 640)];
    expect(placePanel(screen, () => panel, { required: [], preferred }, 'right')).toMatchObject({ left: 12 });
  });
  test('covers none of the form where it fits beside it at its narrow width, or above or below with a good height', () => {
    const preferred = [at(10, 300, 340, 420)];
    const size = (narrow: boolean) => ({ width: narrow ? 284 : 348, height: 500 });
    expect(placePanel({ width: 640, height: 480 }, size, { required: [], preferred }, 'right')).toMatchObject(
      { left: 344, narrow: true },
    );
    expect(placePanel({ width: 400, height: 700 }, size, { required: [], preferred }, 'right')).toMatchObject(
      { left: 40, top: 12, maxHeight: 276 },
    );
  });
  test('covers the form, and not the element, where what is left above and below is low', () => {
    const form = at(10, 200, 390, 500);
    const element = at(10, 440, 200, 460);
    const placed = placePanel(
      { width: 400, height: 700 },
      () => panel,
      { required: [element], preferred: [form] },
      'right',
    );
    expect(placed).toMatchObject({ left: 40, top: 12, maxHeight: 676 });
    expect(12 + panel.height).toBeLessThan(element.top);
  });
  test('is narrower if only that fits beside the element', () => {
    const zoomed = { width: 640, height: 400 };
    const size = (narrow: boolean) => ({ width: narrow ? 284 : 348, height: 500 });
    const placed = placePanel(zoomed, size, { required: [at(10, 100, 300, 200)], preferred: [] }, 'right');
    expect(placed).toMatchObject({ left: 344, top: 12, narrow: true });
  });
  test('in a narrow window uses the space above or below the element', () => {
    const narrow = { width: 320, height: 568 };
    const placed = placePanel(
      narrow,
      () => panel,
      { required: [at(10, 80, 310, 160)], preferred: [] },
      'right',
    );
    expect(placed).toMatchObject({ left: 12, maxHeight: 384 });
    expect(placed?.top).toBeGreaterThan(160);
  });
  test('is replaced by the chip if there is no room', () => {
    const narrow = { width: 320, height: 300 };
    const free = { required: [at(10, 100, 310, 200)], preferred: [] };
    expect(placePanel(narrow, () => panel, free, 'right')).toBeNull();
    const chip = placeChip(narrow, { width: 200, height: 42 }, free, 'right');
    expect(
      overlap({ ...at(chip.left, chip.top, chip.left + 200, chip.top + 42) }, at(10, 100, 310, 200)),
    ).toBe(false);
  });
  test('never covers the element, and is always inside the window (10 000 cases)', () => {
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
            { required: [element], preferred: [] },
            side,
          );
          if (!placed) {
            // Nowhere only where the narrow panel has no room beside the element, and too little above and below it.
            expect(Math.max(element.left, width - element.right)).toBeLessThan(284 + 12);
            expect(Math.max(element.top, height - element.bottom)).toBeLessThan(150 + 24);
            return;
          }
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
      { numRuns: runs(10_000) },
    );
  });
  test('stands beside an element of any height where there is room (10 000 cases)', () => {
    const px = (min: number, max: number) => fc.integer({ min, max });
    fc.assert(
      fc.property(px(800, 1600), px(240, 900), px(60, 700), fc.boolean(), (width, height, tall, atLeft) => {
        const [left, right] = atLeft ? [0, width - 360] : [360, width];
        const free = { required: [at(left, 0, right, height)], preferred: [] };
        expect(
          placePanel({ width, height }, () => ({ width: 348, height: tall }), free, 'right'),
        ).toMatchObject({
          left: atLeft ? width - 360 : 12,
          narrow: false,
        });
      }),
      { numRuns: 10_000 },
    );
  });
});

test('the visible part of an element in a scrolled area', () => {
  expect(visiblePart(at(0, 0, 100, 50), at(0, 20, 80, 200))).toEqual(at(0, 20, 80, 50));
  expect(visiblePart(at(0, 0, 100, 50), at(0, 49, 80, 200))).toBeNull();
  expect(grown(at(10, 10, 20, 20), 5)).toEqual(at(5, 5, 25, 25));
});

test('the pointer is below a short element, beside a long one, and not shown if there is no room', () => {
  expect(pointerSide(at(100, 10, 180, 30), 1000)).toBe('below');
  expect(pointerSide(at(100, 100, 600, 130), 1000)).toBe('right');
  expect(pointerSide(at(100, 100, 990, 130), 1000)).toBe('left');
  expect(pointerSide(at(10, 100, 990, 130), 1000)).toBe('none');
});
