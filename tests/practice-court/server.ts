import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import { transformWithOxc } from 'vite';
import { appellateCourts } from '@/components/court-pages/appellate';
import { practiceCourts } from '@/components/court-pages/frame';
import {
  type Answer,
  beginsAt,
  newWorld,
  type Scenario,
  scenarios,
  visit,
  type World,
} from '@/components/court-pages/site';
import { cmecfCss, pacerCss } from '@/components/court-pages/style';

/** Starts the pages' own script, as the last line of it. */
const start = '\ninstallCmecf(window);\ninstallPartialUpdates(window, byFetch(window));\n';

/** What other hosts and paths a test adds to the imitation: null leaves the request to the practice court. */
export type Extra = (url: URL) => { html: string; headers?: Record<string, string> } | null;

/**
 * The practice court: PACER's sign-in and five courts' CM/ECF sites, on loopback over HTTPS with a certificate made on
 * the spot. One person at a time; `world` is what they have done so far.
 */
export class PracticeCourt {
  world: World = newWorld('straight');
  /** Every request that came in, for the tests that hold the extension to making none of its own. */
  readonly requests: string[] = [];
  extra: Extra = () => null;

  private constructor(
    private readonly server: Server,
    private readonly script: string,
  ) {}

  static async start(port = 0): Promise<PracticeCourt> {
    const pem = await generate([{ name: 'commonName', value: 'Practice court' }], {
      keySize: 2048,
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: '*.uscourts.gov' }] }],
    });
    const source = fileURLToPath(new URL('../../components/court-pages/behaviour.ts', import.meta.url));
    const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source);
    let court: PracticeCourt | undefined;
    const server = createServer({ key: pem.private, cert: pem.cert }, (request, response) =>
      court?.answer(request, response),
    );
    court = new PracticeCourt(server, `${code.replace(/^export /gm, '')}${start}`);
    await new Promise<void>((ready, failed) => {
      server.once('error', failed);
      server.listen(port, '127.0.0.1', ready);
    });
    return court;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  begin(scenario: Scenario): void {
    this.world = newWorld(scenario);
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
    if (extra) return void send('text/html', extra.html, extra.headers);
    if (url.pathname === '/lib/core.js') return void send('text/javascript', this.script);
    if (url.pathname === '/css/default.css') return void send('text/css', cmecfCss);
    if (url.pathname === '/css/pacer.css') return void send('text/css', pacerCss);
    if (/\.(png|gif|jpg|ico|js|css)$/.test(url.pathname)) return void response.writeHead(404).end();
    if (url.hostname === 'practice.uscourts.gov') {
      this.lobby(url, response);
      return;
    }
    const source = request.headers['faces-source'];
    const visited = visit(this.world, {
      method: request.method === 'POST' ? 'POST' : 'GET',
      url,
      ...(typeof source === 'string' ? { source } : {}),
    });
    if (!visited)
      return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not in the practice court.');
    this.world = visited[0];
    sendAnswer(visited[1], response, send);
  }

  /** Where a newcomer chooses a court and what is to go wrong. */
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

/** The imitated courts and where each begins. */
const starts = new Map([
  ...Object.values(practiceCourts).map(({ id }) => [id, `https://ecf.${id}.uscourts.gov/`] as const),
  ...appellateCourts.map(
    ({ id, host, base }) => [id, `https://${host}${base === '/bn' ? '/bn/' : '/'}`] as const,
  ),
]);

function sendAnswer(
  answer: Answer,
  response: ServerResponse,
  send: (type: string, body: string) => unknown,
): void {
  if (answer.type === 'page') send('text/html; charset=utf-8', answer.html);
  else if (answer.type === 'redirect') response.writeHead(302, { Location: answer.to }).end();
  else {
    const updates = Object.entries(answer.updates)
      .map(([id, html]) => `<update id="${id}"><![CDATA[${html}]]></update>`)
      .join('');
    const shows = (['show', 'hide'] as const)
      .flatMap((act) => (answer[act] ?? []).map((id) => `<extension ln="${act}" id="${id}"></extension>`))
      .join('');
    const redirect = answer.redirect
      ? `<redirect url="${answer.redirect.replace(/&/g, '&amp;')}"></redirect>`
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
