import type { Page } from 'playwright-core';
import type { PracticeCourt } from '@/lib/simulator/frame';
import { OverlayOnPage } from './overlay';
import { untilSettled } from './settled';

export interface Stop {
  /** "L5" */
  code: string;
  /** What the panel said, as text. */
  said: string;
}

/** A filer with any browser, who uses real mouse and key events. */
export interface Filer {
  /** Waits until the overlay shows this, and returns its text. */
  shown(what: RegExp | string): Promise<string>;
  /** Presses one of the overlay's own buttons. */
  pressShown(label: string): Promise<void>;
  goto(url: string): Promise<void>;
  /** Follows the first link with this text, under the element that `within` selects. */
  follow(within: string, text: RegExp): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  /** Presses the page's own button, and waits for the page that it leads to. */
  press(selector: string): Promise<void>;
}

/**
 * Goes through all steps as a filer does, from the landing page to the filing menus: the extension only shows what to do,
 * every click and every key is the person's. `at` is called at each step, with the panel shown. Throws an error if the
 * guide does not show the right step.
 */
export async function walk(
  filer: Filer,
  court: PracticeCourt,
  at: (stop: Stop) => Promise<void>,
): Promise<void> {
  const step = async (code: string) => {
    const said = await filer.shown(new RegExp(`Help code\\s*${code}`));
    await at({ code, said });
  };
  await filer.goto(`https://ecf.${court.id}.uscourts.gov/`);
  await filer.shown('Guide me in');
  await filer.pressShown('Guide me');
  await step('L1');
  await filer.follow('body', /Document Filing System/);
  await step('S1');
  await filer.fill('[id="loginForm:loginName"]', 'jordansample');
  await filer.fill('[id="loginForm:password"]', 'Practice-Only-1');
  await filer.press('[id="loginForm:fbtnLogin"]');
  await step('L2');
  await filer.follow('#topmenu', /tilities/);
  if (court.linkBehindNextGenItems) {
    await step('L4');
    await filer.follow('body', /NextGen Release 1.1 Menu Items/);
    await step('L4');
  } else await step('L3');
  await filer.follow('#cmecfMainContent', /Link a CM\/ECF account/);
  await step('L5');
  await filer.fill('#cmecfMainContent input[type=text]', 'jsample');
  await filer.fill('#cmecfMainContent input[type=password]', 'old-practice');
  await filer.press('#cmecfMainContent input[type=submit]');
  await step('L6');
  await filer.press('#cmecfMainContent input[type=submit]');
  await step('L7');
  await filer.follow('#topmenu', /uery/);
  await step('L8');
}

/** The same in Chromium. */
export function walkToLinked(
  page: Page,
  court: PracticeCourt,
  at: (stop: Stop) => Promise<void>,
): Promise<void> {
  const overlay = new OverlayOnPage(page);
  const filer: Filer = {
    shown: async (what) => {
      await overlay.waitFor(what);
      // A person reads what is shown; meanwhile it is written down, which the next page may need.
      await untilSettled(page);
      return overlay.waitFor(what);
    },
    pressShown: (label) => overlay.click(label),
    goto: async (url) => void (await page.goto(url)),
    follow: (within, text) => page.locator(within).getByRole('link', { name: text }).first().click(),
    fill: (selector, text) => page.locator(selector).fill(text),
    press: (selector) => page.locator(selector).click(),
  };
  return walk(filer, court, at);
}

/** Types anything: the practice court does not check it. */
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

/** Signs in from the court's own login and waits for its first page. */
export async function signedInTo(page: Page, courtId: string): Promise<void> {
  await page.goto(`https://ecf.${courtId}.uscourts.gov/cgi-bin/login.pl`);
  await signIn(page);
  // By host: the sign-in's own address has the court's first page as a parameter.
  await page.waitForURL((url) => url.hostname === `ecf.${courtId}.uscourts.gov`, { waitUntil: 'load' });
}

/** Goes to PACER's sign-in for S.D. Ill., guided from the court's landing page on. */
export async function guidedToSignIn(page: Page, overlay: OverlayOnPage): Promise<void> {
  await page.goto('https://ecf.ilsd.uscourts.gov/');
  await overlay.waitFor('Guide me');
  await overlay.click('Guide me');
  await overlay.waitFor(/L1/);
  await page.getByRole('link', { name: 'Document Filing System' }).click();
  await overlay.waitFor(/Help code\s*S1/);
}
