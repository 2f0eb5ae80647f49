import type { CDPSession } from 'playwright-core';

/** The time of one extension's scripts on the page by the browser's trace, in milliseconds of the main thread's own time. */
export interface OwnTime {
  /** Compiling, running, its callbacks, and its promises' continuations. */
  script: number;
  /** The part of it that is spent compiling before the first line runs. */
  compiling: number;
  /** Creating the isolated world that its scripts run in, which every extension's scripts need. */
  isolatedWorld: number;
}

interface Event {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string }; chrome_extension_id?: { extension_id?: string } };
}

/** Traces the browser while `act` runs. Returns the time of the scripts of the extension with this id. */
export async function ownTime(
  session: CDPSession,
  extensionId: string,
  act: () => Promise<void>,
): Promise<OwnTime> {
  const events: Event[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as Event[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'extensions'] },
    transferMode: 'ReportEvents',
  });
  const completed = new Promise((done) => session.once('Tracing.tracingComplete', done));
  try {
    await act();
  } finally {
    await session.send('Tracing.end');
    await completed;
    session.off('Tracing.dataCollected', collect);
  }
  return timeIn(events, extensionId);
}

const runs = /^(EvaluateScript|FunctionCall|v8\.compile|RunMicrotasks)$/;

function timeIn(events: readonly Event[], extensionId: string): OwnTime {
  const isOwn = ({ args }: Event) =>
    args?.data?.url?.startsWith(`chrome-extension://${extensionId}/`) === true;
  // The page is in the process whose scripts have a web address.
  const pages = new Set(
    events.filter(({ args }) => args?.data?.url?.startsWith('https:')).map(({ pid }) => pid),
  );
  const here = events.filter(({ ph, pid }) => ph === 'X' && pages.has(pid));
  const scripts = outermost(here.filter(({ name }) => runs.test(name)));
  // Promise continuations outside of any script are the extension's: the page of these benchmarks has none. They are also
  // counted with no extension, which proves that.
  const own = scripts.filter((event) => isOwn(event) || event.name === 'RunMicrotasks');
  const compiling = here.filter((event) => event.name === 'v8.compile' && isOwn(event));
  const injections = here.filter(
    ({ name, args }) =>
      name === 'ScriptInjection::InjectJs' && args?.chrome_extension_id?.extension_id === extensionId,
  );
  const within = own.filter((event) => injections.some((outer) => contains(outer, event)));
  return { script: sum(own), compiling: sum(compiling), isolatedWorld: sum(injections) - sum(within) };
}

/** The events that are within no other event of the same thread. */
function outermost(events: readonly Event[]): Event[] {
  const found: Event[] = [];
  for (const event of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0)))
    if (!found.some((outer) => contains(outer, event))) found.push(event);
  return found;
}

const contains = (outer: Event, inner: Event): boolean =>
  outer.pid === inner.pid &&
  outer.tid === inner.tid &&
  outer.ts <= inner.ts &&
  inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);

/** Milliseconds of the thread's own time, which other processes do not lengthen. */
const sum = (events: readonly Event[]): number =>
  events.reduce((total, { tdur }) => total + (tdur ?? 0), 0) / 1000;
