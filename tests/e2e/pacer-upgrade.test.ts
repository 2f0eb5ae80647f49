import { expect, test } from 'vitest';
import { untilSettled } from '../browser/settled';
import { signIn } from '../browser/walk';
import { usePractice } from './practice';

const practice = usePractice();

/** Waits for a step. Checks whether it has a ring, around an element that the panel must not cover. */
async function step(code: string, picture: string, ring: 'free' | 'no ring' = 'free'): Promise<string> {
  const said = await practice.overlay.waitFor(new RegExp(`Help code\\s*${code}`));
  await expect.poll(() => practice.overlay.ringed(), { message: code }).toBe(ring);
  await practice.picture(`pacer-${picture}`);
  return said;
}

async function openAccount(): Promise<void> {
  const { page } = practice;
  await page.goto('https://pacer.psc.uscourts.gov/pscof/login.xhtml');
  await signIn(page);
  await page.waitForURL(/maint\.jsf/);
}

const press = (name: string) => practice.page.getByRole('button', { name, exact: true }).click();
/** Types and leaves the field: only then the guide checks the page again. */
async function fill(id: string, text: string): Promise<void> {
  const field = practice.page.locator(`[id="frmUpgrade:${id}"]`);
  await field.fill(text);
  await field.blur();
}
const choose = (id: string, index: number) =>
  practice.page.locator(`[id="frmUpgrade:${id}_input"]`).selectOption({ index });

test('a legacy account is upgraded to the end', async () => {
  practice.court.begin('legacy-account');
  const { page, overlay } = practice;
  await openAccount();
  const found = await step('A2', 'upgrade-1-legacy');
  expect(found).toContain('Choose “Upgrade”');
  expect(found).toContain('Step 2 of 6');
  expect(found).toContain('The old username ends');
  expect(await overlay.ring()).not.toBeNull();
  await expect.poll(() => practice.stored()).toMatchObject({ account: { v: 1, type: 'legacy' } });

  await page.getByRole('link', { name: 'Upgrade', exact: true }).click();
  const person = await step('A3', 'upgrade-2-person', 'no ring');
  expect(person).toContain('Still empty: Date of Birth, Email, Confirm Email, User Type.');
  await fill('dateOfBirth', '01/02/1970');
  await fill('email', 'jordan@example.org');
  await fill('confirmEmail', 'jordan@example.org');
  await overlay.waitFor('Still empty: User Type.');
  await choose('userType', 1);
  await overlay.waitFor('All required fields on this tab are filled in');

  await press('Next');
  const address = await step('A4', 'upgrade-3-address');
  expect(address).toContain('Still empty: Address, City, State, County, Zip/Postal Code, Primary Phone.');
  await fill('address', '1 Example Street');
  await fill('city', 'Sampleville');
  await overlay.waitFor('Still empty: State, County, Zip/Postal Code, Primary Phone.');
  await press('Back');
  await overlay.waitFor(/Help code\s*A3/);
  await press('Next');
  await overlay.waitFor(/Help code\s*A4/);
  await overlay.waitFor('Still empty: State, County');
  await press('Reset');
  await overlay.waitFor('Still empty: Address, City, State');

  await press('Next');
  const security = await step('A5', 'upgrade-4-security');
  expect(security).toContain('14 to 45 characters');
  expect(security).toContain('Still empty: Username.');
  expect(security).toContain(
    'Required, and not looked at by this guide: Password, Confirm Password, Security Question 1, Security Answer 1, Security Question 2, Security Answer 2.',
  );
  await fill('username', 'jordansample');
  await fill('password', 'Practice-Only-123');
  await fill('confirmPassword', 'Practice-Only-123');
  await fill('answer1', 'anything');
  await expect.poll(() => overlay.text()).not.toContain('Still empty');

  await press('Submit');
  const done = await step('A6', 'upgrade-5-complete');
  expect(done).toContain('sign in with the new username');
  expect(done).toContain('Step 6 of 6');
  await expect.poll(() => practice.stored()).toMatchObject({ account: { type: 'upgraded' } });
  const kept = JSON.stringify(await practice.stored());
  for (const typed of ['jordan', 'Sample', 'Practice-Only', 'anything', '1234567', 'js1234'])
    expect(kept).not.toContain(typed);

  await press('Close');
  await expect.poll(() => overlay.text()).toBeNull();
});

