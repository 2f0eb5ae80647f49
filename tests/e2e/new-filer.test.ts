import { expect, test } from 'vitest';
import { signIn } from '../browser/walk';
import { usePopup } from './popup';
import { usePractice } from './practice';

const practice = usePractice({ viewport: { width: 1240, height: 820 } });
const popup = usePopup(practice);

test('a new filer: asked once, from the popup and the account over the court’s approval to filing, with nothing to link', async () => {
  const { court, page, overlay } = practice;
  court.begin('new-filer-account');
  const inPopup = await popup.open();
  const search = inPopup.getByRole('searchbox', { name: 'Find or add a court' });
  await search.fill('ilsd');
  await search.press('Enter');
  await inPopup.getByText('S.D. Ill. added.').waitFor();
  /** Presses a link of the popup, which opens the site in a tab of its own, with guidance on. */
  const begin = async (name: RegExp) => {
    const opened = practice.browser.context.waitForEvent('page');
    await inPopup.getByRole('link', { name }).click();
    await (await opened).close();
    await page.bringToFront();
  };
  await begin(/^Begin: S\.D\. Ill\./);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const step = async (code: string, said: RegExp, picture: string) => {
    await overlay.waitFor(new RegExp(`${said.source}[\\s\\S]*Help code\\s*${code}`));
    await practice.picture(`new-filer-${picture}`);
  };
  await page.goto('https://pacer.psc.uscourts.gov/pscof/login.xhtml');
  await signIn(page);
  await page.waitForURL(/maint\.jsf/);
  await step('A2', /ever filed electronically in S\.D\. Ill\./, 'asked');
  await overlay.click('No, never');
  await step('A2', /ask for e-filing in S\.D\. Ill\./, 'answered');
  await page.getByRole('link', { name: 'Maintenance' }).click();
  await page.getByRole('link', { name: /^Attorney Admissions/ }).click();
  await step('R2', /Choose the kind of court[\s\S]*In S\.D\. Ill\.:\s*Without an attorney:/, 'court');
  await press('Next');
  await step('R2', /E-File Registration Only/, 'kind');
  await press('Next');
  await step('R2', /Email Frequency/, 'filer');
  await press('Next');
  await step('R2', /This screen is optional/, 'payment');
  await press('Next');
  await step('R2', /Check the acknowledgments/, 'terms');
  await press('Submit');
  await step('A2', /Sent it already\? The court answers by e-mail/, 'sent');
  court.state = { ...court.state, pacer: { ...court.state.pacer, requested: false } };

  // Signed in before the court has approved it: the practice court approves at once.
  await page.goto('https://ecf.ilsd.uscourts.gov/cgi-bin/showpage.pl?16');
  await signIn(page);
  await step('R3', /Wait until the court approves you/, 'waiting');
  expect(await overlay.ring()).toBeNull();
  court.state = { ...court.state, pacer: { ...court.state.pacer, requested: true } };
  await page.locator('#topmenu').getByRole('link', { name: /uery/ }).click();
  await step('R4', /You can file in S\.D\. Ill\./, 'menus');
  await expect
    .poll(async () => (await practice.stored())['court:ilsd'])
    .toMatchObject({ status: 'linked', knownBy: 'filing-menus-seen', filedBefore: false });
});

test('on registration, “Yes” sends to the link, and the answer can be taken back', async () => {
  const { court, page, overlay } = practice;
  court.begin('new-filer-account');
  await page.goto('https://pacer.psc.uscourts.gov/pscof/login.xhtml');
  await signIn(page);
  await page.waitForURL(/maint\.jsf/);
  await page.getByRole('link', { name: 'Maintenance' }).click();
  await page.getByRole('link', { name: /^Non-Attorney/ }).click();
  await overlay.waitFor(/Help code\s*X6/);
  await overlay.click('Yes, I have filed there');
  await overlay.waitFor(/do not register again/);
  await practice.picture('new-filer-yes');
  await overlay.click('No, never');
  await overlay.waitFor(/choose your role[\s\S]*Help code\s*R2/);
  expect(Object.keys(await practice.stored()).filter((key) => key.startsWith('court:'))).toEqual([]);
});

