import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtExtension } from '../browser/chromium';
import { usePractice } from './practice';

/** A copy of the extension in which one court's module is missing, as after an update under an open page. */
const extension = mkdtempSync(join(tmpdir(), 'ecf-link-guide-without-'));
cpSync(builtExtension, extension, { recursive: true });
rmSync(join(extension, 'courts/ilsd.js'));
afterAll(() => rmSync(extension, { recursive: true, force: true }));

const practice = usePractice({ extension });

test('a court whose module cannot be loaded: the panel is shown without a number', async () => {
  const { page, overlay } = practice;
  await page.goto('https://ecf.ilsd.uscourts.gov/');
  await overlay.waitFor('Guide me in this court');
  await overlay.click('Guide me');
  expect(await overlay.waitFor(/Help code\s*L1/)).toMatch(/this court\s*Step 1 of 7/);
  await page.getByRole('link', { name: 'Document Filing System' }).click();
  expect(await overlay.waitFor(/Help code\s*S1/)).toMatch(/this court\s*Step 2 of 7/);
});

test('other courts are not affected', async () => {
  await practice.page.goto('https://ecf.moeb.uscourts.gov/');
  await practice.overlay.waitFor('Guide me in Bankr. E.D. Mo.');
});

test('a court page loads its own court’s module and no other, in parallel with detectors and overlay', async () => {
  const { page, overlay, browser } = practice;
  const session = await browser.context.newCDPSession(page);
  await session.send('Network.enable');
  const files = ['/court-detectors.js', '/courts/moeb.js', '/overlay.js'];
  const asked = new Map<string, string>();
  let askedBeforeAnyCame = 0;
  session.on('Network.requestWillBeSent', ({ request, requestId }) => {
    const { protocol, pathname } = new URL(request.url);
    // An address that changes is first sent on to the file itself: the same request, told twice.
    if (protocol === 'chrome-extension:') asked.set(requestId, pathname);
  });
  session.on('Network.loadingFinished', ({ requestId }) => {
    if (asked.has(requestId)) askedBeforeAnyCame ||= asked.size;
  });
  await page.goto('https://ecf.moeb.uscourts.gov/');
  await overlay.waitFor('Guide me');
  expect([...asked.values()].sort()).toEqual(files);
  expect(askedBeforeAnyCame).toBe(files.length);
});
