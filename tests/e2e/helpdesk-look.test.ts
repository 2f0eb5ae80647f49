import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension, type Launched, launchChromium } from '../browser/chromium';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Launched;
let page: Page;

beforeAll(async () => {
  mkdirSync('.pictures', { recursive: true });
  browser = await launchChromium(1, {
    viewport: { width: 1240, height: 900 },
    closeWelcome: true,
  });
  page = await browser.context.newPage();
});
afterAll(() => browser?.close());

async function open(hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${browser.id}/helpdesk.html${hash}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

interface Violation {
  id: string;
  nodes: { target: unknown[] }[];
}

/** Violations that axe finds, each with its rule and place. Pictures are inert documents of their own, and left out. */
async function violations(): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(root: Document, options: object): Promise<{ violations: Violation[] }> };
    };
    return (await axe.run(document, { iframes: false })).violations;
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** How each state of the page is reached. */
const states: Record<string, () => Promise<unknown>> = {
  empty: () => open(''),
  'no-code': () => open('#court=ilsd'),
  script: () => open('#court=ilsd&code=L6'),
  'script-stop': () => open('#court=ord&code=X1'),
  appellate: () => open('#court=ca7&code=L5'),
  account: () => open('#court=moeb&code=A5'),
  pictures: async () => {
    await open('#court=moeb&code=L5');
    await page.getByRole('button', { name: 'Pick their page' }).click();
  },
  search: async () => {
    await open('#court=moeb&code=L7');
    await page.getByLabel('Court, help code').fill('menus missing');
    await page.getByText('The filing menus are not there.').first().waitFor();
  },
  court: async () => {
    await open('#court=moeb&code=L7');
    await page.getByLabel('Court, help code').fill('illinois');
  },
  end: async () => {
    await open('#court=ilsd&code=X1');
    await page.getByRole('button', { name: /I cannot explain it/ }).click();
  },
  correction: async () => {
    await open('#court=ilsd&code=L5');
    await page.getByRole('button', { name: 'Enter your court’s own number' }).click();
    await page.getByRole('button', { name: 'Read it first' }).click();
  },
  guide: () => open('#guide=ilsd'),
};

test.each(
  Object.keys(states).flatMap((name) => [
    { name, colorScheme: 'light' as const, width: 1240 },
    { name, colorScheme: 'dark' as const, width: 1240 },
    // The side panel at its narrowest, and a window of 640 px at 200 % zoom.
    { name, colorScheme: 'light' as const, width: 320 },
  ]),
)('$name, $colorScheme, $width px: nothing for axe to find, nothing beyond the edge', async (state) => {
  const { name, colorScheme, width } = state;
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  await states[name]?.();
  await page.screenshot({
    path: `.pictures/helpdesk-${name}-${colorScheme}-${width}.png`,
    fullPage: width < 400,
  });
  expect(await violations()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

/** Pages of a PDF, counted by their objects. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;

test.each([
  { court: 'ilsd', phone: '618-482-9371 (number as of August 2021)', steps: 7 },
  { court: 'moeb', phone: '314-244-4500 (number as of July 2019)', steps: 7 },
  { court: 'wvsd', phone: '304-347-3000 (number as of January 2023)', steps: 7 },
  { court: 'ca7', phone: '312-435-5850 (number as of January 2023)', steps: 6 },
  { court: 'ord', phone: '503-326-8050 (number as of January 2023)', steps: 7 },
  { court: 'ca5', phone: '877-232-1038 (number as of January 2023)', steps: 5 },
])(
  'the printed guide of $court: one or two pages, steps, pictures, warning, dated numbers',
  async (guide) => {
    const { court, phone, steps } = guide;
    await page.setViewportSize({ width: 1000, height: 900 });
    await open(`#guide=${court}`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const format of ['Letter', 'A4'] as const) {
      const path = `.pictures/guide-${court}-${format}.pdf`;
      const pdf = await page.pdf({ format, path, printBackground: false });
      expect(pagesOf(pdf), format).toBeGreaterThanOrEqual(1);
      expect(pagesOf(pdf), format).toBeLessThanOrEqual(2);
    }
    const text = await page.locator('main').innerText();
    expect(text).toContain(phone);
    expect(text).toMatch(/Printed \w+ \d+, 20\d\d/);
    expect(text).toContain('Never tell anybody your password');
    if (court !== 'ca5') {
      expect(text).toMatch(/Check both names before you press Submit[\s\S]*Submit is permanent/);
      expect(text).toContain('Stop and call');
    }
    expect(await page.locator('.steps > li').count()).toBe(steps);
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    // Without backgrounds, which browsers leave out on paper, every word of a picture is black.
    const inks = await page
      .locator('.steps iframe')
      .evaluateAll((frames) =>
        frames.flatMap((frame) =>
          [...((frame as HTMLIFrameElement).contentDocument?.querySelectorAll('body *') ?? [])].map(
            (element) => (element.ownerDocument.defaultView as Window).getComputedStyle(element).color,
          ),
        ),
      );
    expect([...new Set(inks)]).toEqual(['rgb(0, 0, 0)']);
    // On paper the pictures are not empty, and the page is white in any color scheme.
    const drawn = await page
      .locator('.steps iframe')
      .evaluateAll((frames) =>
        frames.map(
          (frame) => (frame as HTMLIFrameElement).contentDocument?.body.innerText.trim().length ?? 0,
        ),
      );
    expect(drawn.length).toBeGreaterThanOrEqual(3);
    expect(Math.min(...drawn)).toBeGreaterThan(40);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
  },
);

test('court pages and the worker load neither the search nor the scripts', () => {
  const holds = (file: string) => /MiniSearch: /.test(readFileSync(`${builtExtension}/${file}`, 'utf8'));
  const chunks = readdirSync(`${builtExtension}/chunks`).filter((name) => holds(`chunks/${name}`));
  expect(chunks.map((name) => name.split('-')[0])).toEqual(['helpdesk']);
  const ends = /Have the caller|has to be looked up|[Pp]lease call the court/;
  for (const file of [
    'court-content.js',
    'pacer-content.js',
    'overlay.js',
    'pacer-overlay.js',
    'background.js',
  ]) {
    expect(holds(file), file).toBe(false);
    expect(readFileSync(`${builtExtension}/${file}`, 'utf8'), file).not.toMatch(ends);
  }
});
