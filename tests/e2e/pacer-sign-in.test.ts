import { expect, test } from 'vitest';
import { untilSettled } from '../browser/settled';
import { signIn } from '../browser/walk';
import { usePractice } from './practice';

const practice = usePractice();

async function step(code: string, picture: string): Promise<string> {
  const said = await practice.overlay.waitFor(new RegExp(`Help code\\s*${code}`));
  await expect.poll(() => practice.overlay.ringed(), { message: code }).toBe('free');
  await practice.picture(`pacer-sign-in-${picture}`);
  return said;
}

/** Guided in S.D. Ill., at PACER's sign-in for it. */
async function toSignIn(): Promise<void> {
  const { page, overlay } = practice;
  await page.goto('https://ecf.ilsd.uscourts.gov/cgi-bin/ShowIndex.pl');
  await overlay.waitFor('Guide me in');
  await overlay.click('Guide me');
  await overlay.waitFor(/Help code\s*L1/);
  await page.getByRole('link', { name: 'Document Filing System' }).click();
  await page.waitForURL(/csologin/);
  await overlay.waitFor(/Help code\s*S1/);
}

const byId = (id: string) => practice.page.locator(`[id="${id}"]`);

test('every dialog of the sign-in opens and closes within the same page', async () => {
  practice.court.begin('sign-in-dialogs');
  const { page, overlay } = practice;
  await toSignIn();
  expect(await overlay.text()).toContain('S.D. Ill.');
  let loads = 0;
  page.on('framenavigated', () => loads++);
  await signIn(page);
  expect(await step('S2', 'S2-passcode')).toContain('No text message');
  await byId('mfaForm:mfaInput').fill('123456');
  await byId('mfaForm:btnOk').click();
  expect(await step('S3', 'S3-update')).toContain('Three skips in all');
  await byId('frmUserUpdate:bpmSkip').click();
  const notice = await step('S1', 'S1-notice');
  expect(notice).toContain('filing is not affected');
  expect(notice).toContain('Step 2 of 7');
  await byId('regmsgPopup:bpmContinue').click();
  expect(await step('S4', 'S4-redaction')).toContain('Check the box, then choose Continue');
  await page.locator('#redactionConfirmation .ui-chkbox-box').click();
  await overlay.waitFor(/Choose Continue\n/);
  await practice.picture('pacer-sign-in-S4-ticked');
  expect(loads).toBe(0);
  await byId('regmsg:bpmConfirm').click();
  await overlay.waitFor(/Help code\s*L2/);
});

test('a refused sign-in, then a successful one', async () => {
  practice.court.begin('sign-in-refused');
  await toSignIn();
  await signIn(practice.page);
  const said = await step('S5', 'S5-refused');
  expect(said).toContain('four digits');
  expect(said).toContain('Cookies and JavaScript');
  await signIn(practice.page);
  await practice.overlay.waitFor(/Help code\s*L2/);
});

test('no skips left: enroll', async () => {
  practice.court.begin('update-restricted');
  await toSignIn();
  await signIn(practice.page);
  expect(await step('S3', 'S3-restricted')).toContain('No skips are left');
});

test('a short username is warned about once its field is left, until it is longer', async () => {
  await toSignIn();
  const name = byId('loginForm:loginName');
  await name.pressSequentially('js1234');
  expect(await practice.overlay.text()).toContain('Sign in with your own PACER account');
  await byId('loginForm:password').focus();
  const said = await step('X5', 'X5-legacy-username');
  expect(said).toContain('six-character username is a legacy one');
  expect(said).toContain('Step 2 of 7');
  await name.fill('js12345');
  await byId('loginForm:password').focus();
  await practice.overlay.waitFor('short for an upgraded account');
  await name.fill('jordansample');
  await byId('loginForm:password').focus();
  await practice.overlay.waitFor(/Help code\s*S1/);
  expect(JSON.stringify(await practice.stored())).not.toMatch(/js1234|jordan|six|under-eight/);
});

test('without guidance the sign-in has only the chip in all dialogs', async () => {
  practice.court.begin('sign-in-dialogs');
  const { page, overlay } = practice;
  await page.goto('https://ecf.ilsd.uscourts.gov/cgi-bin/login.pl');
  await overlay.waitFor('Guide me in S.D. Ill.');
  await signIn(page);
  await byId('mfaForm:mfaInput').waitFor();
  await untilSettled(page);
  expect(await overlay.code()).toBeNull();
  expect(await overlay.text()).toContain('Guide me in S.D. Ill.');
  expect(await practice.stored()).toEqual({});
});

test('back and forward: the sign-in has its panel again, and its changes are detected', async () => {
  practice.court.begin('sign-in-dialogs');
  const { page, overlay } = practice;
  await toSignIn();
  await page.goto('https://pacer.uscourts.gov/');
  await overlay.waitFor(/Help code\s*A1/);
  await page.goBack();
  await overlay.waitFor(/Help code\s*S1/);
  await signIn(page);
  await overlay.waitFor(/Help code\s*S2/);
});
