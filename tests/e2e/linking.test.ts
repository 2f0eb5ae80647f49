import { expect, test } from 'vitest';
import { practiceCourts } from '@/lib/simulator/frame';
import { overlaps } from '../browser/overlay';
import { untilSettled } from '../browser/settled';
import { enterOldLogin, signedInTo, signIn, walkToLinked } from '../browser/walk';
import { usePractice } from './practice';

const practice = usePractice();

test.each(Object.values(practiceCourts))('$id: from the landing page to linked', async (court) => {
  const codes: string[] = [];
  await walkToLinked(practice.page, court, async ({ code, said }) => {
    codes.push(code);
    expect(said).not.toContain('looks different');
    if (code !== 'L8') await expect.poll(() => practice.overlay.ringed(), { message: code }).toBe('free');
    await practice.picture(`linking-${court.id}-${codes.length}-${code}`);
  });
  const items = court.linkBehindNextGenItems ? ['L4', 'L4'] : ['L3'];
  expect(codes).toEqual(['L1', 'S1', 'L2', ...items, 'L5', 'L6', 'L7', 'L8']);
  await expect
    .poll(() => practice.stored())
    .toMatchObject({
      [`court:${court.id}`]: { status: 'linked', knownBy: 'filing-menus-seen', tracked: true },
      [`guidance:${court.id}`]: { guiding: false, awaitingMenus: null },
    });
  // On pages of daily work nothing is shown after that.
  await practice.page.goto(`https://ecf.${court.id}.uscourts.gov/cgi-bin/DktRpt.pl?1-L_1_0-1`);
  await untilSettled(practice.page);
  expect(await practice.overlay.text()).toBeNull();
});

/** Signs in and goes straight to the link form, without being guided. */
async function toLinkForm(id = 'ilsd'): Promise<void> {
  const { page } = practice;
  await signedInTo(page, id);
  await page.goto(`https://ecf.${id}.uscourts.gov/cgi-bin/LinkAccount.pl`);
}

test('pages where a mistake is costly show the panel without being asked', async () => {
  await toLinkForm();
  expect(await practice.overlay.waitFor('Help code')).toContain('Enter this court’s old CM/ECF login');
  await expect.poll(() => practice.overlay.status()).toContain('step 5 of 7');
});

test('names that differ: stop, and the record says stopped', async () => {
  practice.court.begin('names-differ');
  await toLinkForm();
  await enterOldLogin(practice.page);
  const said = await practice.overlay.waitFor(/Help code\s*X1/);
  expect(said).toContain('Stop. Do not press Submit');
  expect(said).toContain('Riley Example');
  expect(said).toContain('866-222-2104');
  expect(said).toContain('January 2023');
  await practice.picture('stop');
  await expect
    .poll(() => practice.stored())
    .toMatchObject({ 'court:ilsd': { status: 'stopped', step: 'X1' } });
});

test('a firm’s account on the PACER side: stop, and say why', async () => {
  practice.court.begin('firm-account');
  await toLinkForm();
  await enterOldLogin(practice.page);
  expect(await practice.overlay.waitFor(/X1/)).toContain('looks like a firm');
});

test('a refused login: what to do before the second and the fifth try; then it goes on', async () => {
  practice.court.begin('wrong-password');
  await toLinkForm();
  await enterOldLogin(practice.page);
  const said = await practice.overlay.waitFor(/X2/);
  expect(said).toContain('Before the second try');
  expect(said).toContain('Before the fifth');
  await practice.picture('refused');
  await enterOldLogin(practice.page);
  await practice.overlay.waitFor(/L6/);
});

test('already linked: ask the court', async () => {
  practice.court.begin('already-linked');
  await toLinkForm();
  await enterOldLogin(practice.page);
  expect(await practice.overlay.waitFor(/X2/)).toContain('Stop, and ask who holds the link');
});

test('menus that do not appear: refresh on two pages, then X3; the record stays linked', async () => {
  practice.court.begin('menus-missing');
  await toLinkForm();
  await enterOldLogin(practice.page);
  await practice.overlay.waitFor(/L6/);
  await practice.page.getByRole('button', { name: 'Submit' }).click();
  await practice.overlay.waitFor(/L7/);
  for (const code of ['L7', 'L7', 'X3']) {
    await practice.page.locator('#topmenu').getByRole('link', { name: /uery/ }).click();
    await practice.page.waitForURL(/iquery/);
    expect(await practice.overlay.waitFor(/Help code/)).toContain(code);
    await untilSettled(practice.page); // the worker's turn: a person does not click faster
  }
  expect(await practice.stored()).toMatchObject({
    'court:ilsd': { status: 'linked', knownBy: 'confirmation-seen' },
  });
  const logOut = await practice.page
    .locator('#topmenu')
    .getByRole('link', { name: /Log ?out/i })
    .boundingBox();
  const ring = await practice.overlay.ring();
  expect(ring && logOut && ring.x <= logOut.x && ring.x + ring.width >= logOut.x + logOut.width).toBe(true);
  await practice.picture('menus-missing');
});

test('the link can be reached from the submenu under Utilities, and the panel does not cover it', async () => {
  const { page, overlay } = practice;
  await page.setViewportSize({ width: 560, height: 420 });
  await page.goto('https://ecf.ilsd.uscourts.gov/');
  await overlay.waitFor('Guide me');
  await overlay.click('Guide me');
  await overlay.waitFor(/L1/);
  await page.getByRole('link', { name: 'Document Filing System' }).click();
  await overlay.waitFor(/S1/);
  await signIn(page);
  await overlay.waitFor(/L2/);
  await page
    .locator('#topmenu')
    .getByRole('link', { name: /tilities/ })
    .hover();
  const menu = page.locator('#topmenu .yuimenu');
  await menu.waitFor();
  const entry = menu.getByRole('link', { name: 'Link a CM/ECF account' });
  await expect
    .poll(async () => {
      const [ring, target] = [await overlay.ring(), await entry.boundingBox()];
      return ring && target && overlaps(ring, target) && Math.abs(ring.y + 5 - target.y) < 3;
    })
    .toBe(true);
  const [box, menuBox] = [await overlay.box(), await menu.boundingBox()];
  expect(box && menuBox && overlaps(box, menuBox)).toBe(false);
  await practice.picture('submenu');
  await entry.click();
  await overlay.waitFor(/L5/);
});
