import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { practiceCourts } from '@/lib/simulator/frame';
import { linkForm } from '@/lib/simulator/pages';
import { signedInTo } from '../browser/walk';
import { fixtureOf } from '../scripts/fixture';
import { usePractice } from './practice';

const practice = usePractice();
const { ilsd } = practiceCourts;
if (!ilsd) throw new Error('no ilsd');
const html = linkForm({ court: ilsd, filer: false }).replace(/type="password"/, 'type="text"');
const at = 'https://ecf.ilsd.uscourts.gov/cgi-bin/LinkAccount.pl';

let popup: Page | null = null;
afterEach(() => popup?.close());

async function popupOver(url: string): Promise<Page> {
  const { context, worker, id } = practice.browser;
  const tab = await worker.evaluate(
    async (where) =>
      (
        await (
          globalThis as unknown as {
            chrome: { tabs: { query(filter: { url: string }): Promise<{ id: number }[]> } };
          }
        ).chrome.tabs.query({ url: where })
      )[0]?.id,
    `${url}*`,
  );
  popup = await context.newPage();
  await popup.setViewportSize({ width: 372, height: 640 });
  await popup.goto(`chrome-extension://${id}/popup.html?over=${tab}`);
  return popup;
}

test('on a page that looks different the popup shows its skeleton, without text or anything typed, and sends nothing', async () => {
  await signedInTo(practice.page, 'ilsd');
  practice.court.extra = (asked) =>
    asked.href === at ? { html: html.replace('</h2>', '</h2><p>Riley Example, 3:26-cv-12345</p>') } : null;
  await practice.page.goto(at);
  await practice.overlay.waitFor('looks different');
  for (const field of await practice.page.locator('#cmecfMainContent input[type=text]').all())
    await field.fill('jsample-typed');
  const asked = practice.court.requests.length;
  const page = await popupOver(at);
  await page.getByRole('button', { name: 'Show its skeleton' }).click();
  const text = await page.getByLabel('The page’s skeleton').inputValue();
  expect(text).toContain('Link a CM/ECF account to my PACER account');
  expect(text).toContain('id="cmecfMainContent"');
  expect(text).not.toMatch(/Riley|Example|12345|jsample|typed/);
  expect(fixtureOf(text, undefined)).toMatchObject({ path: 'court-link-form/ilsd-from-skeleton.html' });
  mkdirSync('.pictures', { recursive: true });
  await page.screenshot({ path: '.pictures/popup-skeleton.png', fullPage: true });
  await page.getByRole('button', { name: 'Copy the skeleton' }).click();
  await page.getByText('Copied.').waitFor();
  expect(practice.court.requests.length).toBe(asked);
  expect(await practice.page.locator('[data-ecf-link-guide]').count()).toBe(1);
});

test('on a page that does not look different the popup offers none', async () => {
  await signedInTo(practice.page, 'ilsd');
  await practice.page.goto(at);
  await practice.overlay.waitFor(/Help code\s*L5/);
  const page = await popupOver(at);
  await page.getByText('Help code L5').waitFor();
  expect(await page.getByRole('button', { name: 'Show its skeleton' }).count()).toBe(0);
});