test('an upgraded account: nothing without guidance, the next court while guiding', async () => {
  await openAccount();
  await untilSettled(practice.page);
  expect(await practice.overlay.text()).toBeNull();

  const { page, overlay } = practice;
  await page.goto('https://ecf.ilsd.uscourts.gov/cgi-bin/ShowIndex.pl');
  await overlay.waitFor('Guide me in');
  await overlay.click('Guide me');
  await overlay.waitFor(/Help code\s*L1/);
  await page.goto('https://pacer.psc.uscourts.gov/pscof/manage/maint.jsf');
  const asked = await step('A2', 'account-upgraded', 'no ring');
  expect(asked).toContain('Have you ever filed electronically in S.D. Ill., under any name?');
  await overlay.click('Yes, I have filed there');
  const said = await overlay.waitFor('Next, link in S.D. Ill.');
  expect(said).toContain('Multifactor authentication is not set up');
  await expect
    .poll(() => practice.stored())
    .toMatchObject({ account: { type: 'upgraded', multifactor: 'not-enrolled' } });
});

test('an administrative account: X5 while guiding', async () => {
  practice.court.begin('administrative-account');
  const { page, overlay } = practice;
  await page.goto('https://ecf.ilsd.uscourts.gov/cgi-bin/ShowIndex.pl');
  await overlay.waitFor('Guide me in');
  await overlay.click('Guide me');
  await overlay.waitFor(/Help code\s*L1/);
  await openAccount();
  expect(await step('X5', 'account-administrative', 'no ring')).toContain('neither search nor file');
});

test('a shared legacy account: warned before the upgrade', async () => {
  practice.court.begin('shared-account');
  await openAccount();
  const said = await step('A2', 'account-shared');
  expect(said).toContain('do not upgrade it');
  expect(said).toContain('Case Search Status is Inactive');
});

test('e-file registration: the question, with both answers and the courts that differ', async () => {
  const { page, overlay } = practice;
  await openAccount();
  await page.getByRole('link', { name: 'Maintenance' }).click();
  await page.getByRole('link', { name: 'Attorney Admissions / E-File Registration', exact: true }).click();
  const said = await step('X6', 'efile-registration', 'no ring');
  expect(said).toMatch(/Yes, and you want to e-file again: do not register/);
  expect(said).toMatch(/No: this is the right page/);
  expect(said).toContain('D. Or.');
  await press('Cancel');
  await expect.poll(() => overlay.text()).toBeNull();
});

test('from PACER’s front page to the account, while a court is being guided', async () => {
  practice.court.begin('legacy-account');
  const { page, overlay } = practice;
  await page.goto('https://ecf.ilsd.uscourts.gov/cgi-bin/ShowIndex.pl');
  await overlay.waitFor('Guide me in');
  await overlay.click('Guide me');
  await overlay.waitFor(/Help code\s*L1/);
  await page.goto('https://pacer.uscourts.gov/');
  expect(await step('A1', 'home')).toContain('Step 1 of 6');
  const before = await overlay.ring();
  await page.getByRole('button', { name: 'Log in to...' }).click();
  // The ring moves to the entry of the menu that opened.
  await expect.poll(async () => (await overlay.ring())?.y).toBeGreaterThan((before?.y ?? 0) + 20);
  await page.getByRole('link', { name: 'Manage PACER Account' }).click();
  await page.waitForURL(/login\.xhtml/);
  expect(await step('A1', 'account-sign-in')).toContain('Sign in to Manage PACER Account');
  await page.goto('https://pacer.psc.uscourts.gov/pscof/registration.jsf');
  expect(await step('R1', 'registration')).toContain('name, birth date and e-mail');
  await overlay.click('Not now');
  await expect.poll(() => overlay.text()).toBeNull();
  await untilSettled(page);
  await page.goto('https://pacer.uscourts.gov/');
  await untilSettled(page);
  expect(await overlay.text(), '“Not now” here keeps all account pages quiet').toBeNull();
});