test('a filing agent: the other registration, from the popup to its end, with the role and no kind of admission', async () => {
  const { court, page, overlay } = practice;
  court.begin('filing-agent-account');
  await practice.keep({ 'court:moeb': { v: 1, times: { tracked: 1 }, step: null, stepAt: 0 } });
  const inPopup = await popup.open();
  const opened = practice.browser.context.waitForEvent('page');
  await inPopup.getByRole('link', { name: /^Begin: Bankr\. E\.D\. Mo\./ }).click();
  await (await opened).close();
  await page.bringToFront();
  await page.goto('https://pacer.psc.uscourts.gov/pscof/login.xhtml');
  await signIn(page);
  await page.waitForURL(/maint\.jsf/);
  await overlay.waitFor(/ever filed electronically in Bankr\. E\.D\. Mo\./);
  await overlay.click('No, never');
  await overlay.waitFor(/Non-Attorney E-File Registration/);
  await page.getByRole('link', { name: 'Maintenance' }).click();
  await page.getByRole('link', { name: /^Non-Attorney/ }).click();
  const screens: [string, RegExp, string][] = [
    ['court', /choose your role/, 'Next'],
    ['filer', /Email Frequency/, 'Next'],
    ['payment', /This screen is optional/, 'Next'],
    ['terms', /Check the acknowledgments/, 'Submit'],
  ];
  for (const [name, said, button] of screens) {
    await overlay.waitFor(
      new RegExp(`${said.source}[\\s\\S]*Bankr\\. E\\.D\\. Mo\\.\\s*[\\d-]+[\\s\\S]*Help code\\s*R2`),
    );
    await practice.picture(`filing-agent-${name}`);
    await page.getByRole('button', { name: button, exact: true }).click();
  }
  await overlay.waitFor(/Sent it already\?[\s\S]*Help code\s*A2/);
  await page.goto('https://ecf.moeb.uscourts.gov/cgi-bin/showpage.pl?16');
  await signIn(page);
  await overlay.waitFor(/You can file in Bankr\. E\.D\. Mo\.[\s\S]*Help code\s*R4/);
  await practice.picture('filing-agent-menus');
});

test('asked for by “Check my account” alone, which ends on that page: the answer there leaves the panel open', async () => {
  const { court, page, overlay } = practice;
  court.begin('new-filer-account');
  await practice.keep({ 'court:ilsd': { v: 1, times: { tracked: 1 }, step: null, stepAt: 0 } });
  const inPopup = await popup.open();
  const opened = practice.browser.context.waitForEvent('page');
  await inPopup.getByRole('link', { name: 'Check my account' }).click();
  await (await opened).close();
  await page.bringToFront();
  await page.goto('https://pacer.psc.uscourts.gov/pscof/login.xhtml');
  await signIn(page);
  await page.waitForURL(/maint\.jsf/);
  await overlay.waitFor(/ever filed electronically in S\.D\. Ill\./);
  await expect
    .poll(async () => (await practice.stored())['guidance:account'])
    .toMatchObject({ guiding: false });
  await overlay.click('No, never');
  await overlay.waitFor(/ask for e-filing in S\.D\. Ill\.[\s\S]*Help code\s*A2/);
  await expect
    .poll(async () => (await practice.stored())['court:ilsd'])
    .toMatchObject({ filedBefore: false });
  expect(await overlay.text()).toMatch(/Help code\s*A2/);
});

test('the popup asks of a court, keeps the answer, and says what a new filer’s menus mean', async () => {
  await practice.keep({
    'court:ilsd': { v: 1, times: { tracked: 1 }, step: null, stepAt: 0 },
    'court:moeb': { v: 1, times: { tracked: 1, neverFiled: 2, menus: 3 }, step: null, stepAt: 0 },
  });
  const { context, id } = practice.browser;
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 372, height: 640 });
  await popup.goto(`chrome-extension://${id}/popup.html`);
  await popup.getByText('Can file, nothing to link').first().waitFor();
  await popup
    .getByRole('button', { name: /S\.D\. Ill\./ })
    .first()
    .click();
  await popup.getByRole('button', { name: 'About this court' }).click();
  await popup.getByRole('button', { name: 'No, never' }).click();
  await popup.getByText('There is nothing to link: ask').waitFor();
  expect(await popup.locator('.path .code').allInnerTexts()).toEqual(['R2', 'R3', 'R4']);
  await popup.screenshot({ path: '.pictures/new-filer-popup.png', fullPage: true });
  await expect
    .poll(async () => (await practice.stored())['court:ilsd'])
    .toMatchObject({ filedBefore: false });
  await popup.close();
});
