import { expect, test } from 'vitest';
import { OverlayOnPage } from '../browser/overlay';
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
  await step('R2', /Choose the kind of court[\s\S]*This registration is for attorneys/, 'court');
  // The court's note on filers without an attorney stands on their registration.
  expect(await overlay.text()).not.toContain('Without an attorney:');
  await press('Next');
  await step('R2', /E-File Registration Only/, 'kind');
  await press('Next');
  await step('R2', /Email Frequency/, 'filer');
  await press('Next');
  await step('R2', /This screen is optional/, 'payment');
  await press('Next');
  await step('R2', /Check the acknowledgments/, 'terms');
  await press('Submit');
  await step(
    'A2',
    /Ask for e-filing in S\.D\. Ill\.: nothing to link[\s\S]*Sent it already\? The court answers by e-mail/,
    'sent',
  );
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

test('without any account: from the popup’s “No, never” over the registration of one, and the request, to filing', async () => {
  const { court, page, overlay } = practice;
  court.begin('new-filer-account');
  court.state = { ...court.state, pacer: { ...court.state.pacer, enrolled: false } };
  await practice.keep({ 'court:ilsd': { v: 1, times: { tracked: 1 }, step: null, stepAt: 0 } });
  const inPopup = await popup.open();
  await inPopup
    .getByRole('button', { name: /S\.D\. Ill\./ })
    .first()
    .click();
  await inPopup.getByRole('button', { name: 'About this court' }).click();
  await inPopup.getByRole('button', { name: 'No, never' }).click();
  await inPopup.getByText('There is nothing to link: ask').waitFor();
  await inPopup.getByRole('button', { name: 'All courts' }).click();
  const opened = practice.browser.context.waitForEvent('page');
  await inPopup.getByRole('link', { name: /^Ask for e-filing: S\.D\. Ill\./ }).click();
  const account = await opened;
  const there = new OverlayOnPage(account);
  /** The codes of the panels, in their order. */
  const codes: string[] = [];
  const step = async (code: string, said: RegExp, of = there) => {
    await of.waitFor(new RegExp(`${said.source}[\\s\\S]*Help code\\s*${code}`));
    if (codes.at(-1) !== code) codes.push(code);
    await of.faded();
    await (of === there ? account : page).screenshot({
      path: `.pictures/no-account-${codes.length}-${code}.png`,
    });
  };
  try {
    await account.waitForURL(/login\.xhtml/);
    await step('A1', /Need an account\?/);
    await account.getByRole('link', { name: 'Need an account?' }).click();
    await step('R1', /New accounts are upgraded from the start/);
    expect(await there.ringed()).not.toBe('covered');
    // What comes after the form was seen by nobody: the person signs in with the account that they have now.
    await account.goto('https://pacer.psc.uscourts.gov/pscof/login.xhtml');
    await signIn(account);
    await account.waitForURL(/maint\.jsf/);
    await step('A2', /Next, ask for e-filing in S\.D\. Ill\.[\s\S]*Multifactor authentication is not set up/);
    await account.getByRole('link', { name: 'Maintenance' }).click();
    await account.getByRole('link', { name: /^Attorney Admissions/ }).click();
    for (const said of [/kind of court/, /E-File Registration Only/, /Email Frequency/, /optional/]) {
      await step('R2', said);
      await account.getByRole('button', { name: 'Next', exact: true }).click();
    }
    await step('R2', /Check the acknowledgments/);
    await account.getByRole('button', { name: 'Submit', exact: true }).click();
    await step('A2', /Sent it already\?/);
  } finally {
    await account.close();
  }
  court.state = { ...court.state, pacer: { ...court.state.pacer, requested: false } };
  await page.bringToFront();
  await page.goto('https://ecf.ilsd.uscourts.gov/');
  await step('L1', /Never filed here\? There is nothing to link/, overlay);
  await page.getByRole('link', { name: /Document Filing System/ }).click();
  await step('S1', /Sign in with your own PACER account/, overlay);
  await signIn(page);
  await step('R3', /Wait until the court approves you/, overlay);
  court.state = { ...court.state, pacer: { ...court.state.pacer, requested: true } };
  await page.locator('#topmenu').getByRole('link', { name: /uery/ }).click();
  await step('R4', /You can file in S\.D\. Ill\./, overlay);
  expect(codes).toEqual(['A1', 'R1', 'A2', 'R2', 'A2', 'L1', 'S1', 'R3', 'R4']);
});

test('on an unknown page after Submit the person says that the request was sent: the wait begins, and nothing is recorded as sent', async () => {
  const { court, page, overlay } = practice;
  court.begin('new-filer-account');
  const at = 'https://pacer.psc.uscourts.gov/pscof/manage/efileSent.jsf';
  court.extra = (asked) =>
    asked.href === at
      ? {
          html: '<!DOCTYPE html><html><head><title>PACER</title></head><body><h1>Thank you</h1><p>Your registration was submitted to Illinois Southern District Court.</p><button>Done</button></body></html>',
        }
      : null;
  await practice.keep({
    'court:ilsd': { v: 1, times: { tracked: 1, neverFiled: 2 }, step: null, stepAt: 0 },
    'guidance:account': { v: 1, guiding: true, offer: 'ask', awaitingMenus: null },
  });
  await page.goto(at);
  await overlay.waitFor(/^PACER Where are you\?$/);
  await overlay.click('PACER Where are you?');
  await overlay.waitFor(/Help code\s*X9/);
  await practice.picture('request-sent-asked');
  const kept = await practice.stored();
  await overlay.click('It says that my request for e-filing was sent');
  const said = await overlay.waitFor(/You chose this page[\s\S]*Help code\s*R3/);
  expect(said).toMatch(/S\.D\. Ill\. answers by e-mail[\s\S]*nothing to link[\s\S]*Civil and Criminal/);
  expect(await overlay.ring()).toBeNull();
  await practice.picture('request-sent-wait');
  expect(await practice.stored()).toEqual(kept);
  // Where the court has approved it, the menus say so.
  court.state = { ...court.state, pacer: { ...court.state.pacer, requested: true } };
  await page.goto('https://ecf.ilsd.uscourts.gov/');
  await overlay.waitFor('Guide me in S.D. Ill.');
  await overlay.click('Guide me');
  await overlay.waitFor(/Help code\s*L1/);
  await page.getByRole('link', { name: /Document Filing System/ }).click();
  await overlay.waitFor(/Help code\s*S1/);
  await signIn(page);
  await overlay.waitFor(/You can file in S\.D\. Ill\.[\s\S]*Help code\s*R4/);
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
