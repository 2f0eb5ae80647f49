import type { FrameLocator, Page } from 'playwright-core';

/** The imitated page on which a step is done: of the practice court itself, or in the practice tab's frame. */
export type Site = Page | FrameLocator;

const byId = (site: Site, id: string) => site.locator(`[id="${id}"]`);

async function signIn(site: Site): Promise<void> {
  if (await byId(site, 'regmsgPopup:bpmContinue').isVisible())
    return byId(site, 'regmsgPopup:bpmContinue').click();
  await byId(site, 'loginForm:loginName').fill('jordansample');
  await byId(site, 'loginForm:password').fill('Practice-Only-1');
  await byId(site, 'loginForm:fbtnLogin').click();
}

async function enterOldLogin(site: Site): Promise<void> {
  await site.locator('input[type=text]').fill('jsample');
  await site.locator('input[type=password]').fill('old-practice');
  await site.getByRole('button', { name: 'Submit' }).click();
}

const press = (name: string) => (site: Site) => site.getByRole('button', { name, exact: true }).click();
const click = (name: string | RegExp) => (site: Site) => site.getByRole('link', { name }).first().click();
const content = '#cmecfMainContent a, .panel a';

/** What a person does on the page at each step; A6 is the end of the account's pages. */
const doneAt: Record<string, (site: Site) => Promise<void>> = {
  L1: click('Document Filing System'),
  S1: signIn,
  S2: async (site) => {
    await byId(site, 'mfaForm:mfaInput').fill('123456');
    await byId(site, 'mfaForm:btnOk').click();
  },
  S3: press('Skip'),
  S4: async (site) => {
    await site.locator('#redactionConfirmation .ui-chkbox-box').click();
    await byId(site, 'regmsg:bpmConfirm').click();
  },
  S5: signIn,
  L2: (site) =>
    site
      .locator('#topmenu')
      .getByRole('link', { name: /tilities/ })
      .click(),
  L3: (site) => site.locator(content, { hasText: /^Link (a CM|my filer)/ }).click(),
  L4: (site) => site.locator(content, { hasText: /^(NextGen Release 1\.1 Menu Items|Link a CM)/ }).click(),
  X9: click('Next'),
  L5: enterOldLogin,
  X2: enterOldLogin,
  L6: press('Submit'),
  // Where a court of appeals has not linked after all, the entry is still there.
  L7: click(/uery|Continue|^Link my filer/),
  'A1 PACER: Federal Court Records': async (site) => {
    await press('Log in to...')(site);
    await click('Manage PACER Account')(site);
  },
  A1: signIn,
  A2: async (site) => {
    const onward = site.getByRole('link', { name: /^(Upgrade|Enroll)$/ });
    if (await onward.isVisible()) return onward.click();
    await click('Maintenance')(site);
    await click(/^Attorney Admissions/)(site);
  },
  'A2 Non-Attorney': async (site) => {
    await click('Maintenance')(site);
    await click(/^Non-Attorney/)(site);
  },
  A3: press('Next'),
  A4: press('Next'),
  A5: press('Submit'),
  A7: async (site) => {
    for (const name of ['Add App', 'Submit', 'Next', 'Next', 'Next']) await press(name)(site);
  },
  A8: async (site) => {
    for (const name of ['Get New Codes', 'Submit', 'Close']) await press(name)(site);
  },
};

/** Does on the page what the panel says at this step. */
export async function doStep(site: Site, code: string): Promise<void> {
  const title = code === 'A1' ? await site.locator('head title').textContent() : '';
  const front = title?.includes('Federal Court Records');
  await doneAt[front ? 'A1 PACER: Federal Court Records' : code]?.(site);
}
