import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { practiceCourts } from '@/components/court-pages/frame';
import { type Launched, launchChromium } from '../browser/chromium';
import { OverlayOnPage } from '../browser/overlay';
import { trappedExtension, trapWord } from '../browser/trapped';
import { upgrade } from '../browser/upgrade';
import { walkToLinked } from '../browser/walk';
import { PracticeCourt } from '../practice-court/server';

/** Every read that the trap catches, on whatever page. */
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
  court.world = { ...court.world, pacer: { ...court.world.pacer, asks: ['passcode'] } };
}

test('from the sign-in to the end of the upgrade, no password, passcode, question or answer is read', async () => {
  beginUpgrade();
  expect(await caughtIn('', upgradeGuided)).toEqual([]);
});

test.each([
  ['a password or an answer', "input[type='password'], [id*=answer1]", 'value'],
  ['which security question was chosen', 'select[id*=question1]', 'selectedIndex'],
])('the trap closes on a script that reads %s', async (_, selector, name) => {
  beginUpgrade();
  const read = `document.addEventListener('focusout', () => { try { void document.querySelector(${JSON.stringify(selector)})?.${name}; } catch {} });`;
  expect((await caughtIn(read, upgradeGuided)).length).toBeGreaterThan(0);
});
