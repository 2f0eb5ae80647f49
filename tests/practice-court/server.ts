import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import { transformWithOxc } from 'vite';
import { appellateCourts } from '@/lib/simulator/appellate';
import { practiceCourts } from '@/lib/simulator/frame';
import type { SimResponse } from '@/lib/simulator/sim-request';
import { beginsAt, newSimState, type Scenario, type SimState, scenarios, visit } from '@/lib/simulator/site';
import { cmecfCss, pacerCss } from '@/lib/simulator/style';

/** The parts of the pages' own script: their behavior, and how they request partial updates. */
const scripts = ['../../lib/simulator/behavior.ts', './by-fetch.ts'];

/** A module as a part of a plain script, in which all parts can use each other. */
async function asScript(file: string): Promise<string> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path);
  return code.replace(/^import .*$/gm, '').replace(/^export /gm, '');
}

/** The last line of the pages' own script, which starts it. */
const start = '\ninstallCmecf(window);\ninstallPartialUpdates(window, byFetch(window));\n';

/** What a test adds to the practice court. */
interface ExtraAnswer {
  html: string;
  headers?: Record<string, string>;
  /** Milliseconds until it is sent. */
  after?: number;
}

/** Answers that a test adds to the practice court; null leaves a request to the practice court. */
export type Extra = (url: URL) => ExtraAnswer | null;

/**
 * A page that comes in the place of one of the practice court's own. `answered`: the request has done its work, and only
 * its answer is lost; otherwise the same request has to be sent again.
 */
export interface Replacement {
  html: string;
  status: number;
  answered: boolean;
}

/**
 * The practice court: PACER's sign-in and five courts' CM/ECF sites, on loopback over HTTPS with a certificate made on
 * the spot. One person at a time; `state` is what they have done so far.
 */
export class PracticeCourt {
  state: SimState = newSimState('straight');
  /** Every request that came in, for the tests that hold the extension to making none of its own. */
  readonly requests: string[] = [];
  extra: Extra = () => null;
  /** Asked before each whole page, with its address and method; null leaves the practice court's own. */
  replace: (page: { url: URL; method: 'GET' | 'POST' }) => Replacement | null = () => null;

  private constructor(
    private readonly server: Server,
    private readonly script: string,
  ) {}

  static async start(port = 0): Promise<PracticeCourt> {
    const pem = await generate([{ name: 'commonName', value: 'Practice court' }], {
      keySize: 2048,
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: '*.uscourts.gov' }] }],
    });
    const code = (await Promise.all(scripts.map(asScript))).join('\n');
    let court: PracticeCourt | undefined;
    const server = createServer({ key: pem.private, cert: pem.cert }, (request, response) =>
      court?.answer(request, response),
    );
    court = new PracticeCourt(server, `${code}${start}`);
    await new Promise<void>((ready, failed) => {
      server.once('error', failed);
      server.listen(port, '127.0.0.1', ready);
    });
    return court;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  begin(scenario: Scenario, filer?: string): void {
    this.state = newSimState(scenario, filer);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(`https://${request.headers.host?.split(':')[0]}${request.url}`);
    this.requests.push(`${request.method} ${url.href}`);
    request.resume();
    const send = (type: string, body: string, headers: Record<string, string> = {}) =>
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store', ...headers }).end(body);
    const extra = this.extra(url);
    if (extra) {
      setTimeout(() => send('text/html', extra.html, extra.headers), extra.after ?? 0);
      return;
    }
    if (url.pathname === '/lib/core.js') return void send('text/javascript', this.script);
    if (url.pathname === '/css/default.css') return void send('text/css', cmecfCss);
    if (url.pathname === '/css/pacer.css') return void send('text/css', pacerCss);
    if (/\.(png|gif|jpg|ico|js|css)$/.test(url.pathname)) return void response.writeHead(404).end();
    if (url.hostname === 'practice.uscourts.gov') {
      this.lobby(url, response);
      return;
    }
    const source = request.headers['faces-source'];
    const method = request.method === 'POST' ? 'POST' : 'GET';
    const visited = visit(this.state, {
      method,
      url,
      ...(typeof source === 'string' ? { source } : {}),
    });
    if (!visited)
      return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not in the practice court.');
    const other = visited[1].type === 'page' ? this.replace({ url, method }) : null;
    if (!other || other.answered) this.state = visited[0];
    if (other)
      return void response
        .writeHead(other.status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
        .end(other.html);
    sendResponse(visited[1], response, send);
  }

  /** The page on which people choose a court and what goes wrong there. */
  private lobby(url: URL, response: ServerResponse): void {
    const scenario = url.searchParams.get('scenario');
    const court = url.searchParams.get('court');
    if (scenario && court && scenario in scenarios && starts.has(court)) {
      this.begin(scenario as Scenario);
      const start = beginsAt(scenario as Scenario) ?? starts.get(court) ?? '';
      response.writeHead(302, { Location: start }).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(lobbyPage());
  }
}

/** The simulated courts, each with the address where it begins. */
const starts = new Map([
  ...Object.values(practiceCourts).map(({ id }) => [id, `https://ecf.${id}.uscourts.gov/`] as const),
  ...appellateCourts.map(
    ({ id, host, base }) => [id, `https://${host}${base === '/bn' ? '/bn/' : '/'}`] as const,
  ),
]);

function sendResponse(
  simulated: SimResponse,
  response: ServerResponse,
  send: (type: string, body: string) => unknown,
): void {
  if (simulated.type === 'page') send('text/html; charset=utf-8', simulated.html);
  else if (simulated.type === 'redirect') response.writeHead(302, { Location: simulated.to }).end();
  else {
    const updates = Object.entries(simulated.updates)
      .map(([id, html]) => `<update id="${id}"><![CDATA[${html}]]></update>`)
      .join('');
    const shows = (['show', 'hide'] as const)
      .flatMap((act) => (simulated[act] ?? []).map((id) => `<extension ln="${act}" id="${id}"></extension>`))
      .join('');
    const redirect = simulated.redirect
      ? `<redirect url="${simulated.redirect.replace(/&/g, '&amp;')}"></redirect>`
      : '';
    send(
      'text/xml',
      `<?xml version="1.0"?><partial-response>${redirect}<changes>${updates}${shows}</changes></partial-response>`,
    );
  }
}

function lobbyPage(): string {
  const rows = Object.entries(scenarios)
    .map(([id, text]) => {
      const links = [...starts.keys()]
        .map((court) => `<a href="/?court=${court}&scenario=${id}">${court}</a>`)
        .join(' ');
      return `<tr><td>${text}</td><td>${links}</td></tr>`;
    })
    .join('');
  return `<!doctype html><meta charset="utf-8"><title>Practice court</title><style>body{font:16px sans-serif;max-width:46em;margin:3em auto;padding:0 1em}td{padding:.4em 1em .4em 0}a{margin-right:.8em}</style>
<h1>Practice court</h1><p>An imitation of PACER and five courts on this computer. Sign in with anything: what you type is not looked at.</p><table>${rows}</table>`;
}
