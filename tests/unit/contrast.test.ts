import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('components/look/tokens.css', 'utf8');
const [plain = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const coloursOf = (part: string): Record<string, string> =>
  Object.fromEntries(
    [...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name, hex]) => [name, hex]),
  );
const light = coloursOf(plain);

/** Relative luminance of "#rrggbb" (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG contrast ratio of two colours, 1 to 21. */
function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Every colour that text is written in, on every ground that text may stand on. */
const inks = ['ink', 'quiet', 'accent', 'done', 'care', 'stop'];
const grounds = ['surface', 'second', 'accent-soft', 'done-soft', 'care-soft', 'stop-soft'];
/** Lines between things: decoration, that nothing depends on. */
const decoration = ['line'];

describe.each([
  { scheme: 'light', tokens: light },
  { scheme: 'dark', tokens: { ...light, ...coloursOf(dark) } as Record<string, string> },
])('$scheme', ({ tokens }) => {
  const pairs = [
    ...inks.flatMap((ink) => grounds.map((ground): [string, string] => [ink, ground])),
    ['on-accent', 'accent'] as [string, string],
  ];
  test.each(pairs)('%s on %s: 4.5 to 1 and more', (ink, ground) => {
    expect(contrast(tokens[ink] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  test('no colour stands outside of these pairs', () => {
    expect(Object.keys(tokens).sort()).toEqual([...inks, ...grounds, ...decoration, 'on-accent'].sort());
  });
});

test('every colour is set anew for the dark', () => {
  expect(Object.keys(coloursOf(dark)).sort()).toEqual(Object.keys(light).sort());
});

test('the ring stands out on the white and grey of the courts’ pages: 3 to 1 and more', () => {
  const overlay = readFileSync('components/overlay/overlay.css', 'utf8');
  const rings = new Set([...overlay.matchAll(/--ring[:,]\s*(#[0-9a-f]{6})/gi)].map(([, hex]) => hex ?? ''));
  expect(rings.size).toBe(2);
  for (const ring of rings)
    for (const page of ['#ffffff', '#fffff0', '#eeeeee', '#cccccc'])
      expect(contrast(ring, page)).toBeGreaterThanOrEqual(3);
});

test('the measure itself: black on white, and a pair just below', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
  expect(contrast('#767676', '#ffffff')).toBeGreaterThan(4.5);
});
