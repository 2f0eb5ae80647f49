import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { practiceCourts } from '@/lib/simulator/frame';
import { type Launched, launchChromium } from '../browser/chromium';
import { enroll } from '../browser/enroll';
import { OverlayOnPage } from '../browser/overlay';
import { trappedExtension, trapWord } from '../browser/trapped';
import { upgrade } from '../browser/upgrade';
import { walkToLinked } from '../browser/walk';
import { PracticeCourt } from '../practice-court/server';

/** Every read that the trap catches, on any page. */
async function caughtIn(also: string, walk: (page: Page) => Promise<void>): Promise<string[]> {
  const extension = trappedExtension(also);
  const browser: Launched = await launchChromium(court.port, { extension, closeWelcome: true });
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

const upgradeGuided = (page: Page) => {
  const overlay = new OverlayOnPage(page);
  return upgrade(page, (what) => overlay.waitFor(what));
};

function beginUpgrade(): void {
  court.begin('legacy-account');
  court.state = { ...court.state, pacer: { ...court.state.pacer, dialogs: ['passcode'] } };
}

test('from the sign-in to the end of the upgrade, no password, passcode, question or answer is read', async () => {
  beginUpgrade();
  expect(await caughtIn('', upgradeGuided)).toEqual([]);
});

/** Guided on the account's pages: by a court that is being guided. */
const enrollGuided = async (page: Page) => {
  const overlay = new OverlayOnPage(page);
  await page.goto('https://ecf.ilsd.uscourts.gov/');
  await overlay.waitFor('Guide me in');
  await overlay.click('Guide me');
  await overlay.waitFor(/Help code\s*L1/);
  await enroll(page, (what) => overlay.waitFor(what));
};

test('while an app is added and backup codes are shown, no field, key or code is read', async () => {
  court.begin('upgraded-account');
  expect(await caughtIn('', enrollGuided)).toEqual([]);
});

test('the trap catches a script that reads the page as a whole', async () => {
  court.begin('upgraded-account');
  const read = `new MutationObserver(() => void document.body.textContent).observe(document, { childList: true, subtree: true });`;
  expect((await caughtIn(read, enrollGuided)).join()).toContain('the text of a key or a code');
});

test.each([
  ['a password or an answer', "input[type='password'], [id*=answer1]", 'value'],
  ['which security question was chosen', 'select[id*=question1]', 'selectedIndex'],
])('the trap catches a script that reads %s', async (_, selector, name) => {
  beginUpgrade();
  const read = `document.addEventListener('focusout', () => { try { void document.querySelector(${JSON.stringify(selector)})?.${name}; } catch {} });`;
  expect((await caughtIn(read, upgradeGuided)).length).toBeGreaterThan(0);
});
