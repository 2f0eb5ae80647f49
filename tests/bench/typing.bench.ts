import type { Page } from 'playwright-core';
import type { Launched } from '../browser/chromium';
import { fillStorage, tabInItsProcess, withExtension } from './extension';
import { inChromium } from './in-chromium';
import { noteKeystrokes, type Stroke } from './keystrokes';
import { allCourts, storedRecords } from './stored-records';
import { type Benchmark, type Line, median, type Table } from './table';
import { courtTexts, problemTexts } from './typed-texts';
import type * as Measuring from './typing-page';
import type { Keystrokes } from './typing-page';

declare const measuring: typeof Measuring;

/** How many fresh pages are opened for the first keystroke, which builds an index. */
const openings = 7;

/** What a keystroke costs: the two searches alone, and the pages in which people type. */
export const benchmark: Benchmark = {
  name: 'typing',
  measure: async () => [await searches(), await withExtension(pages)],
};

async function searches(): Promise<Table> {
  const runs = await inChromium('typing-page.ts', async (page) => {
    const found: Keystrokes[][] = [];
    for (const [search, texts] of [
      ['courts', courtTexts],
      ['answers', problemTexts],
    ] as const) {
      const firsts: Keystrokes[] = [];
      for (let i = 0; i < openings; i++) {
        await page.reload();
        // All texts in the first opening; after that only the first keystroke of each.
        firsts.push(
          await page.evaluate(([which, typed]) => measuring.keystrokes(which, typed), [
            search,
            i === 0 ? [...texts] : texts.slice(0, 1).map((text) => text.slice(0, 1)),
          ] as const),
        );
      }
      found.push(firsts);
    }
    return found;
  });
  const each = (run: Keystrokes[]) => (run[0]?.each ?? []).map(({ took }) => took);
  const line = (what: string, of: (run: Keystrokes[]) => number): Line => ({
    what,
    unit: 'ms',
    medians: runs.map(of),
  });
  const worst = (run: Keystrokes[]) => run[0]?.each.reduce((a, b) => (b.took > a.took ? b : a)).typed ?? '';
  return {
    title: 'The searches alone, per keystroke',
    how: `In Chromium, every beginning of the texts that are typed (${courtTexts.length} and ${problemTexts.length} of them); a keystroke: the median of 7 samples of 5 ms or more; the first one of a page: the median of ${openings} fresh pages. The slowest: ${runs.map((run) => `“${worst(run)}”`).join(' and ')}.`,
    subjects: [`${allCourts} courts`, 'known problems'],
    unit: null,
    lines: [
      line('the median keystroke', (run) => median(each(run))),
      line('the slowest keystroke', (run) => Math.max(...each(run))),
      line('the first in a fresh page', (run) => median(run.map(({ first }) => first))),
    ],
  };
}

/** A search box on one of the extension's pages. */
interface Box {
  name: string;
  address: string;
  courts: number;
  box: string;
  texts: string[];
}

const desk = 'helpdesk.html#court=ilsd&code=L3';
const boxes: Box[] = [
  {
    name: 'popup, no court followed',
    address: 'popup.html',
    courts: 0,
    box: '.add input',
    texts: courtTexts,
  },
  {
    name: `popup, ${allCourts} followed`,
    address: 'popup.html',
    courts: allCourts,
    box: '.add input',
    texts: courtTexts,
  },
  { name: 'help desk, court', address: desk, courts: 0, box: '.court-field input', texts: courtTexts },
  { name: 'help desk, what is wrong', address: desk, courts: 0, box: 'input.search', texts: problemTexts },
];

async function pages(extension: Launched): Promise<Table> {
  const found: { firsts: Stroke[]; later: Stroke[] }[] = [];
  for (const { address, courts, box, texts } of boxes) {
    await fillStorage(extension, storedRecords(courts));
    const [firsts, later]: [Stroke[], Stroke[]] = [[], []];
    for (let i = 0; i < openings; i++) {
      const strokes = await typed(extension, address, box, i === 0 ? texts : [texts[0]?.slice(0, 1) ?? '']);
      firsts.push(...strokes.slice(0, 1));
      later.push(...strokes.slice(1));
    }
    found.push({ firsts, later });
  }
  const line = (what: string, of: (strokes: (typeof found)[number]) => number): Line => ({
    what,
    unit: 'ms',
    medians: found.map(of),
  });
  const scripts = (strokes: Stroke[]) => strokes.map(({ script }) => script);
  const paints = (strokes: Stroke[]) => strokes.map(({ painted }) => painted);
  return {
    title: 'Typing in the pages, per keystroke',
    how: `The built extension's own pages; ${found.map(({ later }) => later.length).join(', ')} keystrokes, 70 ms apart, and the first one of ${openings} fresh pages. Script is from the input event until every listener and what they render has run; to the paint is from the key press until the next frame is painted, the wait for that frame (up to 17 ms) included.`,
    subjects: boxes.map(({ name }) => name),
    unit: null,
    lines: [
      line('script, the median', ({ later }) => median(scripts(later))),
      line('script, the slowest', ({ later }) => Math.max(...scripts(later))),
      line('script of the first keystroke in a fresh page', ({ firsts }) => median(scripts(firsts))),
      line('to the next paint, the median', ({ later }) => median(paints(later))),
      line('to the next paint, the slowest', ({ later }) => Math.max(...paints(later))),
    ],
  };
}

async function typed(extension: Launched, address: string, box: string, texts: string[]): Promise<Stroke[]> {
  const page: Page = await tabInItsProcess(extension);
  try {
    await page.goto(`chrome-extension://${extension.id}/${address}`);
    const input = page.locator(box);
    await input.waitFor();
    await page.waitForTimeout(300);
    await page.evaluate(noteKeystrokes);
    for (const text of texts) {
      await input.fill('');
      await input.focus();
      await page.keyboard.type(text, { delay: 70 });
      await page.waitForTimeout(50);
    }
    return await page.evaluate(() => (globalThis as unknown as { strokes: Stroke[] }).strokes);
  } finally {
    await page.close();
  }
}
