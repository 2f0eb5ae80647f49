import { expect, test } from 'vitest';
import { appellateCourts } from '@/lib/simulator/appellate';
import { untilSettled } from '../browser/settled';
import { signIn } from '../browser/walk';
import { usePractice } from './practice';

const practice = usePractice();

/** From the landing page to the confirmation, as a filer in a court of appeals. */
async function walk(
  court: (typeof appellateCourts)[number],
  at: (code: string, said: string) => Promise<void>,
) {
  const { page, overlay } = practice;
  const step = async (code: string) => {
    await at(code, await overlay.waitFor(new RegExp(`Help code\\s*${code}`)));
    await untilSettled(page);
  };
  await page.goto(`https://${court.host}${court.base === '/bn' ? '/bn/' : '/'}`);
  await overlay.waitFor('Guide me in');
  await overlay.click('Guide me');
  await step('L1');
  await page.getByRole('link', { name: 'CM/ECF Document Filing System' }).click();
  await step('S1');
  await signIn(page);
  await step('L3');
  await page.getByRole('link', { name: 'Link my filer account' }).click();
  await step('L5');
  await page.locator('input[type=text]').fill('jsample');
  await page.locator('input[type=password]').fill('old-practice');
  await page.getByRole('button', { name: 'Submit' }).click();
  await step('L6');
  await page.getByRole('button', { name: 'Submit' }).click();
  await step('L7');
  await page.getByRole('link', { name: 'Continue' }).click();
  await step('L8');
}

test.each(appellateCourts)('$id: six steps of its own, and no word of filing menus', async (court) => {
  const counts: string[] = [];
  await walk(court, async (code, said) => {
    counts.push(`${code} ${/Step \d of \d/.exec(said)?.[0]}`);
    expect(said).not.toMatch(/looks different|Civil and Criminal|Utilities/);
    const ring = /L[78]/.test(code) ? 'no ring' : 'free';
    await expect.poll(() => practice.overlay.ringed(), { message: code }).toBe(ring);
    await practice.picture(`appellate-${court.id}-${code}`);
  });
  expect(counts).toEqual([
    'L1 Step 1 of 6',
    'S1 Step 2 of 6',
    'L3 Step 3 of 6',
    'L5 Step 4 of 6',
    'L6 Step 5 of 6',
    'L7 Step 6 of 6',
    'L8 Step 6 of 6',
  ]);
  await expect
    .poll(() => practice.stored())
    .toMatchObject({
      [`court:${court.id}`]: { status: 'linked', knownBy: 'confirmation-seen' },
      [`guidance:${court.id}`]: { guiding: false, awaitingMenus: null },
    });
  await practice.page.reload();
  await untilSettled(practice.page);
  expect(await practice.overlay.text()).toBeNull();
});

test('a refused filer login: PACER Service Center, and lowercase', async () => {
  practice.court.begin('wrong-password');
  const { page, overlay } = practice;
  await page.goto('https://ecf.ca7.uscourts.gov/n/AttorneyFiling/login.jsf');
  await signIn(page);
  await page.getByRole('link', { name: 'Link my filer account' }).click();
  await overlay.waitFor(/Help code\s*L5/);
  await page.locator('input[type=password]').fill('old-practice');
  await page.getByRole('button', { name: 'Submit' }).click();
  const said = await overlay.waitFor(/Help code\s*X2/);
  expect(said).toContain('lowercase');
  expect(said).toContain('(800) 676-6856');
});

test('no confirmation was seen: the person’s word is asked for', async () => {
  const { page, overlay } = practice;
  await page.goto('https://ecf.ca7.uscourts.gov/n/AttorneyFiling/login.jsf');
  await signIn(page);
  await page.getByRole('link', { name: 'Link my filer account' }).click();
  await page.locator('input[type=password]').fill('old-practice');
  await page.getByRole('button', { name: 'Submit' }).click();
  await overlay.waitFor(/Help code\s*L6/);
  await untilSettled(page);
  const goHome = () => page.goto('https://ecf.ca7.uscourts.gov/n/AttorneyFiling/home.jsf');
  await goHome();
  expect(await overlay.waitFor(/Help code\s*L7/)).toContain('The entry for linking is still on this page');
  expect(await practice.stored()).toMatchObject({ 'court:ca7': { status: 'in-progress' } });
  await practice.picture('appellate-say-entry');
  practice.court.state.courts.ca7 = { tries: 1, linked: true };
  await goHome();
  expect(await overlay.waitFor(/Help code\s*L7/)).toContain('The entry for linking is not on this page');
  await practice.picture('appellate-say');
  await overlay.click('The court confirmed the link');
  const said = await overlay.waitFor(/Help code\s*L8/);
  expect(said).toContain('because you said so');
  expect(said).not.toContain('You chose this page');
  await practice.picture('appellate-said');
  expect(await practice.stored()).toMatchObject({
    'court:ca7': { status: 'linked', knownBy: 'said-by-you' },
    'guidance:ca7': { guiding: false, awaitingMenus: null },
  });
});

test('a training site is a wrong page while guiding, and has nothing otherwise', async () => {
  const { page, overlay } = practice;
  const login = '<a href="/cgi-bin/login.pl">Eastern District of Missouri - Document Filing System</a>';
  practice.court.extra = (url) => (url.hostname === 'ecf-train.moeb.uscourts.gov' ? { html: login } : null);
  await page.goto('https://ecf-train.moeb.uscourts.gov/');
  await untilSettled(page);
  expect(await overlay.text()).toBeNull();
  await page.goto('https://ecf.moeb.uscourts.gov/');
  await overlay.waitFor('Guide me in');
  await overlay.click('Guide me');
  await overlay.waitFor(/Help code\s*L1/);
  await page.goto('https://ecf-train.moeb.uscourts.gov/');
  const said = await overlay.waitFor(/Help code\s*X4/);
  expect(said).toContain('does not count');
  await practice.picture('training-site');
});
