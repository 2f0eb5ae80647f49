import { expect, test } from 'vitest';
import { enroll } from '../browser/enroll';
import { frames } from '../browser/frames';
import { overlaps } from '../browser/overlay';
import { signIn } from '../browser/walk';
import { usePractice } from './practice';

/** The panel beside forms in which nothing is pointed at, at 200 % zoom and in a window as narrow as a phone's. */
const practice = usePractice({ viewport: { width: 1280, height: 800 } });
const sizes = [
  { width: 640, height: 400 },
  { width: 400, height: 700 },
];
const guided = { v: 1, guiding: true, offer: 'ask', awaitingMenus: null };

/** The fields and buttons of the page that the panel covers, by id or text. */
async function covered(which = 'input, select, textarea, button'): Promise<string[]> {
  await frames(practice.page);
  const panel = await practice.overlay.box();
  const fields = await practice.page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .filter((field) => field.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((field) => {
          const { x, y, width, height } = field.getBoundingClientRect();
          return { name: field.id || (field.textContent ?? ''), box: { x, y, width, height } };
        }),
    which,
  );
  return fields.filter(({ box }) => panel && overlaps(box, panel)).map(({ name }) => name);
}

async function isFreeAtEverySize(screen: string): Promise<void> {
  for (const size of sizes) {
    await practice.page.setViewportSize(size);
    await expect.poll(() => covered(), { message: `${screen} at ${size.width}` }).toEqual([]);
    expect(await practice.overlay.code(), screen).not.toBeNull();
  }
}

async function signedIn(): Promise<void> {
  await practice.page.goto('https://pacer.psc.uscourts.gov/pscof/login.xhtml');
  await signIn(practice.page);
  await practice.page.waitForURL(/maint\.jsf/);
}

test('registration: no field and no button of a screen is under the panel', async () => {
  const { court, page, overlay } = practice;
  court.begin('new-filer-account');
  await practice.keep({
    'court:ilsd': { v: 1, times: { tracked: 1, neverFiled: 2 }, step: null, stepAt: 0 },
    'guidance:account': guided,
  });
  await signedIn();
  await page.getByRole('link', { name: 'Maintenance' }).click();
  await page.getByRole('link', { name: /^Attorney Admissions/ }).click();
  for (const said of [/kind of court/, /E-File Registration Only/, /Email Frequency/, /optional/]) {
    await overlay.waitFor(said);
    await isFreeAtEverySize(String(said));
    await page.getByRole('button', { name: 'Next', exact: true }).click();
  }
  await overlay.waitFor(/acknowledgments/);
  await isFreeAtEverySize('terms');
});

test('multifactor: no field and no button of a screen is under the panel', async () => {
  practice.court.begin('multifactor-account');
  await practice.keep({ 'guidance:account': guided });
  await enroll(practice.page, async (what, screen) => {
    await practice.overlay.waitFor(what);
    if (screen !== 'account') await isFreeAtEverySize(screen);
  });
});

test('where the panel has no room beside all fields, the one that the person is in is free, and its chip opens it again', async () => {
  const { page, overlay } = practice;
  await practice.keep({ 'guidance:account': guided });
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto('https://pacer.psc.uscourts.gov/pscof/registration.jsf');
  await overlay.waitFor(/Help code\s*R1/);
  expect(await covered()).not.toEqual([]);
  const fields = page.locator('input:visible');
  expect(await fields.count()).toBeGreaterThan(3);
  for (const field of await fields.all()) {
    await field.focus();
    await expect.poll(() => covered('input:focus')).toEqual([]);
  }
  // As wide as the window: only the chip has room.
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.style.cssText = 'position:fixed; inset:20px; z-index:1';
    document.body.append(field);
    field.focus();
  });
  await overlay.waitFor(/^PACER\s+R1$/);
  await overlay.click('PACER');
  await overlay.waitFor(/Help code\s*R1/);
  await page.locator('textarea').focus();
  await overlay.waitFor(/^PACER\s+R1$/);
});
