import type { Page } from 'playwright-core';
import type { PracticeCourt } from '@/components/court-pages/frame';
import { OverlayOnPage } from './overlay';

export interface Stop {
  /** "L5" */
  code: string;
  /** What the panel said, as text. */
  said: string;
}

/**
 * Walks the whole flow as a filer does, from the landing page to the filing menus: the extension only shows, every click
 * and every key is the person's. `at` is called at each step, with the panel shown. Stops with an error where the guide
 * does not show the step that it should.
 */
export async function walkToLinked(
  page: Page,
  court: PracticeCourt,
  at: (stop: Stop) => Promise<void>,
): Promise<void> {
  const overlay = new OverlayOnPage(page);
  const step = async (code: string) => {
    const said = await overlay.waitFor(new RegExp(`Help code\\s*${code}`));
    await at({ code, said });
  };
  await page.goto(`https://ecf.${court.id}.uscourts.gov/`);
  await overlay.waitFor('Guide me in');
  await overlay.click('Guide me');
  await step('L1');
  await page.getByRole('link', { name: 'Document Filing System' }).click();
  await step('S1');
  await signIn(page);
  await step('L2');
  await page
    .locator('#topmenu')
    .getByRole('link', { name: /tilities/ })
    .click();
  if (court.linkBehindNextGenItems) {
    await step('L4');
    await page.getByRole('link', { name: 'NextGen Release 1.1 Menu Items' }).click();
    await step('L4');
  } else await step('L3');
  await page.locator('#cmecfMainContent').getByRole('link', { name: 'Link a CM/ECF account' }).click();
  await step('L5');
  await enterOldLogin(page);
  await step('L6');
  await page.getByRole('button', { name: 'Submit' }).click();
  await step('L7');
  await page.locator('#topmenu').getByRole('link', { name: /uery/ }).click();
  await step('L8');
}

/** Types anything: the practice court looks at none of it. */
export async function signIn(page: Page): Promise<void> {
  await page.locator('[id="loginForm:loginName"]').fill('jordansample');
  await page.locator('[id="loginForm:password"]').fill('Practice-Only-1');
  await page.locator('[id="loginForm:fbtnLogin"]').click();
}

export async function enterOldLogin(page: Page): Promise<void> {
  await page.locator('#cmecfMainContent input[type=text]').fill('jsample');
  await page.locator('#cmecfMainContent input[type=password]').fill('old-practice');
  await page.getByRole('button', { name: 'Submit' }).click();
}

/** Signs in from the court's own login and waits until its first page stands. */
export async function signedInTo(page: Page, courtId: string): Promise<void> {
  await page.goto(`https://ecf.${courtId}.uscourts.gov/cgi-bin/login.pl`);
  await signIn(page);
  // By host: the sign-in's own address holds the court's first page as a parameter.
  await page.waitForURL((url) => url.hostname === `ecf.${courtId}.uscourts.gov`, { waitUntil: 'load' });
}
