import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { practiceCourts } from '@/components/court-pages/frame';
import { type Launched, launchChromium } from '../browser/chromium';
import { OverlayOnPage } from '../browser/overlay';
import { trappedExtension, trapWord } from '../browser/trapped';
import { signIn, walkToLinked } from '../browser/walk';
import { PracticeCourt } from '../practice-court/server';

/** Every read that the trap catches, on whatever page. */
async function caughtIn(also: string, walk: (page: Page) => Promise<void>): Promise<string[]> {
  const extension = trappedExtension(also);
  const browser: Launched = await launchChromium(court.port, { extension });
  const caught: string[] = [];
  try {
    const page = await browser.context.newPage();
    page.on('console', (message) => {
      if (message.text().includes(trapWord)) caught.push(message.text());
    });
    await walk(page);
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true, force: true });
  }
  return caught;
}

let court: PracticeCourt;
beforeAll(async () => {
  court = await PracticeCourt.start();
});
afterAll(() => court.stop());

test('from the landing page to linked, no field of the court and no password is read', async () => {
  court.begin('straight');
  const { ilsd } = practiceCourts;
  if (!ilsd) throw new Error('no practice court');
  expect(await caughtIn('', (page) => walkToLinked(page, ilsd, async () => undefined))).toEqual([]);
});

/** The sign-in with its passcode, then the upgrade to its end, every field filled in. */
async function upgrade(page: Page): Promise<void> {
  const overlay = new OverlayOnPage(page);
  await page.goto('https://pacer.psc.uscourts.gov/pscof/login.xhtml');
  await signIn(page);
  await page.locator('[id="mfaForm:mfaInput"]').fill('123456');
  await page.locator('[id="mfaForm:btnOk"]').click();
  await page.waitForURL(/maint\.jsf/);
  await overlay.waitFor(/Help code\s*A2/);
  await page.getByRole('link', { name: 'Upgrade', exact: true }).click();
  await overlay.waitFor(/Help code\s*A3/);
  for (const code of ['A4', 'A5']) {
    for (const box of await page.locator('[role=tabpanel]:visible input[type=text]:not([readonly])').all())
      await box.fill('anything');
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await overlay.waitFor(new RegExp(`Help code\\s*${code}`));
  }
  for (const box of await page.locator('[role=tabpanel]:visible input:not([readonly])').all())
    await box.fill('anything');
  for (const list of await page.locator('[role=tabpanel]:visible select').all())
    await list.selectOption({ index: 1 });
  await page.locator('h1').click();
  await expect.poll(() => overlay.text()).not.toContain('Still empty');
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await overlay.waitFor(/Help code\s*A6/);
}

function beginUpgrade(): void {
  court.begin('legacy-account');
  court.world = { ...court.world, pacer: { ...court.world.pacer, asks: ['passcode'] } };
}

test('from the sign-in to the end of the upgrade, no password, passcode, question or answer is read', async () => {
  beginUpgrade();
  expect(await caughtIn('', upgrade)).toEqual([]);
});

test.each([
  ['a password or an answer', "input[type='password'], [id*=answer1]", 'value'],
  ['which security question was chosen', 'select[id*=question1]', 'selectedIndex'],
])('the trap closes on a script that reads %s', async (_, selector, name) => {
  beginUpgrade();
  const read = `document.addEventListener('focusout', () => { try { void document.querySelector(${JSON.stringify(selector)})?.${name}; } catch {} });`;
  expect((await caughtIn(read, upgrade)).length).toBeGreaterThan(0);
});
