import { expect, test } from 'vitest';
import { enroll } from '../browser/enroll';
import { untilSettled } from '../browser/settled';
import { signIn } from '../browser/walk';
import { usePopup } from './popup';
import { usePractice } from './practice';

const practice = usePractice({ viewport: { width: 1240, height: 820 } });
const popup = usePopup(practice);

test('from the popup’s “Check my account” to an app and ten codes, with the panel on every screen; then guidance ends', async () => {
  practice.court.begin('multifactor-account');
  const inPopup = await popup.open();
  const opened = practice.browser.context.waitForEvent('page');
  await inPopup.getByRole('link', { name: 'Check my account' }).click();
  await (await opened).close();
  await practice.page.bringToFront();
  const screens: string[] = [];
  await enroll(practice.page, async (what, screen) => {
    await practice.overlay.waitFor(what);
    expect(await practice.overlay.ring(), screen).toBeNull();
    await practice.picture(`multifactor-${screen}`);
    screens.push(screen);
  });
  await practice.overlay.waitFor(/Link it in the court/);
  expect(screens).toHaveLength(8);
  await expect
    .poll(async () => (await practice.stored()).account)
    .toMatchObject({ type: 'upgraded', multifactor: 'enrolled' });
  await expect
    .poll(async () => (await practice.stored())['guidance:account'])
    .toMatchObject({ guiding: false });
});

test('unasked, nothing is shown on these pages', async () => {
  practice.court.begin('multifactor-account');
  await practice.page.goto('https://pacer.psc.uscourts.gov/pscof/login.xhtml');
  await signIn(practice.page);
  await practice.page.waitForURL(/maint\.jsf/);
  await practice.page.getByRole('link', { name: 'Enroll', exact: true }).click();
  await practice.page.waitForURL(/manageMyMfa\.jsf/);
  await untilSettled(practice.page);
  expect(await practice.overlay.text()).toBeNull();
});

test('a page of that address without a known heading asks where the person is, by a chip, while guiding', async () => {
  const at = 'https://pacer.psc.uscourts.gov/pscof/manage/manageMyMfa.jsf';
  practice.court.extra = (asked) =>
    asked.href === at ? { html: '<!DOCTYPE html><h1>Second step</h1><p>PRACTICE KEY</p>' } : null;
  await practice.keep({ 'guidance:account': { v: 1, guiding: true, offer: 'ask', awaitingMenus: null } });
  await practice.page.goto(at);
  await practice.overlay.waitFor(/Where are you\?/);
  await practice.overlay.click('PACER Where are you?');
  await practice.overlay.waitFor(/authentication app or backup codes/);
  await practice.overlay.click('It is about an authentication app or backup codes');
  await practice.overlay.waitFor(/Help code\s*A7/);
  await practice.picture('multifactor-asked');
});
