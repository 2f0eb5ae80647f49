import type { CDPSession, Page } from 'playwright-core';
import type { Launched } from '../browser/chromium';
import { type OwnTime, ownTime } from './own-time';

/** The cost of loading a page once. Times are milliseconds of the main thread's own processor time. */
export interface Visit {
  own: OwnTime;
  script: number;
  mainThread: number;
  longTasks: number;
  heapKb: number;
  nodes: number;
  listeners: number;
  /** Observers of any kind in the extension's isolated world. */
  observers: number;
}

/**
 * Opens the addresses one after the other in a new tab, and measures the last. There is no garbage collection between
 * them: a forced one would discard the scripts that the browser has compiled before.
 */
export async function lastVisit(browser: Launched, urls: readonly string[]): Promise<Visit> {
  const page = await browser.context.newPage();
  try {
    const session = await browser.context.newCDPSession(page);
    const contextIds = new Set<number>();
    session.on('Runtime.executionContextsCleared', () => contextIds.clear());
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${browser.id}`) contextIds.add(context.id);
    });
    await session.send('Runtime.enable');
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(countLongTasks);
    const last = urls.at(-1) ?? '';
    for (const url of urls.slice(0, -1)) {
      await page.goto(url, { waitUntil: 'load' });
      await untilIdle(session);
    }
    const own = await ownTime(session, browser.id, async () => {
      await page.goto(last, { waitUntil: 'load' });
      await untilIdle(session);
    });
    const { script, mainThread } = await metricsOf(session); // starts from zero on each page
    await session.send('HeapProfiler.collectGarbage');
    const { heapKb, nodes, listeners } = await metricsOf(session);
    return {
      own,
      script,
      mainThread,
      longTasks: await longTasksOf(page),
      heapKb,
      nodes,
      listeners,
      observers: await observersIn(session, [...contextIds]),
    };
  } finally {
    await page.close();
  }
}

interface Metrics {
  script: number;
  mainThread: number;
  heapKb: number;
  nodes: number;
  listeners: number;
}

async function metricsOf(session: CDPSession): Promise<Metrics> {
  const { metrics } = await session.send('Performance.getMetrics');
  const named = new Map(metrics.map(({ name, value }) => [name, value]));
  const get = (name: string): number => {
    const value = named.get(name);
    if (value === undefined) throw new Error(`this browser does not report ${name}`);
    return value;
  };
  return {
    script: get('ScriptDuration') * 1000,
    mainThread: get('TaskDuration') * 1000,
    heapKb: get('JSHeapUsedSize') / 1024,
    nodes: get('Nodes'),
    listeners: get('JSEventListeners'),
  };
}

/** Waits until the main thread has done almost nothing for a while: extensions' scripts may run after the page's load. */
async function untilIdle(session: CDPSession): Promise<void> {
  let before = Number.NEGATIVE_INFINITY;
  for (let idle = 0, tries = 0; idle < 2 && tries < 100; tries++) {
    await new Promise((done) => setTimeout(done, 70));
    const { mainThread } = await metricsOf(session);
    idle = mainThread - before < 2 ? idle + 1 : 0;
    before = mainThread;
  }
}

/** Runs in the page before its own scripts. */
function countLongTasks(): void {
  const page = globalThis as unknown as { longTasks: number };
  page.longTasks = 0;
  new PerformanceObserver((list) => {
    page.longTasks += list.getEntries().length;
  }).observe({ type: 'longtask', buffered: true });
}

const longTasksOf = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { longTasks: number }).longTasks);

async function observersIn(session: CDPSession, contextIds: readonly number[]): Promise<number> {
  let count = 0;
  for (const contextId of contextIds)
    for (const kind of [
      'MutationObserver',
      'IntersectionObserver',
      'ResizeObserver',
      'PerformanceObserver',
    ]) {
      const { result } = await session.send('Runtime.evaluate', {
        expression: `${kind}.prototype`,
        contextId,
        objectGroup: 'observers',
      });
      const { objects } = await session.send('Runtime.queryObjects', {
        prototypeObjectId: result.objectId ?? '',
        objectGroup: 'observers',
      });
      const { result: length } = await session.send('Runtime.callFunctionOn', {
        objectId: objects.objectId ?? '',
        functionDeclaration: 'function () { return this.length; }',
        returnByValue: true,
      });
      count += length.value as number;
    }
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'observers' });
  return count;
}
