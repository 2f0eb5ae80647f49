import type { CDPSession } from 'playwright-core';

/** What the browser's trace says of one extension's scripts on the page, in milliseconds of the main thread's own time. */
export interface OwnTime {
  /** Compiling, running, its callbacks, and its promises' continuations. */
  script: number;
  /** Of that, compiling before the first line runs. */
  compiling: number;
  /** Making the world that its scripts run in, which no script of any extension is spared. */
  world: number;
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

/** Traces what `act` lets the browser do. Gives the time of the scripts of the extension with this id. */
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
  const over = new Promise((done) => session.once('Tracing.tracingComplete', done));
  try {
    await act();
  } finally {
    await session.send('Tracing.end');
    await over;
    session.off('Tracing.dataCollected', collect);
  }
  return timeIn(events, extensionId);
}

const runs = /^(EvaluateScript|FunctionCall|v8\.compile|RunMicrotasks)$/;

function timeIn(events: readonly Event[], extensionId: string): OwnTime {
  const isOwn = ({ args }: Event) =>
    args?.data?.url?.startsWith(`chrome-extension://${extensionId}/`) === true;
  // The page is in the process where scripts run under an address of the web.
  const pages = new Set(
    events.filter(({ args }) => args?.data?.url?.startsWith('https:')).map(({ pid }) => pid),
  );
  const here = events.filter(({ ph, pid }) => ph === 'X' && pages.has(pid));
  const scripts = outermost(here.filter(({ name }) => runs.test(name)));
  // Promises that are not continued within a script are the extension's: the page of these benchmarks has none. With no
  // extension they are counted as well, as the proof of that.
  const own = scripts.filter((event) => isOwn(event) || event.name === 'RunMicrotasks');
  const compiling = here.filter((event) => event.name === 'v8.compile' && isOwn(event));
  const put = here.filter(
    ({ name, args }) =>
      name === 'ScriptInjection::InjectJs' && args?.chrome_extension_id?.extension_id === extensionId,
  );
  const within = own.filter((event) => put.some((outer) => holds(outer, event)));
  return { script: sum(own), compiling: sum(compiling), world: sum(put) - sum(within) };
}

/** Those that lie in no other one of the same thread. */
function outermost(events: readonly Event[]): Event[] {
  const found: Event[] = [];
  for (const event of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0)))
    if (!found.some((outer) => holds(outer, event))) found.push(event);
  return found;
}

const holds = (outer: Event, inner: Event): boolean =>
  outer.pid === inner.pid &&
  outer.tid === inner.tid &&
  outer.ts <= inner.ts &&
  inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);

/** The thread's own time, which other processes do not stretch. */
const sum = (events: readonly Event[]): number =>
  events.reduce((all, { tdur }) => all + (tdur ?? 0), 0) / 1000;
