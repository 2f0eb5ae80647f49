import type { Launched } from '../browser/chromium';

/** How something appeared on a page. */
export interface Showing {
  /** From the page's DOMContentLoaded to the end of the first frame with the overlay in it, in milliseconds. */
  painted: number;
  layoutShift: number;
  longTasks: number;
}

/** What a script in the page notes, the same for all subjects. */
interface Noted {
  painted: number | null;
  layoutShift: number;
  longTasks: number;
}

const noted = 'notedByTheBenchmark';

/** Loads the address repeatedly in one new tab; `shows` selects the element that the subject puts on the page. */
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
      // For layout shifts and long tasks too; and nothing is asked of the page meanwhile: the question's own script would be
      // compiled in it just when the subject is painted.
      await page.waitForTimeout(400);
      if (shows) await page.waitForFunction(isPainted, noted, { polling: 50, timeout: 15_000 });
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

/** Runs in the page before its own scripts: watches for the subject's element, and times the first frame after it. */
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
  const observer = new MutationObserver(() => {
    const element = document.querySelector(shows);
    // Some libraries add it first without layout and open it later. Ours has its box in a closed shadow root.
    if (!element || getComputedStyle(element).display === 'none') return;
    observer.disconnect();
    // A message sent in the frame's callbacks arrives when the frame has been submitted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        notes.painted = performance.now() - content;
      };
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}
