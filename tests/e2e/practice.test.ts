import type { FrameLocator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { scenarios } from '@/components/court-pages/site';
import { OverlayOnPage, overlaps } from '../browser/overlay';
import { violations } from './axe';
import { usePractice } from './practice';

const practice = usePractice({ viewport: { width: 1240, height: 820 } });

/** The practice tab as a learner meets it: the page, the frame in it, and the overlay in that. */
async function open(court: string, scenario: string) {
  const { page, browser } = practice;
  await page.goto(`chrome-extension://${browser.id}/practice.html#court=${court}&scenario=${scenario}`);
  return { page, site: page.frameLocator('iframe'), overlay: new OverlayOnPage(page, 'iframe') };
}

type Tab = Awaited<ReturnType<typeof open>>;

const byId = (site: FrameLocator, id: string) => site.locator(`[id="${id}"]`);

async function signIn({ site }: Tab): Promise<void> {
  if (await byId(site, 'regmsgPopup:bpmContinue').isVisible())
    return byId(site, 'regmsgPopup:bpmContinue').click();
  await byId(site, 'loginForm:loginName').fill('jordansample');
  await byId(site, 'loginForm:password').fill('Practice-Only-1');
  await byId(site, 'loginForm:fbtnLogin').click();
}

async function enterOldLogin({ site }: Tab): Promise<void> {
  await site.locator('input[type=text]').fill('jsample');
  await site.locator('input[type=password]').fill('old-practice');
  await site.getByRole('button', { name: 'Submit' }).click();
}

const press = (name: string) => (tab: Tab) => tab.site.getByRole('button', { name, exact: true }).click();
const click = (name: string | RegExp) => (tab: Tab) => tab.site.getByRole('link', { name }).first().click();
const content = '#cmecfMainContent a, .panel a';

/** What a learner does at each step: what the panel says. */
const does: Record<string, (tab: Tab) => Promise<void>> = {
  L1: click('Document Filing System'),
  S1: signIn,
  S2: async ({ site }) => {
    await byId(site, 'mfaForm:mfaInput').fill('123456');
    await byId(site, 'mfaForm:btnOk').click();
  },
  S3: press('Skip'),
  S4: async ({ site }) => {
    await site.locator('#redactionConfirmation .ui-chkbox-box').click();
    await byId(site, 'regmsg:bpmConfirm').click();
  },
  S5: signIn,
  L2: async ({ site }) =>
    site
      .locator('#topmenu')
      .getByRole('link', { name: /tilities/ })
      .click(),
  L3: async ({ site }) => site.locator(content, { hasText: /^Link (a CM|my filer)/ }).click(),
  L4: async ({ site }) =>
    site.locator(content, { hasText: /^(NextGen Release 1\.1 Menu Items|Link a CM)/ }).click(),
  L5: enterOldLogin,
  X2: enterOldLogin,
  L6: press('Submit'),
  L7: click(/uery|Continue/),
  'A1 PACER: Federal Court Records': async (tab) => {
    await press('Log in to...')(tab);
    await click('Manage PACER Account')(tab);
  },
  A1: signIn,
  A2: click(/^Upgrade$/),
  A3: press('Next'),
  A4: press('Next'),
  A5: press('Submit'),
  A6: ({ page }) => page.getByRole('navigation').getByRole('button').last().click(),
};

async function act(tab: Tab, code: string): Promise<void> {
  const title = await tab.site.locator('head title').textContent();
  const front = code === 'A1' && title?.includes('Federal Court Records');
  await does[front ? 'A1 PACER: Federal Court Records' : code]?.(tab);
}

const toForm = ['L1', 'S1', 'L2', 'L3', 'L5'];
const toMenus = ['L6', 'L7', 'L8'];

/** Court, scenario, the codes in order, and what the last of them says. */
const walks: [court: string, scenario: keyof typeof scenarios, codes: string[], last: RegExp][] = [
  ['ilsd', 'straight', [...toForm, ...toMenus], /linked/i],
  ['moeb', 'straight', [...toForm, ...toMenus], /Bankruptcy and Adversary/],
  ['wvsd', 'straight', ['L1', 'S1', 'L2', 'L4', 'L4', 'L5', ...toMenus], /linked/i],
  ['ca7', 'straight', ['L1', 'S1', 'L3', 'L5', ...toMenus], /Step 6 of 6/],
  ['bap9', 'straight', ['L1', 'S1', 'L3', 'L5', ...toMenus], /Step 6 of 6/],
  ['moeb', 'wrong-password', [...toForm, 'X2', ...toMenus], /linked/i],
  ['ca7', 'wrong-password', ['L1', 'S1', 'L3', 'L5', 'X2', ...toMenus], /Step 6 of 6/],
  ['ilsd', 'names-differ', [...toForm, 'X1'], /Riley Example/],
  ['bap9', 'names-differ', ['L1', 'S1', 'L3', 'L5', 'X1'], /Riley Example/],
  ['ilsd', 'firm-account', [...toForm, 'X1'], /looks like a firm/],
  ['ilsd', 'already-linked', [...toForm, 'X2'], /Stop and ask the court/],
  ['moeb', 'menus-missing', [...toForm, 'L6', 'L7', 'L7', 'L7', 'X3'], /./],
  ['ilsd', 'linked-before', ['L1', 'S1', 'L8'], /linked/i],
  ['ilsd', 'sign-in-refused', ['L1', 'S1', 'S5', 'L2'], /Utilities/],
  ['wvsd', 'sign-in-dialogs', ['L1', 'S1', 'S2', 'S3', 'S1', 'S4', 'L2'], /Utilities/],
  ['ilsd', 'update-restricted', ['L1', 'S1', 'S3'], /No skips are left/],
  ['ilsd', 'legacy-account', ['A1', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', ...toForm, ...toMenus], /linked/i],
  ['moeb', 'upgraded-account', ['A1', 'A1', 'A2'], /Next, link in Bankr\. E\.D\. Mo\./],
  ['ilsd', 'administrative-account', ['A1', 'A1', 'X5'], /neither search nor file/],
  ['ilsd', 'shared-account', ['A1', 'A1', 'A2'], /Do not upgrade it/],
];

test('every scenario is walked', () => {
  expect(new Set(walks.map(([, scenario]) => scenario))).toEqual(new Set(Object.keys(scenarios)));
});

test.each(walks)('%s, %s: %j', async (court, scenario, codes, last) => {
  const complaints: string[] = [];
  practice.page.on('console', (message) => complaints.push(message.text()));
  practice.page.on('pageerror', (error) => complaints.push(error.message));
  const asked = practice.court.requests.length;
  const tab = await open(court, scenario);
  if (codes[0] === 'L1') {
    await tab.overlay.waitFor('Guide me in');
    await tab.overlay.click('Guide me');
  }
  let said = '';
  for (const [i, code] of codes.entries()) {
    said = await tab.overlay.waitFor(new RegExp(`Help code\\s*${code}`));
    expect(said).not.toContain('looks different');
    const [ring, box] = [await tab.overlay.ring(), await tab.overlay.box()];
    expect(ring && box && overlaps(ring, box), `${code}: the panel leaves the element free`).not.toBe(true);
    if (i === codes.length - 1) break;
    await practice.page.evaluate(() => document.querySelector('iframe')?.setAttribute('data-seen', ''));
    await act(tab, code);
    // The same step again is a new page: wait for its frame, not for the panel that is still there.
    if (codes[i + 1] === code) await tab.page.locator('iframe:not([data-seen])').waitFor();
  }
  expect(said).toMatch(last);
  await practice.picture(`practice-${court}-${scenario}`);
  expect(await everythingKept()).toEqual({});
  expect(practice.court.requests.length, 'nothing was asked of any site').toBe(asked);
  expect(complaints).toEqual([]);
});

/** All that the extension keeps, in every place where it could; the worker's copy of a firm's policy aside. */
const everythingKept = (): Promise<object> =>
  practice.browser.worker.evaluate(async () => {
    const { storage } = (globalThis as unknown as WithStorage).chrome;
    const { policy: _, ...kept } = await storage.local.get(null);
    return {
      ...kept,
      ...(await storage.sync.get(null)),
      ...(await storage.session.get(null)),
    };
  });

interface Kept {
  get(keys: null): Promise<Record<string, unknown>>;
}
interface WithStorage {
  chrome: { storage: { local: Kept; sync: Kept; session: Kept } };
}

test('the frame is quirks, without scripts of the page; it says practice and where one would be', async () => {
  const { page, overlay } = await open('moeb', 'straight');
  await overlay.waitFor('Guide me in Bankr. E.D. Mo.');
  const frame = page.locator('iframe');
  expect(await frame.evaluate((f: HTMLIFrameElement) => f.contentDocument?.compatMode)).toBe('BackCompat');
  expect(await page.locator('.strip').innerText()).toContain('Practice, not a court.');
  expect(await page.locator('.address').innerText()).toContain('ecf.moeb.uscourts.gov/');
  expect(await page.locator('.standing').innerText()).toBe('Bankr. E.D. Mo. here: Not started');
});

test('back, reload, sending a form again, bookmarks, and a page that is not imitated', async () => {
  const tab = await open('ilsd', 'straight');
  const { page, site, overlay } = tab;
  const address = page.locator('.address');
  await expect.poll(() => page.getByRole('button', { name: 'Back' }).isDisabled()).toBe(true);
  await overlay.click('Guide me');
  for (const code of toForm) {
    await overlay.waitFor(new RegExp(`Help code\\s*${code}`));
    await act(tab, code);
  }
  await overlay.waitFor(/Help code\s*L6/);
  expect(await address.innerText()).toContain('LinkAccount.pl?');
  await page.getByRole('button', { name: 'Reload this page' }).click();
  const question = page.getByRole('alertdialog', { name: 'Send the form again?' });
  await question.waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel');
  await practice.picture('practice-send-again');
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Back' }).click();
  await overlay.waitFor(/Help code\s*L5/);
  // CM/ECF's own SetFocus: into the form's first field.
  await expect.poll(() => focusedIn(page)).toBe('oldname');
  await page.getByRole('button', { name: 'Back' }).click();
  await overlay.waitFor(/Help code\s*L3/);
  await page.getByRole('button', { name: 'Reload this page' }).click();
  await overlay.waitFor(/Help code\s*L3/);
  await page.getByRole('button', { name: 'PACER', exact: true }).click();
  await overlay.waitFor(/Help code\s*A1/);
  expect(await address.innerText()).toContain('pacer.uscourts.gov/');
  await page.getByRole('button', { name: 'S.D. Ill.', exact: true }).click();
  await overlay.waitFor(/Help code\s*L1/);
  await site.getByRole('link', { name: 'Court Information' }).click();
  expect(await everythingKept()).toEqual({});
});

const focusedIn = (page: Page) =>
  page.evaluate(() => document.querySelector('iframe')?.contentDocument?.activeElement?.getAttribute('name'));

test('the submenu under Utilities opens, and its entry leads to the form', async () => {
  const tab = await open('ilsd', 'straight');
  await tab.overlay.waitFor('Guide me in');
  await tab.overlay.click('Guide me');
  for (const code of ['L1', 'S1']) {
    await tab.overlay.waitFor(new RegExp(`Help code\\s*${code}`));
    await act(tab, code);
  }
  await tab.overlay.waitFor(/Help code\s*L2/);
  await tab.site
    .locator('#topmenu')
    .getByRole('link', { name: /tilities/ })
    .hover();
  await tab.site.locator('.yuimenu').getByRole('link', { name: 'Link a CM/ECF account' }).click();
  await tab.overlay.waitFor(/Help code\s*L5/);
});

test('“Not now” is heeded; the button beside the address brings the guide back', async () => {
  const { page, overlay } = await open('ilsd', 'straight');
  await overlay.waitFor('Guide me in');
  await overlay.click('Not now in S.D. Ill.');
  await expect.poll(() => overlay.text()).toBeNull();
  await page.getByRole('button', { name: 'Guide me', exact: true }).click();
  await overlay.waitFor(/Help code\s*L1/);
  await page.getByRole('button', { name: 'Show the guide' }).waitFor();
});

test('“Having trouble?” answers, and opens the real help desk only when asked again', async () => {
  const { page, overlay } = await open('ilsd', 'straight');
  await overlay.waitFor('Guide me in');
  await overlay.click('Guide me');
  await overlay.waitFor(/Help code\s*L1/);
  await overlay.click('Having trouble?');
  await overlay.waitFor(/On the phone, read out\s+L1/);
  await expect
    .poll(() => overlay.inside<number>("return root.querySelectorAll('.trouble details').length"))
    .toBeGreaterThan(0);
  await overlay.click('More in the help desk');
  const link = page.getByRole('link', { name: 'Open the real one in a new tab' });
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe('/helpdesk.html#court=ilsd&code=L1');
  expect(practice.browser.context.pages().filter((one) => one.url().includes('helpdesk'))).toEqual([]);
});

test('another choice begins anew, and the tab’s address keeps it', async () => {
  const { page, overlay } = await open('ilsd', 'menus-missing');
  await overlay.waitFor('Guide me in S.D. Ill.');
  await overlay.click('Guide me');
  await overlay.waitFor(/Help code\s*L1/);
  await page.getByRole('combobox', { name: 'Court', exact: true }).selectOption('ca7');
  expect(await page.getByLabel('What happens').inputValue()).toBe('straight');
  expect(await page.locator('option[value=menus-missing]').isDisabled()).toBe(true);
  await page.getByLabel('What happens').selectOption('names-differ');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await overlay.waitFor('Guide me in 7th Cir.');
  expect(await page.locator('.standing').innerText()).toBe('7th Cir. here: Not started');
  expect(page.url()).toContain('#court=ca7&scenario=names-differ');
  await page.reload();
  await overlay.waitFor('Guide me in 7th Cir.');
});

test('by keyboard alone, from the landing page past the sign-in', async () => {
  const { page, overlay } = await open('ilsd', 'straight');
  await overlay.waitFor('Guide me in');
  await page.getByRole('button', { name: 'Guide me', exact: true }).focus();
  await page.keyboard.press('Enter');
  await overlay.waitFor(/Help code\s*L1/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await overlay.waitFor(/Help code\s*S1/);
  await page.keyboard.press('Alt+Shift+L');
  await page.keyboard.press('Alt+Shift+L');
  await page.keyboard.type('jordansample');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Practice-Only-1');
  await page.keyboard.press('Enter');
  await overlay.waitFor(/Help code\s*L2/);
});

test.each([
  ['light', 1240, 820],
  ['dark', 1240, 820],
  ['light', 620, 410],
  ['dark', 320, 640],
] as const)('%s, %i px wide: no violation, nothing cut off', async (colorScheme, width, height) => {
  const { page } = practice;
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height });
  const tab = await open('ilsd', 'names-differ');
  await tab.overlay.waitFor('Guide me in');
  await page.getByRole('button', { name: 'Guide me', exact: true }).click();
  await tab.overlay.waitFor(/L1/);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.screenshot({ path: `.pictures/practice-${colorScheme}-${width}.png`, fullPage: true });
});
