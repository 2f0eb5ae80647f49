import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sheets = ['tokens', 'page-tokens'].map((name) => readFileSync(`components/ui/${name}.css`, 'utf8'));
const [plain = '', dark = ''] = [0, 1].map((scheme) =>
  sheets.map((css) => css.split('@media (prefers-color-scheme: dark)')[scheme]).join('\n'),
);
const colorsOf = (part: string): Record<string, string> =>
  Object.fromEntries(
    [...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name, hex]) => [name, hex]),
  );
const light = colorsOf(plain);

/** Relative luminance of "#rrggbb" (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG contrast ratio of two colors, 1 to 21. */
function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Colors of text; each is used on every background. */
const textColors = ['ink', 'quiet', 'accent', 'done', 'care', 'stop'];
const backgrounds = ['surface', 'second', 'accent-soft', 'done-soft', 'care-soft', 'stop-soft'];
/** Colors of lines and of buttons' frames, which are only decoration. */
const decoration = ['line', 'edge'];

describe.each([
  { scheme: 'light', tokens: light },
  { scheme: 'dark', tokens: { ...light, ...colorsOf(dark) } as Record<string, string> },
])('$scheme', ({ tokens }) => {
  const pairs = [
    ...textColors.flatMap((text) => backgrounds.map((background): [string, string] => [text, background])),
    ['on-accent', 'accent'] as [string, string],
    ['on-stop', 'stop'] as [string, string],
  ];
  test.each(pairs)('%s on %s: at least 4.5 to 1', (text, background) => {
    expect(contrast(tokens[text] ?? '', tokens[background] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  test('every color is in one of these pairs', () => {
    expect(Object.keys(tokens).sort()).toEqual(
      [...textColors, ...backgrounds, ...decoration, 'on-accent', 'on-stop'].sort(),
    );
  });
});

test('no style uses light-dark(), for which the build writes nothing that stands in', () => {
  const styles = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  );
  expect(styles.length).toBeGreaterThan(10);
  const withIt = styles.filter((name) => /light-dark\(/.test(readFileSync(`components/${name}`, 'utf8')));
  expect(withIt).toEqual([]);
});

test('every color has a value for the dark scheme', () => {
  expect(Object.keys(colorsOf(dark)).sort()).toEqual(Object.keys(light).sort());
});

test('the ring on the white and gray of the courts’ pages: at least 3 to 1', () => {
  const overlay = readFileSync('components/overlay/overlay.css', 'utf8');
  const rings = new Set([...overlay.matchAll(/--ring[:,]\s*(#[0-9a-f]{6})/gi)].map(([, hex]) => hex ?? ''));
  expect(rings.size).toBe(2);
  for (const ring of rings)
    for (const page of ['#ffffff', '#fffff0', '#eeeeee', '#cccccc'])
      expect(contrast(ring, page)).toBeGreaterThanOrEqual(3);
});

test('the contrast of known pairs: black on white, and grays just below and above 4.5 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
  expect(contrast('#767676', '#ffffff')).toBeGreaterThan(4.5);
});
