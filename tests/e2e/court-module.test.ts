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

test('a court whose module cannot be loaded: the panel shows all the same, and claims no number', async () => {
  const { page, overlay } = practice;
  await page.goto('https://ecf.ilsd.uscourts.gov/');
  await overlay.waitFor('Guide me in this court');
  await overlay.click('Guide me');
  expect(await overlay.waitFor(/Help code\s*L1/)).toMatch(/this court\s*Step 1 of 7/);
  await page.getByRole('link', { name: 'Document Filing System' }).click();
  expect(await overlay.waitFor(/Help code\s*S1/)).toMatch(/this court\s*Step 2 of 7/);
});

test('other courts are as they were', async () => {
  await practice.page.goto('https://ecf.moeb.uscourts.gov/');
  await practice.overlay.waitFor('Guide me in Bankr. E.D. Mo.');
});

test('a court page loads its own court’s module and no other, side by side with the overlay', async () => {
  const { page, overlay, browser } = practice;
  const session = await browser.context.newCDPSession(page);
  await session.send('Network.enable');
  // An address that changes is first sent on to the file itself: the same request, told twice.
  const asked = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({ request, timestamp }) => {
    const { protocol, pathname } = new URL(request.url);
    if (protocol === 'chrome-extension:' && !asked.has(pathname)) asked.set(pathname, timestamp);
  });
  await page.goto('https://ecf.moeb.uscourts.gov/');
  await overlay.waitFor('Guide me');
  expect([...asked.keys()].sort()).toEqual(['/courts/moeb.js', '/overlay.js']);
  const [first = 0, second = 1] = asked.values();
  expect(second - first).toBeLessThan(0.02);
});
