import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtExtension } from '../browser/chromium';
import { findChromium } from '../browser/find';
import { until } from '../browser/until';
import { PracticeCourt } from '../practice-court/server';
import { linkPage } from './link-page';

/** What the pages tell of themselves, each a few times per second: whether it is prepared, and whether the guide is on it. */
let told: string[];
let court: PracticeCourt;
beforeEach(async () => {
  told = [];
  court = await PracticeCourt.start();
});
afterEach(() => court.stop());

const first = 'https://ecf.ilsd.uscourts.gov/cgi-bin/first';

/** Has the browser prepare the link form, and opens it once that has told of itself for a while. */
const preparing = `<p>The page before</p>
<script type="speculationrules">{ "prerender": [{ "source": "list", "urls": ["${linkPage.url}"], "eagerness": "immediate" }] }</script>
<script>
  setInterval(async () => {
    if ((await (await fetch('/cgi-bin/go-on')).text()) === 'yes') location.href = '${linkPage.url}';
  }, 100);
</script>`;

const telling = `<script>
  setInterval(() => {
    const guide = document.querySelector('[data-ecf-link-guide]') ? 'guide' : 'nothing';
    fetch('/cgi-bin/told?' + (document.prerendering ? 'prepared' : 'shown') + '-' + guide);
  }, 200);
</script>`;

const waited = () => told.filter((one) => one.startsWith('prepared')).length >= 8;

/** Without the tests' own driver: while a debugger is attached the browser prepares no page. */
function openBrowser(): () => Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'ecf-link-guide-prepared-'));
  const browser = spawn(
    findChromium(),
    [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-quic',
      '--ignore-certificate-errors',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${builtExtension}`,
      `--load-extension=${builtExtension}`,
      `--host-resolver-rules=MAP *.uscourts.gov 127.0.0.1:${court.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      first,
    ],
    { stdio: 'ignore', detached: true },
  );
  return async () => {
    const gone = new Promise((done) => browser.once('exit', done));
    // With all the processes that it began, which may write for a moment after it has gone.
    if (browser.pid) process.kill(-browser.pid);
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 30, retryDelay: 100 });
  };
}

test('a page that the browser prepares has nothing of the guide before it is opened, and the panel then', async () => {
  court.extra = ({ href, pathname, search }) => {
    if (pathname === '/cgi-bin/told') told.push(search.slice(1));
    const pages: Record<string, string> = {
      '/cgi-bin/first': preparing,
      '/cgi-bin/go-on': waited() ? 'yes' : 'not yet',
      '/cgi-bin/told': '',
      ...(href === linkPage.url ? { [pathname]: linkPage.form.replace('</head>', `${telling}</head>`) } : {}),
    };
    const html = pages[pathname];
    return html === undefined ? null : { html, headers: { 'Content-Type': 'text/html; charset=utf-8' } };
  };
  const close = openBrowser();
  try {
    await until(
      async () => told.includes('shown-guide'),
      (isShown) => isShown,
      () => `the panel did not come on the page that was prepared; the pages told: ${told.join(' ')}`,
      60_000,
    );
  } finally {
    await close();
  }
  expect(told.filter((one) => one === 'prepared-nothing').length).toBeGreaterThanOrEqual(8);
  expect(told).not.toContain('prepared-guide');
});
