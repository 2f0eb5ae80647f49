import type { Launched } from '../browser/chromium';

/** How something came onto one page. */
export interface Showing {
  /** From the page's DOMContentLoaded to the end of the first frame with the overlay in it, in milliseconds. */
  painted: number;
  layoutShift: number;
  longTasks: number;
}

/** What the page's own script notes, the same for all subjects. */
interface Noted {
  painted: number | null;
  layoutShift: number;
  longTasks: number;
}

const noted = 'notedByTheBenchmark';

/** Loads the address again and again in one new tab; `shows` selects the element that each subject puts on the page. */
export async function showings(
  browser: Launched,
  url: string,
  shows: string | null,
  times: number,
): Promise<Showing[]> {
  const page = await browser.context.newPage();
  try {
    await page.addInitScript(note, { noted, shows });
    const found: Showing[] = [];
    for (let time = 0; time < times; time++) {
      await page.goto(url, { waitUntil: 'load' });
      if (shows) await page.waitForFunction(isPainted, noted, { polling: 50, timeout: 15_000 });
      await page.waitForTimeout(400); // for what shifts or takes long after that
      const seen = await page.evaluate(
        (name) => (globalThis as unknown as Record<string, Noted>)[name],
        noted,
      );
      if (!seen) throw new Error('nothing was noted on the page');
      found.push({ ...seen, painted: seen.painted ?? 0 });
    }
    return found;
  } finally {
    await page.close();
  }
}

const isPainted = (name: string): boolean =>
  (globalThis as unknown as Record<string, Noted>)[name]?.painted != null;

/** Runs in the page before any script of it: a subject's element is found by its coming, and timed by the frame after. */
function note({ noted, shows }: { noted: string; shows: string | null }): void {
  const notes: Noted = { painted: null, layoutShift: 0, longTasks: 0 };
  (globalThis as unknown as Record<string, Noted>)[noted] = notes;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      notes.layoutShift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    notes.longTasks += list.getEntries().length;
  }).observe({ type: 'longtask', buffered: true });
  if (!shows) return;
  let content = Number.NaN;
  // Bubbling to the window: after all of the page's own listeners, and before any content script's.
  addEventListener('DOMContentLoaded', () => {
    content = performance.now();
  });
  const coming = new MutationObserver(() => {
    const element = document.querySelector(shows);
    // Some put it there first, out of the layout, and open it later. Ours holds its box in a closed root.
    if (!element || getComputedStyle(element).display === 'none') return;
    coming.disconnect();
    // A message after the frame's callbacks is answered when the frame has been handed on.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        notes.painted = performance.now() - content;
      };
      port2.postMessage(null);
    });
  });
  coming.observe(document, { childList: true, subtree: true, attributes: true });
}
